/** White space as Python's `str.split` has it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts U+001C to U+001F as white space
const space = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Words of a quotation, whatever their layout and case. */
export const normaliseSpace = (text: string | null | undefined): string =>
  (text ?? '').replace(space, ' ').replace(/^ | $/g, '').toLowerCase();

/** The same, with typewriter apostrophes and without a leading article. */
export function normaliseName(text: string | null | undefined): string {
  const plain = normaliseSpace((text ?? '').replaceAll('\u2019', "'"));
  return plain.startsWith('the ') ? plain.slice(4) : plain;
}

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
