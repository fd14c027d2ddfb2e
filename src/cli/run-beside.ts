import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { KnownDocument } from '../writers/context.ts';

const runSchema = z.object({
  root: z.string(),
  inputs: z.array(
    z.object({
      file: z.string(),
      documents: z.array(
        z.object({
          event_id: z.string(),
          event_title: z.string(),
          event_date: z.string(),
          start: z.int(),
          end: z.int(),
          folded_into: z.string().nullable(),
        }),
      ),
    }),
  ),
});

/** Where the run that wrote a ledger says its transcripts are, and what it says of them. */
export function runBeside(
  ledger: string,
): { readonly root: string; readonly documents: readonly KnownDocument[] }[] {
  const path = join(dirname(ledger), 'run.json');
  if (!existsSync(path)) return [];
  try {
    const { root, inputs } = runSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const documents = inputs.flatMap(({ file, documents: all }) =>
      all.filter(({ folded_into }) => folded_into === null).map((document) => ({ file, ...document })),
    );
    return [{ root: resolve(dirname(ledger), root), documents }];
  } catch {
    return [];
  }
}
