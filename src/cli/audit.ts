import { relative, resolve } from 'node:path';
import { inPeriod } from '../audit/periods.ts';
import type { Audit, AuditScope, Verdict } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { UsageError } from '../model/problem.ts';
import { auditPeriods, readPeriods } from '../pipeline/audit-periods.ts';
import { auditFiles } from '../writers/audit.ts';
import { type FoundContext, readContext } from '../writers/context.ts';
import { OutputFolder } from '../writers/output-folder.ts';
import { readLedger } from '../writers/read-ledger.ts';
import { renderAuditPage } from '../writers/transcripts.ts';
import { type CommandIo, type ExitCode, reportProblems } from './io.ts';
import { runBeside } from './run-beside.ts';

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
  const read = readPeriods(periods);
  const paths = ledgers.map((path) => resolve(io.folder, path));
  const rows = mergeLedgers(paths.map(readLedger));
  const output =
    options.output === undefined
      ? null
      : new OutputFolder(resolve(io.folder, options.output), io.run, io.isRunning);
  const found = await contextFor(paths, rows, periods, options, io);
  const { scope, threshold } = options;
  const audit = await auditPeriods(rows, found.context, periods, { scope, threshold });
  if (output) {
    const files = auditFiles(audit);
    for (const [name, text] of files) output.write(name, text);
    const dated = rows.filter((row) => read.some((period) => inPeriod(period, row)));
    const page = await renderAuditPage(audit, periods, dated, found.context, found.sources, found.inputs);
    output.write('audit.html', page);
    output.commit([]);
  }
  printAudit(audit, options, io);
  return reportProblems(found.problems, io);
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

/** The later sentences that bind nobody, without which no verdict can be `mentioned`. */
async function contextFor(
  paths: readonly string[],
  rows: readonly LedgerRow[],
  periods: readonly string[],
  options: AuditCommandOptions,
  io: CommandIo,
): Promise<FoundContext> {
  const runs = paths.flatMap((path) => runBeside(path));
  const roots =
    options.corpus === undefined ? runs.map(({ root }) => root) : [resolve(io.folder, options.corpus)];
  const known = runs.flatMap(({ documents }) => documents);
  const found = await readContext(rows, known, roots, periods, io);
  if (found.missing.length === 0) return found;
  const files = `${found.missing.slice(0, 3).join(', ')}${found.missing.length > 3 ? ', …' : ''}`;
  const message = `${found.missing.length} transcripts of the ledger were not found (${files}), so their sentences cannot show that a topic is "mentioned"; name their folder with --corpus`;
  const file = relative(io.folder, paths[0] ?? '');
  return { ...found, problems: [{ file, place: '', message, severity: 'warning' }] };
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
