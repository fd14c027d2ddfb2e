import { InputError } from '../model/problem.ts';
import type { Gap, Metadata, SourceRecord } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { nearestName } from '../text/nearest.ts';
import { findDate, parseDateLine } from '../text/transcript/dates.ts';

/** Which column (or JSON key) holds what; columns not named are extras. */
export type TableColumns = {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly speaker?: string | undefined;
  readonly publisher?: string | undefined;
};

export type TableReading = {
  readonly gaps: readonly Gap[];
  readonly records: readonly SourceRecord[];
  readonly warnings: readonly string[];
};

/** Names tried, in order, where the columns are not said. */
const usualNames = {
  text: ['text', 'body', 'content', 'transcript', 'speech', 'statement'],
  title: ['title', 'headline', 'event'],
  date: ['date', 'event_date', 'published', 'year'],
  place: ['place', 'location', 'city', 'venue'],
  speaker: ['speaker', 'author', 'name', 'country'],
  publisher: ['publisher', 'source'],
} as const satisfies Record<keyof TableColumns, readonly string[]>;

type Field = keyof typeof usualNames;
const fields = Object.keys(usualNames) as Field[];

/** A cell: where it stands, what it says, and the escapes inside it. */
type Cell = Span & { readonly gaps: readonly Gap[] };

/** JSONL, a document a line; offsets are into the file, JSON's escapes are gaps. */
export function readJsonl(file: string, text: string, columns: TableColumns = {}): TableReading {
  const gaps: Gap[] = [];
  const records: SourceRecord[] = [];
  const warnings: string[] = [];
  let chosen: ReadonlyMap<Field, string> | null = null;
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '') {
      const row = parseRow(text.slice(start, end));
      if (!row)
        warnings.push(
          `${file}:line ${line}: expected a JSON object, found something else; the line was left out`,
        );
      else {
        chosen ??= chooseColumns(file, `line ${line}`, Object.keys(row), columns);
        const cell = findJsonString(text, start, end, chosen.get('text') ?? '');
        if (cell) {
          gaps.push(...cell.gaps);
          records.push({ span: { start: cell.start, end: cell.end }, metadata: toMetadata(row, chosen) });
        } else
          warnings.push(
            `${file}:line ${line}: expected text under "${chosen.get('text')}", found none; the line was left out`,
          );
      }
    }
    start = end + 1;
  }
  if (records.length === 0)
    throw new InputError(
      file,
      'line 1',
      'expected JSONL, an object with text a line, found none; check the format',
    );
  return { gaps, records, warnings };
}

type Row = Readonly<Record<string, unknown>>;

function parseRow(line: string): Row | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null;
  } catch {
    return null;
  }
}

function chooseColumns(
  file: string,
  place: string,
  names: readonly string[],
  columns: TableColumns,
): Map<Field, string> {
  const chosen = new Map<Field, string>();
  for (const field of fields) {
    const said = columns[field];
    if (said !== undefined && !names.includes(said)) {
      const nearest = nearestName(said, names);
      throw new InputError(
        file,
        place,
        `expected a column "${said}" for the ${field}, found ${names.join(', ')}${nearest === null ? '' : `; did you mean "${nearest}"?`}`,
      );
    }
    const name =
      said ??
      usualNames[field].find((usual) => names.includes(usual) && ![...chosen.values()].includes(usual));
    if (name !== undefined) chosen.set(field, name);
  }
  if (!chosen.has('text'))
    throw new InputError(
      file,
      place,
      `expected a column with the text (${usualNames.text.join(', ')}), found ${names.join(', ')}; name it in the pipeline`,
    );
  return chosen;
}

function toMetadata(row: Row, chosen: ReadonlyMap<Field, string>): Metadata {
  const known: Partial<Record<Exclude<Field, 'text'>, string>> = {};
  const taken = new Set(chosen.values());
  for (const [field, name] of chosen) {
    if (field === 'text') continue;
    const value = asText(row[name]);
    if (value !== '') known[field] = field === 'date' ? toDate(value) : value;
  }
  const extra = Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      const shown = asText(value);
      return taken.has(name) || shown === '' ? [] : [[name, shown]];
    }),
  );
  return { ...known, ...(Object.keys(extra).length > 0 ? { extra } : {}) };
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** ISO 8601 where the value can be read as a date, else nothing. */
function toDate(value: string): string {
  const iso = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/.exec(value)?.[0];
  return iso ?? parseDateLine(value)?.value ?? findDate(value)?.value ?? '';
}

/** The string under a key of the object that stands between `from` and `to`; a walk over its tokens. */
function findJsonString(text: string, from: number, to: number, key: string): Cell | null {
  let depth = 0;
  let name: string | null = null;
  let at = from;
  while (at < to) {
    const character = text[at];
    if (character === '"') {
      const close = endOfString(text, at, to);
      const isKey = depth === 1 && /^\s*:/.test(text.slice(close + 1, close + 40));
      if (isKey) name = text.slice(at + 1, close);
      else if (depth === 1 && name !== null && (name === key || unescapeName(name) === key)) {
        return { start: at + 1, end: close, gaps: escapesIn(text, at + 1, close) };
      }
      at = close + 1;
      continue;
    }
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    at++;
  }
  return null;
}

function unescapeName(name: string): string {
  try {
    return String(JSON.parse(`"${name}"`));
  } catch {
    return name;
  }
}

function endOfString(text: string, open: number, to: number): number {
  for (let at = open + 1; at < to; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return to;
}

const jsonEscape = /\\(?:u([0-9a-fA-F]{4})|(.))/gs;
const shortEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function escapesIn(text: string, start: number, end: number): Gap[] {
  return [...text.slice(start, end).matchAll(jsonEscape)].map((match) => {
    const [whole, code, letter = ''] = match;
    const as =
      code === undefined ? (shortEscapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
    return { start: start + match.index, end: start + match.index + whole.length, as, kind: 'entity' };
  });
}

/** CSV or TSV with a header row, a document a row; offsets are into the file, doubled quotes are gaps. */
export function readCsv(file: string, text: string, columns: TableColumns = {}): TableReading {
  const delimiter = learnDelimiter(text);
  const rows = scanCsv(file, text, delimiter);
  const header = (rows[0] ?? []).map((cell) => cellText(text, cell));
  const chosen = chooseColumns(file, 'line 1', header, columns);
  const at = header.indexOf(chosen.get('text') ?? '');
  const gaps: Gap[] = [];
  const records: SourceRecord[] = [];
  const warnings: string[] = [];
  rows.slice(1).forEach((cells, index) => {
    if (cells.length === 1 && cells[0]?.start === cells[0]?.end) return;
    const cell = cells[at];
    if (!cell || cell.end === cell.start) {
      warnings.push(
        `${file}:record ${index + 1}: expected text in column "${header[at]}", found none; the row was left out`,
      );
      return;
    }
    const row = Object.fromEntries(
      header.map((name, column) => [name, cells[column] ? cellText(text, cells[column]) : '']),
    );
    gaps.push(...cell.gaps);
    records.push({ span: { start: cell.start, end: cell.end }, metadata: toMetadata(row, chosen) });
  });
  if (records.length === 0)
    throw new InputError(file, '', 'expected CSV with a row a document, found no row; check the file');
  return { gaps, records, warnings };
}

const delimiters = [',', ';', '\t'] as const;

/** The one that parts the header row into most columns. */
function learnDelimiter(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string): number => header.split(delimiter).length;
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
}

const cellText = (text: string, cell: Cell): string => {
  let value = '';
  let from = cell.start;
  for (const gap of cell.gaps) {
    value += text.slice(from, gap.start) + gap.as;
    from = gap.end;
  }
  return (value + text.slice(from, cell.end)).trim();
};

/** RFC 4180, line breaks inside quotes included. */
function scanCsv(file: string, text: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell =
      text[at] === '"' ? scanQuoted(file, text, at, rows.length + 1) : scanBare(text, at, delimiter);
    row.push(cell.cell);
    at = cell.next;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (at >= text.length) break;
  }
  return rows;
}

type Scanned = { readonly cell: Cell; readonly next: number };

function scanQuoted(file: string, text: string, open: number, row: number): Scanned {
  const gaps: Gap[] = [];
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0)
      throw new InputError(
        file,
        `row ${row}`,
        'expected a closing quotation mark, found the end of the file; close the cell',
      );
    if (text[quote + 1] !== '"') {
      const after = /[\r\n]/.test(text[quote + 1] ?? '\n') ? quote + 1 : skipToDelimiter(text, quote + 1);
      return { cell: { start: open + 1, end: quote, gaps }, next: after };
    }
    gaps.push({ start: quote, end: quote + 2, as: '"', kind: 'entity' });
    at = quote + 2;
  }
}

/** Spaces between a closing quotation mark and the delimiter are forgiven. */
function skipToDelimiter(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function scanBare(text: string, start: number, delimiter: string): Scanned {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: { start, end, gaps: [] }, next: end };
}
