import type { Source } from '../model/source.ts';

const counted = new WeakMap<object, readonly number[]>();

/** The number of Unicode code points before a UTF-16 offset of the source's text. */
export function codePointOffset(source: Pick<Source, 'text'>, offset: number): number {
  const pairs = counted.get(source) ?? pairsOf(source.text);
  counted.set(source, pairs);
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}

/** Where the second halves of surrogate pairs end: each counts two code units for one code point. */
const pairsOf = (text: string): number[] =>
  [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index + 1);
