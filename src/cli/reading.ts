import { relative, resolve } from 'node:path';
import type { Model } from '../detection/model.ts';
import type { Breadth } from '../model/commitment.ts';
import { type Pipeline, stagesOf } from '../pipeline/schema.ts';
import type { OutputName } from '../writers/output-folder.ts';
import { type RunSummary, runPipeline } from '../writers/run.ts';
import type { CommandIo, ExitCode } from './io.ts';
import { reportProblems } from './io.ts';
import { readModel } from './model.ts';
import { showProgress } from './progress.ts';

/** Options that `run` and `extract` share. */
export type ReadingCommandOptions = {
  readonly output?: string;
  readonly breadth?: Breadth;
  readonly excel?: boolean;
  readonly layers?: boolean;
  readonly model?: string;
  readonly workers?: number;
  readonly cache: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
};

/** The pipeline with what the command line says otherwise; the model's path is relative to `folder`. */
export function withOptions(pipeline: Pipeline, options: ReadingCommandOptions, folder: string): Pipeline {
  return {
    ...pipeline,
    stages:
      options.model === undefined
        ? pipeline.stages
        : withModel(pipeline.stages, readModel(resolve(folder, options.model))),
    ledger: { ...pipeline.ledger, ...(options.breadth ? { breadth: options.breadth } : {}) },
    outputs: {
      ...pipeline.outputs,
      excel: options.excel ?? pipeline.outputs.excel,
      layers: options.layers ?? pipeline.outputs.layers,
    },
  };
}

const withModel = (stages: Pipeline['stages'], model: Model): Pipeline['stages'] =>
  stagesOf(stages).map((step) =>
    step.stage === 'tag-commitments' ? { ...step, options: { ...(step.options ?? {}), model } } : step,
  );

export type Job = {
  readonly pipeline: Pipeline;
  readonly base: string;
  readonly stdin?: Uint8Array;
  readonly owned?: readonly OutputName[];
};

/** Runs the job and shows how it goes. */
export async function doJob(job: Job, options: ReadingCommandOptions, io: CommandIo): Promise<RunSummary> {
  const progress = options.quiet ? null : await showProgress(io);
  try {
    return await runPipeline({
      ...job,
      workers: options.workers ?? io.cores,
      useCache: options.cache,
      run: io.run,
      isRunning: io.isRunning,
      clock: io.clock,
      runtime: io.runtime,
      ...(progress ? { onProgress: progress.show } : {}),
    });
  } finally {
    progress?.stop();
  }
}

/** Says how a run ended: counts for a person on stderr, everything for a program on stdout. */
export function reportRun(summary: RunSummary, options: ReadingCommandOptions, io: CommandIo): ExitCode {
  const code = reportProblems(summary.problems, io);
  if (options.json) io.stdout(`${JSON.stringify(summary, null, 2)}\n`);
  if (!options.quiet) io.stderr(describeRun(summary, io));
  return code;
}

function describeRun(summary: RunSummary, io: CommandIo): string {
  const counts = (record: Readonly<Record<string, number>>): string =>
    Object.entries(record)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ');
  const lines = [
    `${summary.files} files, ${summary.documents} documents, ${summary.events} events (${summary.folded} duplicates folded)`,
    `${summary.commitments} commitments${summary.commitments > 0 ? `: ${counts(summary.kinds)}` : ''}`,
  ];
  if (Object.keys(summary.verdicts).length > 0) lines.push(`audit: ${counts(summary.verdicts)}`);
  const place = relative(io.folder, summary.folder) || '.';
  lines.push(summary.unchanged ? `nothing has changed; ${place} is as it was` : `written to ${place}`);
  return `${lines.join('\n')}\n`;
}

/** A path as the pipeline's own folder sees it. */
export const fromBase = (path: string, base: string, folder: string): string =>
  relative(base, resolve(folder, path)) || '.';
