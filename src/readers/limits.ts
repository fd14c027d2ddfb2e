import { InputError } from '../model/problem.ts';

/** Bytes of a file as it stands, and of what is packed in it: a thousand books of text. */
export const maximumBytes = 100_000_000;
/** Characters of a line of text: longer than any paragraph, so a transcript's lines could not be told apart. */
export const longestLine = 5_000_000;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** @throws {InputError} when a file is larger than can be read in bounded memory */
export function checkSize(file: string, bytes: number): void {
  if (bytes <= maximumBytes) return;
  throw new InputError(
    file,
    '',
    `expected at most ${megabytes(maximumBytes)}, found ${megabytes(bytes)}; split the file, a document each`,
  );
}

/** @throws {InputError} when something packed is larger than can be read in bounded memory */
export function refuseUnpacked(file: string, place = ''): never {
  throw new InputError(
    file,
    place,
    `expected at most ${megabytes(maximumBytes)} once unpacked, found more; unpack it by hand and check what it holds`,
  );
}

/** @throws {InputError} when a line is no line */
export function checkLines(file: string, text: string): void {
  let start = 0;
  for (let line = 1; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > longestLine)
      throw new InputError(
        file,
        `line ${line}`,
        `expected lines of at most ${longestLine} characters, found ${end - start}; break the text into paragraphs`,
      );
    start = end + 1;
  }
}
