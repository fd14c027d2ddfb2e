import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UsageError } from '../model/problem.ts';
import { parsePipeline } from '../pipeline/schema.ts';
import type { OutputName } from '../writers/output-folder.ts';
import { readLedger } from '../writers/read-ledger.ts';
import type { CommandIo, ExitCode } from './io.ts';
import { reportProblems } from './io.ts';
import { doJob, type Job, type ReadingCommandOptions, reportRun, withOptions } from './reading.ts';

export type ExtractOptions = ReadingCommandOptions & {
  readonly manifest?: string;
  readonly root?: string;
  readonly format?: string;
  readonly fileName?: string;
  readonly columns?: Readonly<Record<string, string>>;
};

const owned: readonly OutputName[] = [
  'commitments.csv',
  'commitments.jsonl',
  'commitments-excel.csv',
  'documents.jsonl',
  'run.json',
];

export async function extractCommand(
  inputs: readonly string[],
  options: ExtractOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (inputs.includes('-') && inputs.length > 1) {
    throw new UsageError('-: standard input cannot be read together with files; give one or the other');
  }
  const stdin = inputs.includes('-') ? await io.readStdin() : undefined;
  const jobIn = (folder: string): Job => ({
    pipeline: withOptions(
      parsePipeline({ inputs: { files: inputs, ...pickReading(options) }, outputs: { folder } }, 'options'),
      options,
      io.folder,
    ),
    base: io.folder,
    owned,
    ...(stdin ? { stdin } : {}),
  });
  if (options.output !== undefined) {
    return reportRun(await doJob(jobIn(resolve(io.folder, options.output)), options, io), options, io);
  }
  return printLedger(jobIn, options, io);
}

const readingNames = ['root', 'manifest', 'format', 'fileName', 'columns'] as const;

const pickReading = (options: ExtractOptions): Record<string, unknown> =>
  Object.fromEntries(
    readingNames.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  );

/** Without a folder to write to, the ledger itself goes to stdout: CSV, or with `--json` the summary and the rows. */
async function printLedger(
  jobIn: (folder: string) => Job,
  options: ExtractOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-ledger-'));
  try {
    const { folder: _, ...summary } = await doJob(jobIn(folder), { ...options, cache: false }, io);
    if (options.json) {
      const commitments = readLedger(join(folder, 'commitments.jsonl'));
      io.stdout(`${JSON.stringify({ ...summary, commitments }, null, 2)}\n`);
    } else {
      io.stdout(readFileSync(join(folder, 'commitments.csv'), 'utf8'));
    }
    return reportProblems(summary.problems, io);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
