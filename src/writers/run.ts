import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Audit, ContextSentence, Verdict } from '../model/audit.ts';
import type { Kind } from '../model/commitment.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Problem } from '../model/problem.ts';
import { auditPeriods } from '../pipeline/audit-periods.ts';
import { Cache } from '../pipeline/cache.ts';
import { discoverInputs } from '../pipeline/discover.ts';
import { hashOf } from '../pipeline/plan.ts';
import { identifyProgram, type Program } from '../pipeline/program.ts';
import { makeReadOptions } from '../pipeline/reading.ts';
import { type CorpusInput, hashInputs, type Progress, runCorpus } from '../pipeline/run-corpus.ts';
import type { Pipeline } from '../pipeline/schema.ts';
import { auditFiles } from './audit.ts';
import {
  ledgerCsvHeader,
  ledgerCsvRow,
  ledgerExcelHeader,
  ledgerExcelRow,
  ledgerJsonLine,
} from './ledger.ts';
import { OutputFolder, type OutputName, outputNames } from './output-folder.ts';

/** What only the caller knows of the machine and the moment. */
export type RunEnvironment = {
  readonly workers: number;
  readonly useCache: boolean;
  /** Tells this run's unfinished files from another's. */
  readonly run: string;
  readonly isRunning: (run: string) => boolean;
  /** Milliseconds from any start. */
  readonly clock: () => number;
  /** Name and version of the runtime, whose Unicode tables results depend on. */
  readonly runtime: string;
  readonly onProgress?: (progress: Progress) => void;
};

export type RunRequest = RunEnvironment & {
  readonly pipeline: Pipeline;
  /** The folder that the pipeline's paths are relative to. */
  readonly base: string;
  /** Read in place of files. */
  readonly stdin?: Uint8Array;
  /** Files of the output folder that this run answers for; others are left alone. */
  readonly owned?: readonly OutputName[];
};

/** What a run came to; `problems` of severity `error` mean that rows are missing. */
export type RunSummary = {
  readonly version: string;
  readonly folder: string;
  readonly files: number;
  readonly documents: number;
  readonly events: number;
  readonly folded: number;
  readonly commitments: number;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  readonly problems: readonly Problem[];
  /** Files whose result came from an earlier run. */
  readonly reused: number;
  /** True where nothing had changed since the outputs were written, so that they were left as they are. */
  readonly unchanged: boolean;
};

type State = {
  readonly key: string;
  readonly outputs: readonly { readonly name: string; readonly size: number; readonly modified: number }[];
  readonly summary: RunSummary;
};

/**
 * Runs a pipeline and writes its outputs, all or none: the folder keeps its old files until the new ones are complete.
 * Throws UsageError when the folder cannot be written; one input's failure is a problem in the summary.
 */
export async function runPipeline(request: RunRequest): Promise<RunSummary> {
  const { pipeline, base } = request;
  const folder = resolve(base, pipeline.outputs.folder);
  const readOptions = makeReadOptions(pipeline.inputs, base);
  const output = new OutputFolder(folder, request.run, request.isRunning);
  try {
    const program = identifyProgram(request.runtime);
    const found = await findInputs(request, readOptions);
    const hashed = await hashInputs(found.inputs);
    const key = hashOf({
      program: program.digest,
      pipeline,
      problems: found.problems,
      inputs: hashed.map(({ file, sha256, failure, reading }) => ({ file, sha256, failure, reading })),
    });
    const statePath = join(folder, '.cache', 'state.json');
    const before = request.useCache ? readState(statePath, key, folder) : null;
    if (before) {
      output.abandon();
      return { ...before, folder, reused: hashed.length, unchanged: true };
    }
    const summary = await writeRun(request, program, found, hashed, output, folder);
    if (request.useCache) writeState(statePath, key, folder, summary);
    return summary;
  } catch (error) {
    output.abandon();
    throw error;
  }
}

type FoundInputs = {
  readonly root: string;
  readonly inputs: readonly CorpusInput[];
  readonly problems: readonly Problem[];
};

async function findInputs(
  { pipeline, base, stdin }: RunRequest,
  readOptions: ReturnType<typeof makeReadOptions>,
): Promise<FoundInputs> {
  if (stdin) {
    const file = 'stdin';
    const input = { file, path: file, bytes: stdin.length, content: stdin, reading: readOptions(file) };
    return { root: base, inputs: [input], problems: [] };
  }
  const { root, files, problems } = await discoverInputs(
    pipeline.inputs.files,
    base,
    pipeline.inputs.root,
    resolve(base, pipeline.outputs.folder),
  );
  const inputs = files.map((file) => ({ ...file, content: null, reading: readOptions(file.file) }));
  return { root, inputs, problems };
}

async function writeRun(
  request: RunRequest,
  program: Program,
  found: FoundInputs,
  inputs: Awaited<ReturnType<typeof hashInputs>>,
  output: OutputFolder,
  folder: string,
): Promise<RunSummary> {
  const { pipeline } = request;
  const csv = output.open('commitments.csv');
  const jsonl = output.open('commitments.jsonl');
  const excel = pipeline.outputs.excel ? output.open('commitments-excel.csv') : null;
  const layers = pipeline.outputs.layers ? output.open('documents.jsonl') : null;
  csv.write(ledgerCsvHeader());
  excel?.write(ledgerExcelHeader());
  const cache = new Cache(join(folder, '.cache'), request.run, request.useCache, request.isRunning);
  const report = await runCorpus(
    { ...request, inputs, program: program.digest, cache },
    {
      row(row) {
        csv.write(ledgerCsvRow(row));
        jsonl.write(ledgerJsonLine(row));
        excel?.write(ledgerExcelRow(row));
      },
      layers: (document) => layers?.write(`${JSON.stringify(document)}\n`),
    },
  );
  const start = request.clock();
  const audit = await auditOf(pipeline, report.auditRows, report.context);
  if (audit) {
    for (const [name, text] of auditFiles(audit)) output.write(name, text);
    const { renderAuditPage } = await import('./transcripts.ts');
    const periods = pipeline.audit?.periods ?? [];
    const { auditRows, context, sources } = report;
    output.write('audit.html', await renderAuditPage(audit, periods, auditRows, context, sources, inputs));
  }
  const problems = [...found.problems, ...report.problems];
  const summary: RunSummary = {
    version: program.version,
    folder,
    files: inputs.length,
    documents: report.sources.reduce((sum, { documents }) => sum + documents.length, 0),
    events: report.events,
    folded: report.folded.reduce((sum, { copies }) => sum + copies.length, 0),
    commitments: report.rows,
    kinds: report.kinds,
    verdicts: countVerdicts(audit),
    problems,
    reused: report.reused,
    unchanged: false,
  };
  const { folder: _, unchanged: __, reused: ___, problems: warnings, ...counts } = summary;
  const record = {
    ...counts,
    pipeline,
    pipeline_hash: hashOf(pipeline),
    root: relative(folder, found.root).split(sep).join('/') || '.',
    inputs: report.sources,
    duplicates: report.folded,
    warnings,
    seconds: { ...report.seconds, audit: Math.round(request.clock() - start) / 1000 },
  };
  output.write('run.json', `${JSON.stringify(record, null, 2)}\n`);
  output.commit(request.owned ?? outputNames);
  return summary;
}

/** The audit that a pipeline asks for, or null. The costly packages load only when one is wanted. */
async function auditOf(
  { audit }: Pipeline,
  rows: readonly LedgerRow[],
  context: readonly ContextSentence[],
): Promise<Audit | null> {
  if (!audit) return null;
  const { periods, ...options } = audit;
  return auditPeriods(rows, context, periods, options);
}

function countVerdicts(audit: Audit | null): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of audit?.rows ?? []) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

function stamp(folder: string, name: string): State['outputs'][number] | null {
  const found = statSync(join(folder, name), { throwIfNoEntry: false });
  return found ? { name, size: found.size, modified: found.mtimeMs } : null;
}

/** The summary of an earlier run with this key whose outputs nobody has touched since, or null. */
function readState(path: string, key: string, folder: string): RunSummary | null {
  let state: State;
  try {
    state = JSON.parse(readFileSync(path, 'utf8')) as State;
    if (state.key !== key) return null;
    const untouched = state.outputs.every(({ name, size, modified }) => {
      const now = stamp(folder, name);
      return now?.size === size && now.modified === modified;
    });
    return untouched && state.outputs.length > 0 ? state.summary : null;
  } catch {
    return null;
  }
}

function writeState(path: string, key: string, folder: string, summary: RunSummary): void {
  const outputs = outputNames.flatMap((name) => stamp(folder, name) ?? []);
  mkdirSync(join(folder, '.cache'), { recursive: true });
  writeFileSync(`${path}.partial`, JSON.stringify({ key, outputs, summary } satisfies State));
  renameSync(`${path}.partial`, path);
}
