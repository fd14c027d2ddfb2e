import { inPeriod, parsePeriod, planComparisons } from '../audit/periods.ts';
import type { Audit, AuditOptions, ContextSentence } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { UsageError } from '../model/problem.ts';

/** Options as a pipeline or command gives them; undefined stands for the default. */
export type GivenAuditOptions = { readonly [Name in keyof AuditOptions]?: AuditOptions[Name] | undefined };

/**
 * Audits every period against every later one. With more than two, `fresh` holds what no earlier period matches, and
 * threads run over all of them.
 */
export async function auditPeriods(
  rows: readonly LedgerRow[],
  context: readonly ContextSentence[],
  periods: readonly string[],
  given: GivenAuditOptions,
): Promise<Audit> {
  const { auditLedger } = await import('../audit/audit-ledger.ts');
  const options: Partial<AuditOptions> = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const comparisons = planComparisons(readPeriods(periods));
  const audits = comparisons.map(({ earlier, later }) => ({
    later,
    audit: auditLedger({
      earlier: rows.filter((row) => inPeriod(earlier, row)),
      later: rows.filter((row) => inPeriod(later, row)),
      laterContext: context.filter((sentence) => inPeriod(later, sentence)),
      options,
    }),
  }));
  const [only] = audits;
  if (only && audits.length === 1) return only.audit;
  const stale = new Set<string>();
  for (const { later, audit } of audits) {
    const fresh = new Set(audit.fresh.map((row) => row.commitment_id));
    for (const row of rows) {
      if (inPeriod(later, row) && !fresh.has(row.commitment_id)) stale.add(row.commitment_id);
    }
  }
  const fresh = new Map(
    audits.flatMap(({ audit }) => audit.fresh.map((row) => [row.commitment_id, row] as const)),
  );
  return {
    rows: audits.flatMap(({ audit }) => audit.rows),
    matches: audits.flatMap(({ audit }) => audit.matches),
    mentions: audits.flatMap(({ audit }) => audit.mentions),
    fresh: [...fresh.values()].filter((row) => !stale.has(row.commitment_id)),
    threads: auditLedger({ earlier: rows, later: [], laterContext: [], options }).threads,
  };
}

/** Periods as given. Throws UsageError for one that is none. */
export function readPeriods(periods: readonly string[]): ReturnType<typeof parsePeriod>[] {
  try {
    return periods.map(parsePeriod);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
