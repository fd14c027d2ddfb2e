import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { evaluateAudit } from '../evaluation/score-audit.ts';
import { evaluateLedger, type LedgerEvaluation, scoredRowSchema } from '../evaluation/score-ledger.ts';
import { kinds } from '../model/commitment.ts';
import { goldAuditSchema, goldDocumentSchema } from '../model/gold.ts';
import { UsageError } from '../model/problem.ts';
import { decode } from '../text/decode.ts';
import { readAuditFiles, readJsonLines, readRows } from '../writers/read-ledger.ts';
import type { CommandIo, ExitCode } from './io.ts';

export type EvaluateOptions = {
  readonly gold: string;
  readonly corpus?: string;
  readonly auditGold?: string;
  readonly errors?: number;
  readonly json?: boolean;
};

const auditedRowSchema = scoredRowSchema.extend({ commitment_id: scoredRowSchema.shape.quote });

export async function evaluateCommand(
  path: string,
  options: EvaluateOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const ledger = resolve(io.folder, path);
  const gold = readJsonLines(resolve(io.folder, options.gold), goldDocumentSchema, 'gold');
  if (gold.length === 0)
    throw new UsageError(`${options.gold}: no documents in the gold; expected one JSON object a line`);
  const rows = readRows(ledger, scoredRowSchema);
  const textOf = options.corpus === undefined ? null : textReader(resolve(io.folder, options.corpus));
  const evaluation = evaluateLedger(rows, gold, textOf);
  const audit =
    options.auditGold === undefined
      ? null
      : evaluateAuditOf(ledger, resolve(io.folder, options.auditGold), gold);
  if (options.json) {
    io.stdout(`${JSON.stringify({ ...evaluation, ...(audit ? { audit } : {}) }, null, 2)}\n`);
    return 0;
  }
  const most = options.errors ?? Number.POSITIVE_INFINITY;
  io.stdout(figures(evaluation.score) + confusionTable(evaluation) + errorLines(evaluation, most));
  if (audit) {
    io.stdout(`\naudit\n${figures(audit.score)}`);
    for (const { earlier, gold: right, found } of audit.wrongVerdicts.slice(0, most)) {
      io.stdout(`VERDICT ${earlier}: gold ${right}, found ${found}\n`);
    }
    for (const pair of audit.missedPairs.slice(0, most)) io.stdout(`MISSED PAIR ${pair.join(' → ')}\n`);
    for (const pair of audit.falsePairs.slice(0, most)) io.stdout(`FALSE PAIR ${pair.join(' → ')}\n`);
  }
  return 0;
}

function evaluateAuditOf(
  ledger: string,
  goldPath: string,
  documents: Parameters<typeof evaluateAudit>[3],
): ReturnType<typeof evaluateAudit> {
  const { rows, matches } = readAuditFiles(dirname(ledger));
  return evaluateAudit(
    readRows(ledger, auditedRowSchema),
    rows,
    matches,
    documents,
    readJsonLines(goldPath, goldAuditSchema, 'gold of the audit'),
  );
}

/** Texts of a corpus by the ledger's `source_file`, or by its name alone where the folder is flat. */
function textReader(corpus: string): (file: string) => string | null {
  const texts = new Map<string, string | null>();
  return (file) => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const path = [join(corpus, file), join(corpus, basename(file))].find((one) => existsSync(one));
    const text = path === undefined ? null : decode(file, readFileSync(path)).text;
    texts.set(file, text);
    return text;
  };
}

const figures = (score: object): string =>
  Object.entries(score)
    .map(([name, value]) => `${name.padEnd(16)} ${value ?? 'not checked'}\n`)
    .join('');

function confusionTable({ confusion }: LedgerEvaluation): string {
  const found = kinds.filter((kind) => confusion[kind] || kinds.some((gold) => confusion[gold]?.[kind]));
  if (found.length === 0) return '';
  const width = 12;
  const head = `\n${'gold \\ row'.padEnd(width)}${found.map((kind) => kind.padStart(width)).join('')}\n`;
  const lines = found.map((gold) => {
    const cells = found.map((kind) => String(confusion[gold]?.[kind] ?? 0).padStart(width));
    return `${gold.padEnd(width)}${cells.join('')}\n`;
  });
  return `${head}${lines.join('')}`;
}

function errorLines({ misses, falseRows }: LedgerEvaluation, most: number): string {
  const brief = (quote: string): string => quote.replace(/\s+/g, ' ').slice(0, 220);
  const missed = misses
    .slice(0, most)
    .map(({ document, item }) => `MISSED ${document} ${item.start} ${item.kind} | ${brief(item.quote)}\n`);
  const wrong = falseRows
    .slice(0, most)
    .map((row) => `FALSE  ${basename(row.source_file)} ${row.start} ${row.kind} | ${brief(row.quote)}\n`);
  return [...(missed.length + wrong.length > 0 ? ['\n'] : []), ...missed, ...wrong].join('');
}
