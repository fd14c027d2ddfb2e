/** A sentence with one stretch marked `[[so]]`: the bare text and where the marked words stand, if any do. */
export type Marked = { readonly text: string; readonly marked: { start: number; end: number } | null };

export function readMarked(sentence: string): Marked {
  const start = sentence.indexOf('[[');
  const end = sentence.indexOf(']]');
  const text = sentence.replace('[[', '').replace(']]', '');
  if (start < 0 && end < 0) return { text, marked: null };
  if (start < 0 || end < start || /\[\[|\]\]/.test(text))
    throw new Error(`mark one stretch with [[ and ]]: ${sentence}`);
  return { text, marked: { start, end: end - 2 } };
}
