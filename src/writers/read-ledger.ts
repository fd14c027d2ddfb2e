import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { type auditMatchColumns, type auditRowColumns, relations, verdicts } from '../model/audit.ts';
import { entityTypes } from '../model/entity.ts';
import { type LedgerRow, ledgerRowSchema } from '../model/ledger.ts';
import { UsageError } from '../model/problem.ts';

type Record = { readonly data: unknown; readonly place: string };

/** Reads a ledger of this program, CSV or JSONL by its name. Throws UsageError naming the line and the column. */
export const readLedger = (path: string): LedgerRow[] => readRows(path, ledgerRowSchema);

/** Reads a ledger's rows as far as `schema` asks. */
export function readRows<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema>[] {
  return recordsOf(path, readText(path, 'ledger')).map(({ data, place }) => check(path, place, data, schema));
}

/** Reads a JSONL file line by line through `schema`. */
export function readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  what: string,
): z.output<Schema>[] {
  return jsonRecords(path, readText(path, what)).map(({ data, place }) => check(path, place, data, schema));
}

function check<Schema extends z.ZodType>(
  path: string,
  place: string,
  data: unknown,
  schema: Schema,
): z.output<Schema> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the row'}: ${message}`);
  throw new UsageError(`${path}: ${place}: ${faults.join('; ')}`);
}

function readText(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path}: the ${what} cannot be read (${reason}); check the path`);
  }
}

const recordsOf = (path: string, text: string): Record[] =>
  /\.(?:jsonl|ndjson)$/i.test(path)
    ? jsonRecords(path, text)
    : csvRecords(path, withHeader(path, text)).map(({ data, place }) => ({ data: uncell(data), place }));

function jsonRecords(path: string, text: string): Record[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `line ${index + 1}`;
    try {
      return [{ data: JSON.parse(line) as unknown, place }];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${path}: ${place}: expected one JSON object a line (${reason})`);
    }
  });
}

/** A table without rows is a ledger too, but only under a ledger's header. */
function withHeader(path: string, text: string): string {
  const header = text.split('\n', 1)[0] ?? '';
  if (header.split(',').some((column) => column.replace(/["\r]/g, '') === 'source_file')) return text;
  throw new UsageError(
    `${path}: line 1: expected the header row of commitments.csv, with a column "source_file"`,
  );
}

type CsvRecord = { readonly data: { readonly [column: string]: string }; readonly place: string };

function csvRecords(path: string, text: string): CsvRecord[] {
  try {
    const records: { [column: string]: string }[] = parse(text, { columns: true, skip_empty_lines: true });
    return records.map((data, index) => ({ data, place: `record ${index + 1}` }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path}: expected CSV with a header row as commitments.csv has it (${reason})`);
  }
}

const numbers = new Set(['start', 'end', 'char_start', 'char_end', 'line']);

/** Cells as the values they stand for; `writers/ledger.ts` wrote them. */
function uncell(cells: CsvRecord['data']): unknown {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]): [string, unknown] => {
      if (numbers.has(column)) return [column, cell === '' ? cell : Number(cell)];
      if (column === 'page') return [column, cell === '' ? null : Number(cell)];
      if (column === 'speaker') return [column, cell === '' ? null : cell];
      if (column === 'entities') return [column, entityList(cell)];
      if (column === 'dates') return [column, dateList(cell)];
      if (column === 'also_in') return [column, copyList(cell)];
      return [column, cell];
    }),
  );
}

const entityPattern = new RegExp(`^(.*)\\|(${entityTypes.join('|')})\\|([^|]*)$`, 's');

function entityList(cell: string): unknown[] {
  return listOf(cell).map((item) => {
    const [, name, type, id] = entityPattern.exec(item) ?? [];
    return name === undefined ? item : { name, type, id };
  });
}

function dateList(cell: string): unknown[] {
  return listOf(cell).map((item) => {
    const bar = item.lastIndexOf('|');
    return bar < 0 ? item : { text: item.slice(0, bar), value: item.slice(bar + 1) };
  });
}

function copyList(cell: string): unknown[] {
  return listOf(cell).map((item) => {
    const [, file, start, end] = /^(.*):(\d+)-(\d+)$/s.exec(item) ?? [];
    return file === undefined ? item : { file, start: Number(start), end: Number(end) };
  });
}

const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split('; '));

type AuditColumn = (typeof auditRowColumns)[number] | (typeof auditMatchColumns)[number];

/** The columns of audit.csv and audit-matches.csv on which scoring depends. */
export function readAuditFiles(folder: string): {
  readonly rows: { readonly earlier_id: string; readonly verdict: (typeof verdicts)[number] }[];
  readonly matches: { readonly earlier_id: string; readonly later_id: string }[];
} {
  return {
    rows: auditRecords(`${folder}/audit.csv`, ['earlier_id', 'verdict']).map((cells) => ({
      earlier_id: cells.earlier_id ?? '',
      verdict: oneOf(verdicts, cells.verdict, `${folder}/audit.csv`),
    })),
    matches: auditRecords(`${folder}/audit-matches.csv`, ['earlier_id', 'later_id', 'relation']).map(
      (cells) => {
        oneOf(relations, cells.relation, `${folder}/audit-matches.csv`);
        return { earlier_id: cells.earlier_id ?? '', later_id: cells.later_id ?? '' };
      },
    ),
  };
}

function auditRecords(path: string, columns: readonly AuditColumn[]): CsvRecord['data'][] {
  return csvRecords(path, readText(path, 'audit')).map(({ data, place }) => {
    const missing = columns.find((column) => data[column] === undefined);
    if (missing) throw new UsageError(`${path}: ${place}: expected a column "${missing}"`);
    return data;
  });
}

function oneOf<const Name extends string>(
  names: readonly Name[],
  found: string | undefined,
  path: string,
): Name {
  const name = names.find((one) => one === found);
  if (name === undefined)
    throw new UsageError(`${path}: expected one of ${names.join(', ')}, found "${found ?? ''}"`);
  return name;
}
