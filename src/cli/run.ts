import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPipeline } from '../pipeline/schema.ts';
import type { CommandIo, ExitCode } from './io.ts';
import { doJob, fromBase, type ReadingCommandOptions, reportRun, withOptions } from './reading.ts';

const defaultPipeline = fileURLToPath(new URL('../../pipelines/default.json', import.meta.url));

export async function runCommand(
  path: string | undefined,
  options: ReadingCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const file = path === undefined ? defaultPipeline : resolve(io.folder, path);
  const base = dirname(file);
  const read = withOptions(readPipeline(file), options, io.folder);
  const folder =
    options.output === undefined ? read.outputs.folder : fromBase(options.output, base, io.folder);
  const pipeline = { ...read, outputs: { ...read.outputs, folder } };
  return reportRun(await doJob({ pipeline, base }, options, io), options, io);
}
