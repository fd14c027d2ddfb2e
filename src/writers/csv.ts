import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

const needsQuotes = /[",\r\n]/;

/**
 * One RFC 4180 record with its CRLF; null is an empty field. Written out here because csv-stringify takes four times as
 * long, which the ledger of a large corpus feels; a test holds both to the same bytes.
 */
export function csvRecord(cells: readonly Cell[]): string {
  let record = '';
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    const text = cell === null || cell === undefined ? '' : typeof cell === 'number' ? String(cell) : cell;
    if (index > 0) record += ',';
    record += needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
  return `${record}\r\n`;
}

/** With CRLF as its delimiter csv-stringify leaves a lone CR or LF unquoted, where readers end the record. */
export const csvOptions = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ } as const;

/** A whole RFC 4180 file with a header row. */
export const csvFile = (columns: readonly string[], records: readonly (readonly Cell[])[]): string =>
  stringify([columns, ...records], csvOptions);

/** What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"), full-width forms included. */
const formulaStart = /^[\s\u00a0\u200b-\u200f\u2028\u2029\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** The cell as a spreadsheet shows it without running it: an apostrophe before whatever could be a formula. */
export const withoutFormula = (cell: Cell): Cell =>
  typeof cell === 'string' && formulaStart.test(cell) ? `'${cell}` : cell;
