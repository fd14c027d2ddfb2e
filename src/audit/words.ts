import { porterStem } from '../adapters/natural.ts';
import { stemExceptions } from '../lexicon/aim-words.ts';

/** A word of a visible text; `start` and `end` are offsets into it. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
};

const wordPattern = /[\p{L}\p{N}]+(?:[.’'](?=\p{L})\p{L}+)*/gu;

/** The words of a text; parts of a hyphenated word are words, a possessive ending is dropped. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const word = found[0].replace(/[’']s?$|[’']s(?=$)/u, '');
    if (word === '') continue;
    const lower = word.toLowerCase().replaceAll('’', "'");
    words.push({
      text: word,
      lower,
      stem: stemOf(lower),
      start: found.index,
      end: found.index + word.length,
      capital: /^\p{Lu}/u.test(word),
    });
  }
  return words;
}

const stems = new Map<string, string>();

/** The Porter stem after British spelling is folded into American; see `stemExceptions` for the rest. */
export function stemOf(lower: string): string {
  let stem = stems.get(lower);
  if (stem === undefined) {
    const folded = foldSpelling(lower);
    stem = stemExceptions[folded] ?? stemExceptions[lower] ?? porterStem(folded);
    stems.set(lower, stem);
  }
  return stem;
}

function foldSpelling(lower: string): string {
  return lower
    .replace(/is(ation|ations|e|es|ed|er|ers|ing)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/(?<=[a-z]{2}[bdlmnpv]i?)our/, 'or')
    .replace(/^programme/, 'program')
    .replace(/^(de|of)fence/, '$1fense')
    .replace(/^licence/, 'license')
    .replace(/(cent|theat|met|lit|fib)re(s?)$/, '$1er$2')
    .replace(/(fulfil|instal|enrol|skilful)l/, '$1')
    .replace(/(v|u)ell(ed|ing|er|ers)$/, '$1el$2');
}

/** The words as they stand, single spaces between. */
export function phraseText(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
}
