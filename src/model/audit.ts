import { z } from 'zod';
import { auditScopes } from './choices.ts';
import type { LedgerRow } from './ledger.ts';
import type { Span } from './span.ts';

export const verdicts = ['reaffirmed', 'evolved', 'mentioned', 'no-trace'] as const;
export type Verdict = (typeof verdicts)[number];
export const relations = ['reaffirmed', 'evolved'] as const;
export type Relation = (typeof relations)[number];

export { auditScopes };
export type AuditScope = (typeof auditScopes)[number];

export const auditOptionsSchema = z.strictObject({
  scope: z.enum(auditScopes).default('actor'),
  /** The lowest score, 0 to 1, at which two commitments count as having the same aim. */
  threshold: z.number().min(0).max(1).default(0.52),
  /** The lowest score at which a later sentence counts as mentioning the topic. */
  mentionThreshold: z.number().min(0).max(1).default(0.45),
  /** The lowest score at which two commitments of one period count as one pledge made twice. */
  restatementThreshold: z.number().min(0).max(1).default(0.6),
});
export type AuditOptions = z.output<typeof auditOptionsSchema>;

/** A later sentence that binds nobody (the agenda, a signed document, the past); `start`, `end` as in the ledger. */
export type ContextSentence = Span & {
  readonly file: string;
  /** What a reader sees of it. */
  readonly text: string;
  readonly speaker: string | null;
  readonly speaker_role: string;
  readonly event_id: string;
  readonly event_title: string;
  readonly event_date: string;
};

/** One row of audit.csv: an earlier commitment and what became of it. */
export type AuditRow = {
  readonly earlier_id: string;
  readonly earlier_event_date: string;
  readonly earlier_speaker: string | null;
  readonly earlier_quote: string;
  readonly verdict: Verdict;
  /** Best first; empty for `mentioned` and `no-trace`. */
  readonly later_ids: readonly string[];
  /** Of the matches, or for `mentioned` the sentences that mention the topic. */
  readonly later_quotes: readonly string[];
  /** 0 to 1, rounded to 3 places; of the best match or mention, 0 for `no-trace`. */
  readonly score: number;
  readonly reasons: string;
  /** "2020 → 2025", "none → 2025", "2020 → none"; empty when the horizon did not move. */
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

/** A later sentence that takes up the subject of an earlier commitment and binds nobody to its aim. */
export type AuditMention = Span & {
  readonly earlier_id: string;
  readonly file: string;
  readonly event_id: string;
  readonly speaker: string | null;
  readonly text: string;
  /** True for a commitment with another aim, false for a sentence that binds nobody at all. */
  readonly binding: boolean;
  readonly score: number;
};

/** One row of threads.csv: one aim over all periods, with every time it was put on record. */
export type Thread = {
  readonly thread_id: string;
  /** The quotation that stands nearest to all others of the thread. */
  readonly aim: string;
  readonly first_seen: string;
  readonly last_seen: string;
  /** How many commitments, and on how many events. */
  readonly commitments: number;
  readonly events: number;
  readonly speakers: readonly string[];
  readonly kinds: readonly string[];
  readonly deadlines: readonly string[];
  readonly commitment_ids: readonly string[];
};

export const auditRowColumns = [
  'earlier_id',
  'earlier_event_date',
  'earlier_speaker',
  'earlier_quote',
  'verdict',
  'later_ids',
  'later_quotes',
  'score',
  'reasons',
  'deadline_change',
] as const satisfies readonly (keyof AuditRow)[];

export const auditMatchColumns = [
  'earlier_id',
  'later_id',
  'relation',
  'score',
  'reasons',
  'earlier_quote',
  'earlier_file',
  'earlier_start',
  'earlier_end',
  'later_quote',
  'later_file',
  'later_start',
  'later_end',
] as const satisfies readonly (keyof AuditMatch)[];

export const threadColumns = [
  'thread_id',
  'aim',
  'first_seen',
  'last_seen',
  'commitments',
  'events',
  'speakers',
  'kinds',
  'deadlines',
  'commitment_ids',
] as const satisfies readonly (keyof Thread)[];

/** The files of an audit: audit.csv, audit-matches.csv, new.csv, threads.csv. */
export type Audit = {
  readonly rows: readonly AuditRow[];
  readonly matches: readonly AuditMatch[];
  /** Of the rows with verdict `mentioned`, where each quoted sentence stands. */
  readonly mentions: readonly AuditMention[];
  /** Later commitments that nothing earlier matches. */
  readonly fresh: readonly LedgerRow[];
  readonly threads: readonly Thread[];
};
