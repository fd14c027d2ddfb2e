import type { Span } from './span.ts';

/**
 * A stretch of the source that is read as something else: a tag as nothing, an entity as its character,
 * a line wrap as a space, a page head or a "See also" box as nothing. Gaps are sorted and do not overlap.
 */
export type Gap = Span & {
  /** What a reader sees in its place; `\n` ends a block, so no sentence crosses it. */
  readonly as: string;
  readonly kind: 'markup' | 'entity' | 'wrap' | 'hyphen' | 'furniture';
};

/** A page of a paginated format, 1-based. */
export type Page = Span & { readonly number: number };

/** What is known of a document beside its text; a missing key is unknown. */
export type Metadata = {
  readonly title?: string;
  /** ISO 8601, possibly reduced ("2013", "2013-09"). */
  readonly date?: string;
  readonly place?: string;
  readonly speaker?: string;
  readonly publisher?: string;
  /** Any further columns of a manifest or a table, by name. */
  readonly extra?: Readonly<Record<string, string>>;
};

/** Who said so, in order of trust. */
export type MetadataOrigin = 'manifest' | 'file-name' | 'record' | 'page';

/** One of several documents that a file holds: a row of a table, a line of JSONL. */
export type SourceRecord = {
  readonly span: Span;
  readonly metadata: Metadata;
};

/** One file's text, decoded once and never rewritten. */
export type Source = {
  /** Relative to the corpus root, with `/`. */
  readonly file: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly encoding: string;
  readonly text: string;
  readonly gaps: readonly Gap[];
  readonly pages: readonly Page[];
  /** The documents of a format that holds many, in order; empty where the file is one text. */
  readonly records: readonly SourceRecord[];
  /** What the reader could not do and went on without, for run.json. */
  readonly warnings: readonly string[];
  /** By origin; `resolveMetadata` in stages/read-event merges them in order of trust. */
  readonly metadata: Readonly<Partial<Record<MetadataOrigin, Metadata>>>;
};
