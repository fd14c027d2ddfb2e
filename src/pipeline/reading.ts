import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../model/problem.ts';
import { compileFileName } from '../readers/file-name.ts';
import { type ReadOptions, readingSchema } from '../readers/index.ts';
import { metadataFor, parseManifest } from '../readers/manifest.ts';

/** What a pipeline can say about reading its inputs. */
export const readingOptionsSchema = z.strictObject({
  manifest: z
    .string()
    .optional()
    .describe('JSON or CSV: title, date, place, speaker and more, by file or glob'),
  ...readingSchema.shape,
});

export type ReadingOptions = z.output<typeof readingOptionsSchema>;

/**
 * How each file is to be read; paths are relative to `base`. Throws UsageError for a manifest or a pattern that cannot be
 * used.
 */
export function makeReadOptions(options: ReadingOptions, base: string): (file: string) => ReadOptions {
  const { manifest: manifestPath, format, fileName, columns } = options;
  if (fileName !== undefined) compileFileName(fileName);
  const common: ReadOptions = {
    ...(format === undefined ? {} : { format }),
    ...(fileName === undefined ? {} : { fileName }),
    ...(columns === undefined ? {} : { columns }),
  };
  if (manifestPath === undefined) return () => common;
  const manifest = parseManifest(manifestPath, readManifest(resolve(base, manifestPath), manifestPath));
  return (file) => {
    const known = metadataFor(manifest, file);
    if (!known) return common;
    return { ...common, manifest: { documents: [{ ...known, extra: { ...known.extra }, file }] } };
  };
}

function readManifest(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${name}: the manifest cannot be read (${reason}); correct its path in the pipeline`,
    );
  }
}
