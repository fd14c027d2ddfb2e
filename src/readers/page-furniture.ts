import type { Gap } from '../model/source.ts';
import type { Line } from '../text/lines.ts';

/** "Page 3 of 29", "3 of 29", "- 12 -", "3/29". A bare number is one only beside another piece of furniture. */
const pageNumber =
  /^(?:page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s+of\s+\d{1,4}|\d{1,3}\/\d{1,3}|[-–—]\s*\d{1,4}\s*[-–—])$/i;
const bareNumber = /^\d{1,4}$/;

/** United Nations records print a document number in the foot: "14-48912", "S/PV.7219". */
const documentNumber =
  /^(?:\d{2}-\d{5}(?: \(E\))?|[SA]\/(?:PV|\d{2,4}\/PV)\.\d{1,5}(?: \(Resumption \d\))?)$/;

const longestHead = 160;
/** A head or foot comes back on every page; twice proves it when a page number stands beside it. */
const leastRepeats = 2;

/**
 * Lines of a paginated text that belong to the page and not to what is said: page numbers, and heads and feet that
 * come back beside them (digits may differ). Found by position and recurrence, not by a list of publishers.
 */
export function findPageFurniture(text: string, lines: readonly Line[]): Set<number> {
  const shown = lines.map(({ start, end }) =>
    end - start > longestHead ? long : text.slice(start, end).trim(),
  );
  const filled = shown.flatMap((line, index) => (line === '' ? [] : [index]));
  const numbers = findPageNumbers(shown, filled);
  const found = new Set(numbers);
  const beside = besidePageBreaks(text, lines, filled, shown, numbers);
  const repeats = new Map<string, number>();
  for (const index of beside) {
    const key = headKey(shown[index] ?? '');
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  for (const index of beside) {
    const line = shown[index] ?? '';
    const isHead =
      (repeats.get(headKey(line)) ?? 0) >= leastRepeats || hasColumns(line) || documentNumber.test(line);
    if (isHead) found.add(index);
  }
  // The first page has no page number before its head.
  const first = filled[0];
  const times = first === undefined ? 0 : (repeats.get(headKey(shown[first] ?? '')) ?? 0);
  if (first !== undefined && (times >= leastRepeats || (times > 0 && hasColumns(shown[first] ?? ''))))
    found.add(first);
  return found;
}

/** Stands for a line too long to be furniture. */
const long = '\u2026';

const headKey = (line: string): string => line.replace(/\s+/g, ' ').replace(/\d+/g, '#');

/** "July 29, 2020        Press Conference        FINAL": set left, centre and right. */
const hasColumns = (line: string): boolean => /\S\s{3,}\S.*\S\s{3,}\S/.test(line);

function findPageNumbers(shown: readonly string[], filled: readonly number[]): Set<number> {
  const numbers = new Set(filled.filter((index) => pageNumber.test(shown[index] ?? '')));
  const bare = filled.filter((index) => bareNumber.test(shown[index] ?? ''));
  const value = (index: number | undefined): number => Number(shown[index ?? -1] ?? Number.NaN);
  bare.forEach((index, position) => {
    const [before, after] = [bare[position - 1], bare[position + 1]];
    const runsOn = value(index) - value(before) === 1 || value(after) - value(index) === 1;
    if (runsOn && bare.length >= 3) numbers.add(index);
  });
  return numbers;
}

/** Lines that stand directly before or after a page number, a document number or a form feed. */
function besidePageBreaks(
  text: string,
  lines: readonly Line[],
  filled: readonly number[],
  shown: readonly string[],
  numbers: ReadonlySet<number>,
): Set<number> {
  const beside = new Set<number>();
  const add = (index: number | undefined): void => {
    if (index !== undefined && !numbers.has(index) && shown[index] !== long) beside.add(index);
  };
  filled.forEach((index, position) => {
    const isDocumentNumber = documentNumber.test(shown[index] ?? '');
    if (numbers.has(index) || isDocumentNumber) {
      add(filled[position - 1]);
      add(filled[position + 1]);
      if (isDocumentNumber) add(index);
    }
    const next = filled[position + 1];
    const [from, to] = [lines[index]?.end ?? 0, next === undefined ? text.length : (lines[next]?.start ?? 0)];
    if (text.slice(from, to).includes('\f')) {
      add(index);
      add(next);
    }
  });
  return beside;
}

/** Furniture lines as gaps that read as nothing; their line breaks are left to the wraps. */
export const furnitureGaps = (lines: readonly Line[], furniture: ReadonlySet<number>): Gap[] =>
  [...furniture]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const line = lines[index];
      return line ? [{ start: line.start, end: line.end, as: '', kind: 'furniture' } satisfies Gap] : [];
    });
