import { readFileSync } from 'node:fs';
import { type Model, modelSchema } from '../detection/model.ts';
import { UsageError } from '../model/problem.ts';

/** Reads weights that `train` has written. Throws UsageError naming the file and what is wrong with it. */
export function readModel(path: string): Model {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${path}: the model cannot be read (${error instanceof Error ? error.message : error}); make one with "train"`,
    );
  }
  const read = modelSchema.safeParse(data);
  if (read.success) return read.data;
  const faults = read.error.issues
    .slice(0, 3)
    .map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`);
  throw new UsageError(`${path}: not a model of this version (${faults.join('; ')}); make one with "train"`);
}
