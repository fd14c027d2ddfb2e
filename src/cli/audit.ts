import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import type { Audit, AuditScope, ContextSentence, Verdict } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { type Problem, UsageError } from '../model/problem.ts';
import { auditPeriods, readPeriods } from '../pipeline/audit-periods.ts';
import { auditFiles } from '../writers/audit.ts';
import { readContext } from '../writers/context.ts';
import { OutputFolder } from '../writers/output-folder.ts';
import { readLedger } from '../writers/read-ledger.ts';
import { type CommandIo, type ExitCode, reportProblems } from './io.ts';

export type AuditCommandOptions = {
  readonly from?: string;
  readonly to?: string;
  readonly periods?: string;
  readonly scope?: AuditScope;
  readonly threshold?: number;
  readonly corpus?: string;
  readonly output?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
};

export async function auditCommand(
  ledgers: readonly string[],
  options: AuditCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const periods = periodsOf(options);
  readPeriods(periods);
  const paths = ledgers.map((path) => resolve(io.folder, path));
  const rows = mergeLedgers(paths.map(readLedger));
  const output =
    options.output === undefined
      ? null
      : new OutputFolder(resolve(io.folder, options.output), io.run, io.isRunning);
  const { context, problems } = await contextFor(paths, rows, periods, options, io);
  const { scope, threshold } = options;
  const audit = await auditPeriods(rows, context, periods, { scope, threshold });
  if (output) {
    const files = auditFiles(audit);
    for (const [name, text] of files) output.write(name, text);
    output.commit(files.map(([name]) => name));
  }
  printAudit(audit, options, io);
  return reportProblems(problems, io);
}

function periodsOf({ from, to, periods }: AuditCommandOptions): string[] {
  const listed = (periods ?? '').split(',').filter((period) => period.trim() !== '');
  if (listed.length >= 2 && from === undefined && to === undefined) return listed;
  if (from !== undefined && to !== undefined && periods === undefined) return [from, to];
  throw new UsageError(
    'which periods? give --from and --to (--from 2013 --to 2019), or --periods with two or more',
  );
}

/** Several ledgers as one, each commitment once, in ledger order. */
function mergeLedgers(ledgers: readonly (readonly LedgerRow[])[]): LedgerRow[] {
  const rows = new Map(ledgers.flat().map((row) => [row.commitment_id, row]));
  const keys = (row: LedgerRow): string => `${row.event_date}\n${row.event_id}`;
  return [...rows.values()].sort((a, b) =>
    keys(a) < keys(b) ? -1 : keys(a) > keys(b) ? 1 : a.start - b.start,
  );
}

const runSchema = z.object({ root: z.string() });

/** The later sentences that bind nobody, without which no verdict can be `mentioned`. */
async function contextFor(
  paths: readonly string[],
  rows: readonly LedgerRow[],
  periods: readonly string[],
  options: AuditCommandOptions,
  io: CommandIo,
): Promise<{ readonly context: readonly ContextSentence[]; readonly problems: readonly Problem[] }> {
  const roots =
    options.corpus === undefined
      ? paths.flatMap((path) => rootBeside(path))
      : [resolve(io.folder, options.corpus)];
  const found = await readContext(rows, roots, periods, io);
  if (found.missing.length === 0) return found;
  const files = `${found.missing.slice(0, 3).join(', ')}${found.missing.length > 3 ? ', …' : ''}`;
  const message = `${found.missing.length} transcripts of the ledger were not found (${files}), so their sentences cannot show that a topic is "mentioned"; name their folder with --corpus`;
  const file = relative(io.folder, paths[0] ?? '');
  return { ...found, problems: [{ file, place: '', message, severity: 'warning' }] };
}

/** Where the run that wrote a ledger says its transcripts are. */
function rootBeside(ledger: string): string[] {
  const path = join(dirname(ledger), 'run.json');
  if (!existsSync(path)) return [];
  try {
    return [resolve(dirname(ledger), runSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).root)];
  } catch {
    return [];
  }
}

function printAudit(audit: Audit, options: AuditCommandOptions, io: CommandIo): void {
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of audit.rows) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  const counts = {
    earlier: audit.rows.length,
    matches: audit.matches.length,
    new: audit.fresh.length,
    verdicts,
  };
  if (options.json) {
    io.stdout(`${JSON.stringify(options.output === undefined ? { ...counts, audit } : counts, null, 2)}\n`);
  } else if (options.output === undefined) {
    for (const [name, text] of auditFiles(audit)) if (name === 'audit.csv') io.stdout(text);
  }
  if (options.quiet) return;
  const parts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  io.stderr(
    `${audit.rows.length} earlier commitments: ${parts.join(', ') || 'none in the earlier period'}\n`,
  );
}
