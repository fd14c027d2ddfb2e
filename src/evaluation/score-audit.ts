import type { AuditMatch, AuditRow } from '../model/audit.ts';
import type { GoldAudit, GoldDocument, GoldItem } from '../model/gold.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { intersectionOverUnion, overlaps } from '../model/span.ts';
import { fileName, normaliseSpace } from './normalise.ts';
import { roundHalfEven } from './rounding.ts';
import { ratios } from './score-ledger.ts';

export type AuditScore = {
  readonly pairs_gold: number;
  readonly pairs_found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly verdicts: number;
  readonly verdicts_right: number;
};

export type AuditEvaluation = {
  readonly score: AuditScore;
  readonly wrongVerdicts: readonly {
    readonly earlier: string;
    readonly gold: string;
    readonly found: string;
  }[];
  /** As `[earlier item, later item]`. */
  readonly missedPairs: readonly (readonly [string, string])[];
  readonly falsePairs: readonly (readonly [string, string])[];
};

type Home = { readonly item: GoldItem; readonly home: string; readonly files: ReadonlySet<string> };

/**
 * Scores an audit against gold pairs. Rows are tied to gold items by overlap or equal quotation; a pair with a row that
 * is no item is false, unless that row is borderline. Pairs that the gold calls optional count neither way.
 */
export function evaluateAudit(
  ledger: readonly Pick<LedgerRow, 'commitment_id' | 'source_file' | 'start' | 'end' | 'quote'>[],
  audit: readonly Pick<AuditRow, 'earlier_id' | 'verdict'>[],
  matches: readonly Pick<AuditMatch, 'earlier_id' | 'later_id'>[],
  documents: readonly GoldDocument[],
  gold: readonly GoldAudit[],
): AuditEvaluation {
  const homes = documents.flatMap(({ file, duplicates, commitments, optional }): Home[] =>
    [...commitments, ...optional].map((item) => ({
      item,
      home: file,
      files: new Set([file, ...duplicates]),
    })),
  );
  const itemOf = new Map(ledger.map((row) => [row.commitment_id, tie(row, homes)]));
  const want = pairsOf(gold, 'later');
  const free = pairsOf(gold, 'optional');
  const got = new Map<string, readonly [string, string]>();
  let wild = 0;
  for (const { earlier_id, later_id } of matches) {
    const earlier = itemOf.get(earlier_id);
    const later = itemOf.get(later_id);
    if (!earlier || !later) wild++;
    else if (!earlier.includes('#o') && !later.includes('#o'))
      got.set(keyOf(earlier, later), [earlier, later]);
  }
  for (const key of free.keys()) got.delete(key);
  const right = [...got.keys()].filter((key) => want.has(key)).length;
  const found = got.size + wild;
  const verdictOf = new Map(audit.map((row) => [itemOf.get(row.earlier_id), row.verdict]));
  const judged = gold
    .filter(({ verdict }) => verdict !== 'optional')
    .map(({ earlier, verdict, either }) => ({
      earlier,
      allowed: either ?? [verdict],
      found: verdictOf.get(earlier) ?? '',
    }));
  const wrong = judged.filter((one) => !one.allowed.includes(one.found));
  return {
    score: {
      pairs_gold: want.size,
      pairs_found: found,
      ...ratios(right, found - right, want.size - right),
      verdicts: judged.length,
      verdicts_right:
        judged.length === 0 ? 0 : roundHalfEven((judged.length - wrong.length) / judged.length, 4),
    },
    wrongVerdicts: wrong.map((one) => ({
      earlier: one.earlier,
      gold: one.allowed.join('/'),
      found: one.found === '' ? 'nothing' : one.found,
    })),
    missedPairs: [...want].filter(([key]) => !got.has(key)).map(([, pair]) => pair),
    falsePairs: [...got].filter(([key]) => !want.has(key)).map(([, pair]) => pair),
  };
}

const keyOf = (earlier: string, later: string): string => `${earlier}\n${later}`;

const pairsOf = (
  gold: readonly GoldAudit[],
  part: 'later' | 'optional',
): Map<string, readonly [string, string]> =>
  new Map(
    gold.flatMap((line) =>
      line[part].map((later) => [keyOf(line.earlier, later), [line.earlier, later] as const] as const),
    ),
  );

function tie(
  row: Pick<LedgerRow, 'source_file' | 'start' | 'end' | 'quote'>,
  homes: readonly Home[],
): string | null {
  const file = fileName(row.source_file);
  const quote = normaliseSpace(row.quote);
  let best = 0.5;
  let id: string | null = null;
  for (const { item, home, files } of homes) {
    if (!files.has(file)) continue;
    const value = likeness(row, quote, item, file === home);
    if (value <= best) continue;
    best = value;
    id = item.id ?? null;
  }
  return id;
}

/** An equal sentence elsewhere in the file is less likely meant than one in place, and more than none. */
const equalElsewhere = 0.6;

function likeness(
  row: Pick<LedgerRow, 'start' | 'end'>,
  quote: string,
  item: GoldItem,
  isHome: boolean,
): number {
  if (quote === normaliseSpace(item.quote)) return isHome && !overlaps(row, item) ? equalElsewhere : 1;
  return isHome ? intersectionOverUnion(row, item) : 0;
}
