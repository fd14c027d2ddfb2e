import type { Source } from '../model/source.ts';
import { decode, sha256 } from '../text/decode.ts';
import { type Manifest, metadataFor } from './manifest.ts';
import { findTextGaps } from './text.ts';

export type ReadOptions = {
  readonly manifest?: Manifest;
};

/**
 * Reads one file's bytes; `file` is its path relative to the corpus root, with `/`.
 * @throws {InputError} when the bytes cannot be read as a transcript
 */
export async function readSource(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Source> {
  const { text, encoding, guessed } = decode(file, bytes);
  return {
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    format: 'text',
    encoding,
    text,
    gaps: findTextGaps(text),
    pages: [],
    records: [],
    warnings: guessed ? [`${file}: not UTF-8; read as ${encoding}`] : [],
    metadata: knownMetadata(file, options),
  };
}

/** What is known of a file before it is read, by origin. */
function knownMetadata(file: string, { manifest }: ReadOptions): Source['metadata'] {
  const listed = manifest && metadataFor(manifest, file);
  return listed ? { manifest: listed } : {};
}
