import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { UsageError } from '../model/problem.ts';
import type { Metadata } from '../model/source.ts';
import { globToRegExp } from '../text/globs.ts';
import { nearestName } from '../text/nearest.ts';
import { explainIssues } from '../text/schema-errors.ts';

const isoDate = z
  .string()
  .regex(
    /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?)?$/,
    'expected an ISO 8601 date such as 2019-11-28, 2019-11 or 2019',
  );

const entrySchema = z.strictObject({
  /** Path relative to the corpus root, or a glob over such paths. */
  file: z.string().min(1),
  title: z.string().optional(),
  date: isoDate.optional(),
  place: z.string().optional(),
  speaker: z.string().optional(),
  publisher: z.string().optional(),
  /** Anything else worth keeping. */
  extra: z.record(z.string(), z.string()).optional(),
});

/** What a user knows of files beyond what they say: the most trusted source of metadata. */
export const manifestSchema = z.strictObject({
  $schema: z.string().optional(),
  documents: z.array(entrySchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
type Entry = Manifest['documents'][number];

/**
 * Reads a manifest, JSON (`{"documents": [{"file": …, "date": …}]}`) or, by its name, CSV with the same columns, where
 * every further column is an extra.
 * @throws {UsageError} naming the place, and the nearest right name of a misspelt one
 */
export function parseManifest(file: string, text: string): Manifest {
  return /\.csv$/i.test(file) ? parseCsvManifest(file, text) : parseJsonManifest(file, text);
}

function parseJsonManifest(file: string, text: string): Manifest {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file}: expected JSON, found something else (${reason}); correct it there`);
  }
  return check(file, data);
}

function check(file: string, data: unknown): Manifest {
  const result = manifestSchema.safeParse(data);
  if (result.success) return result.data;
  throw new UsageError(
    explainIssues(manifestSchema, result.error, data)
      .map((line) => `${file}: ${line}`)
      .join('\n'),
  );
}

const columns = Object.keys(entrySchema.shape).filter((key) => key !== 'extra');

function parseCsvManifest(file: string, text: string): Manifest {
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, skip_empty_lines: true, relax_column_count_less: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file}: expected CSV with a header row, found a broken row (${reason})`);
  }
  const header = (rows[0] ?? []).map((name) => name.trim());
  if (!header.includes('file'))
    throw new UsageError(
      `${file}:line 1: expected a column "file", found ${header.join(', ') || 'no columns'}`,
    );
  refuseMisspelt(file, header);
  const documents = rows.slice(1).map((row) => toEntry(header, row));
  return check(file, { documents });
}

/** A column one slip away from a known one that is missing is that one, misspelt; any other is an extra. */
function refuseMisspelt(file: string, header: readonly string[]): void {
  const missing = columns.filter((name) => !header.includes(name));
  for (const name of header) {
    if (columns.includes(name) || name.length < 4) continue;
    const nearest = nearestName(name, missing);
    if (nearest !== null && nearest.charAt(0) === name.charAt(0).toLowerCase())
      throw new UsageError(`${file}:line 1: unknown column "${name}"; did you mean "${nearest}"?`);
  }
}

function toEntry(header: readonly string[], row: readonly string[]): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  const extra: Record<string, string> = {};
  header.forEach((name, index) => {
    const value = (row[index] ?? '').trim();
    if (value === '') return;
    if (columns.includes(name)) entry[name] = value;
    else extra[name] = value;
  });
  return Object.keys(extra).length > 0 ? { ...entry, extra } : entry;
}

/** What the manifest says of a file; later entries win, so that a glob can come first and its exceptions after. */
export function metadataFor(manifest: Manifest, file: string): Metadata | undefined {
  const entries = manifest.documents.filter((entry) => matches(entry, file));
  if (entries.length === 0) return undefined;
  const known: Metadata = Object.assign({}, ...entries.map(({ file: _, extra: __, ...entry }) => entry));
  const extra: Record<string, string> = Object.assign({}, ...entries.map((entry) => entry.extra ?? {}));
  return Object.keys(extra).length > 0 ? { ...known, extra } : known;
}

const matches = ({ file: pattern }: Entry, file: string): boolean =>
  pattern === file || (/[*?{]/.test(pattern) && globToRegExp(pattern).test(file));
