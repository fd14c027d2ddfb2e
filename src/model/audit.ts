export const verdicts = ['reaffirmed', 'evolved', 'mentioned', 'no-trace'] as const;
export type Verdict = (typeof verdicts)[number];
export const relations = ['reaffirmed', 'evolved'] as const;
export type Relation = (typeof relations)[number];

/** One row of audit.csv: an earlier commitment and what became of it. */
export type AuditRow = {
  readonly earlier_id: string;
  readonly earlier_event_date: string;
  readonly earlier_speaker: string | null;
  readonly earlier_quote: string;
  readonly verdict: Verdict;
  readonly later_ids: readonly string[];
  readonly later_quotes: readonly string[];
  /** 0 to 1, rounded to 3 places. */
  readonly score: number;
  readonly reasons: string;
  readonly deadline_change: string;
};

/** One row of audit-matches.csv: a pair. */
export type AuditMatch = {
  readonly earlier_id: string;
  readonly later_id: string;
  readonly relation: Relation;
  readonly score: number;
  readonly reasons: string;
  readonly earlier_quote: string;
  readonly earlier_file: string;
  readonly earlier_start: number;
  readonly earlier_end: number;
  readonly later_quote: string;
  readonly later_file: string;
  readonly later_start: number;
  readonly later_end: number;
};
