import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { goldDocumentSchema } from '../model/gold.ts';
import { UsageError } from '../model/problem.ts';
import { codeGold } from '../pipeline/code-gold.ts';
import { type Figures, type TrainingReport, trainModel } from '../training/train.ts';
import { readJsonLines } from '../writers/read-ledger.ts';
import type { CommandIo, ExitCode } from './io.ts';

export type TrainOptions = {
  readonly gold: readonly string[];
  readonly corpus: readonly string[];
  readonly output: string;
  readonly folds?: number;
  readonly byConvention?: boolean;
  readonly json?: boolean;
};

export async function trainCommand(options: TrainOptions, io: CommandIo): Promise<ExitCode> {
  const { gold, corpus } = options;
  if (corpus.length !== 1 && corpus.length !== gold.length) {
    throw new UsageError(
      `${gold.length} gold files but ${corpus.length} corpus folders; name one folder for all, or one for each`,
    );
  }
  const documents = [];
  for (const [index, path] of gold.entries()) {
    const coded = readJsonLines(resolve(io.folder, path), goldDocumentSchema, 'gold');
    documents.push(...(await codeGold(coded, resolve(io.folder, corpus[index] ?? corpus[0]!))));
  }
  const { model, report } = trained(documents, options);
  const path = resolve(io.folder, options.output);
  writeAside(path, `${JSON.stringify(model)}\n`);
  io.stdout(options.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report, options));
  io.stderr(`written to ${options.output}; use it with --model ${options.output}\n`);
  return 0;
}

function trained(
  documents: Parameters<typeof trainModel>[0],
  { folds, byConvention }: TrainOptions,
): ReturnType<typeof trainModel> {
  try {
    return trainModel(documents, {
      ...(folds === undefined ? {} : { folds }),
      ...(byConvention === undefined ? {} : { byConvention }),
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function writeAside(path: string, text: string): void {
  const aside = `${path}.partial`;
  try {
    writeFileSync(aside, text);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw new UsageError(
      `${path}: the model cannot be written (${error instanceof Error ? error.message : error}); name another place with -o`,
    );
  }
}

const percent = ({ precision, recall, f1 }: Figures): string =>
  `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;

function describe(report: TrainingReport, options: TrainOptions): string {
  const width = Math.max(...report.byDocument.map(({ id }) => id.length));
  return [
    ...report.byDocument.map(
      (one) => `${one.id.padEnd(width)}  ${String(one.items).padStart(4)} items  ${percent(one)}`,
    ),
    '',
    ...report.byConvention.map(
      (one) =>
        `${(one.convention || 'no convention').padEnd(width)}  ${String(one.items).padStart(4)} items  ${percent(one)}`,
    ),
    '',
    `${report.documents} documents, ${report.items} items, ${report.examples} sentences to learn from`,
    `held out, ${report.folds} ${options.byConvention ? 'conventions in turn' : 'folds by document'}: ${percent(report.crossValidated)}  (threshold ${report.threshold})`,
    '',
  ].join('\n');
}
