import { z } from 'zod';
import { InputError } from '../model/problem.ts';
import type { Gap, Metadata, Source } from '../model/source.ts';
import { decode, sha256 } from '../text/decode.ts';
import { readDocx } from './docx.ts';
import { compileFileName, metadataFromName } from './file-name.ts';
import { binaryFormat, type Format, formats, textFormat } from './format.ts';
import { gunzip, isGzip } from './gzip.ts';
import { readHtml } from './html.ts';
import { checkLines, checkSize } from './limits.ts';
import { type Manifest, metadataFor } from './manifest.ts';
import { findMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { refineGaps, refineSpan } from './refine.ts';
import { readCsv, readJsonl } from './table.ts';

/** What a pipeline may say about how files are to be read, beside the manifest. */
export const readingSchema = z.strictObject({
  format: z.enum(formats).optional().describe('overrides what content and name say'),
  fileName: z
    .string()
    .optional()
    .describe(
      'regular expression over the path whose named groups are metadata: year, country, title, speaker …',
    ),
  columns: z
    .strictObject({
      text: z.string().optional(),
      title: z.string().optional(),
      date: z.string().optional(),
      place: z.string().optional(),
      speaker: z.string().optional(),
      publisher: z.string().optional(),
    })
    .optional()
    .describe('which column (CSV) or key (JSONL) holds what; columns not named are extras'),
});

export type ReadOptions = z.output<typeof readingSchema> & { readonly manifest?: Manifest };

/** What a format's reader makes of the bytes; the rest of a source is the same for all. */
type Reading = Pick<Source, 'text' | 'gaps' | 'encoding'> &
  Partial<Pick<Source, 'pages' | 'records' | 'warnings'>> & {
    readonly format: Format;
    readonly metadata?: Metadata;
  };

/**
 * Reads one file's bytes; `file` is its path relative to the corpus root, with `/`. The costly format libraries are
 * loaded when the first such file comes.
 * @throws {InputError} when the bytes cannot be read as a transcript
 * @throws {UsageError} for a file-name pattern that cannot be used
 */
export async function readSource(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Source> {
  checkSize(file, bytes.length);
  const reading = isGzip(bytes)
    ? await readBytes(file, gunzip(file, bytes), file.replace(/\.gz$/i, ''), options)
    : await readBytes(file, bytes, file, options);
  const { format, encoding, text, gaps, pages = [], records = [], warnings = [], metadata } = reading;
  if (!/\S/.test(text)) {
    throw new InputError(
      file,
      '',
      'the file holds white space only; leave it out of the inputs or fetch it again',
    );
  }
  return {
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    format,
    encoding,
    text,
    gaps,
    pages,
    records,
    warnings,
    metadata: { ...knownMetadata(file, options), ...(metadata ? { page: metadata } : {}) },
  };
}

/** `name` is the file's without `.gz`, for its extension. */
async function readBytes(
  file: string,
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
): Promise<Reading> {
  const format = options.format ?? binaryFormat(name, bytes);
  if (format === 'pdf') {
    const { text, pages } = await readPdf(file, bytes);
    return { format, encoding: 'pdf', text, pages, gaps: refineGaps(text) };
  }
  if (format === 'docx') {
    const { text, gaps, warnings } = await readDocx(file, bytes);
    return { format, encoding: 'docx', text, gaps: refineGaps(text, gaps), warnings };
  }
  return readDecoded(file, bytes, name, options);
}

async function readDecoded(
  file: string,
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
): Promise<Reading> {
  const replace = (options.format ?? textFormat(name, asciiHead(bytes))) === 'html';
  const { text, encoding, guessed, replacedAt } = decode(file, bytes, { replace });
  const format = options.format ?? textFormat(name, text);
  const guess = [
    ...(guessed ? [`${file}: not UTF-8; read as ${encoding}`] : []),
    ...(replacedAt === null ? [] : [`${file}:byte ${replacedAt}: not UTF-8; read as U+FFFD, as browsers do`]),
  ];
  if (format === 'html') {
    const { gaps, metadata, warnings } = await readHtml(file, text);
    return {
      format,
      encoding,
      text,
      gaps: refineGaps(text, gaps),
      metadata,
      warnings: [...guess, ...warnings],
    };
  }
  if (format === 'jsonl' || format === 'csv') {
    const read = format === 'jsonl' ? readJsonl : readCsv;
    const { gaps, records, warnings } = read(file, text, options.columns);
    const refined: Gap[] = [];
    let from = 0;
    for (const { span } of records) {
      let to = from;
      while (to < gaps.length && (gaps[to]?.start ?? span.end) < span.end) to++;
      refined.push(...refineSpan(text, gaps.slice(from, to), span));
      from = to;
    }
    return { format, encoding, text, gaps: refined, records, warnings: [...guess, ...warnings] };
  }
  checkLines(file, text);
  if (format === 'markdown')
    return { format, encoding, text, gaps: refineGaps(text, findMarkdown(text)), warnings: guess };
  return { format: 'text', encoding, text, gaps: refineGaps(text), warnings: guess };
}

/** Enough of a file to tell markup by, before its encoding is known. */
const asciiHead = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');

/** What is known of a file before it is read, by origin. */
function knownMetadata(file: string, { manifest, fileName }: ReadOptions): Source['metadata'] {
  const listed = manifest && metadataFor(manifest, file);
  const named = fileName === undefined ? undefined : metadataFromName(compileFileName(fileName), file);
  return { ...(listed ? { manifest: listed } : {}), ...(named ? { 'file-name': named } : {}) };
}
