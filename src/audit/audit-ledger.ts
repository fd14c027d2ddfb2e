import {
  type Audit,
  type AuditMatch,
  type AuditMention,
  type AuditOptions,
  type AuditRow,
  auditOptionsSchema,
  type ContextSentence,
  type Relation,
} from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Reading } from './aims.ts';
import { backgroundFrequencies } from './background.ts';
import { type Changes, findChanges } from './changes.ts';
import {
  type Comparison,
  compareMention,
  compareReadings,
  leastEvidence,
  type Sharing,
  type Weigh,
} from './compare.ts';
import { type InScope, poolItems } from './pools.ts';
import { readAll } from './readings.ts';
import { explainMatch, explainMention, explainNothing, type LaterReach } from './reasons.ts';
import { partyFinder, scopedRow } from './scope.ts';
import { type Link, threadRows } from './threads.ts';
import { countFeatures, weigher } from './weights.ts';

export type AuditInput = {
  /** Commitments of the earlier period, and of the later, in ledger order. */
  readonly earlier: readonly LedgerRow[];
  readonly later: readonly LedgerRow[];
  /** All other sentences of the later period's documents. */
  readonly laterContext: readonly ContextSentence[];
  readonly options?: Partial<AuditOptions>;
};

type Side = InScope & { readonly row: LedgerRow };
type Mentioning = InScope & { readonly sentence: ContextSentence };
type Match = {
  readonly earlier: Side;
  readonly later: Side;
  readonly comparison: Comparison;
  readonly changes: Changes;
};

/** Later sentences quoted for `mentioned`, at most. */
const mentionsQuoted = 3;
/** Of two matches this close, the one that reaffirms decides the verdict. */
const tie = 0.05;

/**
 * Compares the commitments of two periods by their aims: every earlier one gets a verdict, with the later
 * commitments that share its aim, or the later sentences that only mention its subject. Deterministic; the
 * rows' order does not change what matches.
 */
export function auditLedger(input: AuditInput): Audit {
  const options = auditOptionsSchema.parse(input.options ?? {});
  const read = readAll(input.earlier, input.later, input.laterContext);
  const partiesOf = partyFinder(options.scope, read.names);
  const sideOf = (row: LedgerRow, index: number, readings: readonly Reading[]): Side => ({
    row,
    reading: readings[index]!,
    parties: partiesOf(scopedRow(row)),
  });
  const earlier = input.earlier.map((row, index) => sideOf(row, index, read.earlier));
  const later = input.later.map((row, index) => sideOf(row, index, read.later));
  const context = input.laterContext.map((sentence, index) => ({
    sentence,
    reading: read.context[index]!,
    parties: partiesOf(sentence),
  }));
  const weigh = weigher(
    countFeatures([...read.earlier, ...read.later, ...read.context]),
    backgroundFrequencies(),
  );

  const binding = later.filter(({ row }) => row.kind !== 'endorsement');
  const endorsing = later.filter(({ row }) => row.kind === 'endorsement');
  const findBinding = finder(binding, options, weigh);
  const findEndorsing = finder(endorsing, options, weigh);
  const mentions = mentionFinder(context, later, options, weigh);
  const reach = laterReach(later, context, options);

  const rows: AuditRow[] = [];
  const matches: Match[] = [];
  const mentioned: AuditMention[] = [];
  for (const side of earlier) {
    const found = [
      ...findBinding(side),
      ...(side.row.kind === 'endorsement' ? findEndorsing(side) : []),
    ].sort(byScore);
    matches.push(...found);
    const taken = found.length > 0 ? [] : mentions(side);
    mentioned.push(
      ...taken.map(({ comparison, ...mention }) => ({
        ...mention,
        earlier_id: side.row.commitment_id,
        score: comparison.score,
      })),
    );
    rows.push(found.length > 0 ? matchedRow(side, found) : unmatchedRow(side, taken, reach(side)));
  }
  const matched = new Set(matches.map((match) => match.later.row.commitment_id));
  const everyone = [...earlier, ...later];
  return {
    rows,
    matches: matches.map(matchRow),
    mentions: mentioned,
    fresh: input.later.filter((row) => !matched.has(row.commitment_id)),
    threads: threadRows(
      everyone.map(({ row }) => row),
      findLinks(everyone, options, weigh),
      options.restatementThreshold,
    ),
  };
}

const byScore = (a: Match, b: Match): number =>
  b.comparison.score - a.comparison.score || (a.later.row.commitment_id < b.later.row.commitment_id ? -1 : 1);

function finder(
  later: readonly Side[],
  options: AuditOptions,
  weigh: Weigh,
): (side: Side) => readonly Match[] {
  const pool = poolItems(later, options.scope);
  const least = leastEvidence(options.threshold);
  return (earlier) =>
    pool.candidates(earlier, weigh, least).flatMap((other) => {
      if (other.row.commitment_id === earlier.row.commitment_id) return [];
      const comparison = compareReadings(earlier.reading, other.reading, weigh);
      if (!comparison || comparison.score < options.threshold) return [];
      return [
        {
          earlier,
          later: other,
          comparison,
          changes: findChanges(
            { row: earlier.row, aim: comparison.aims.earlier },
            { row: other.row, aim: comparison.aims.later },
          ),
        },
      ];
    });
}

type Mention = Omit<AuditMention, 'earlier_id' | 'score'> & { readonly comparison: Sharing };

function mentionFinder(
  context: readonly Mentioning[],
  later: readonly Side[],
  options: AuditOptions,
  weigh: Weigh,
): (side: Side) => readonly Mention[] {
  const sentences = [
    ...context.map(({ sentence, reading, parties }) => ({
      ...placeOf(sentence),
      text: sentence.text,
      reading,
      parties,
      binding: false,
    })),
    ...later.map(({ row, reading, parties }) => ({
      ...placeOf({ ...row, file: row.source_file }),
      text: row.sentence,
      reading,
      parties,
      binding: row.kind !== 'endorsement',
    })),
  ];
  const pool = poolItems(sentences, options.scope);
  const least = leastEvidence(options.mentionThreshold);
  return (earlier) =>
    pool
      .candidates(earlier, weigh, least)
      .flatMap(({ reading, parties: _, ...place }) => {
        const comparison = compareMention(earlier.reading, reading, weigh);
        return comparison && comparison.score >= options.mentionThreshold ? [{ ...place, comparison }] : [];
      })
      .sort(idleFirst)
      .slice(0, mentionsQuoted);
}

/** Sentences that bind nobody say more of a mention than commitments to something else. */
const idleFirst = (a: Mention, b: Mention): number =>
  Number(a.binding) - Number(b.binding) ||
  b.comparison.score - a.comparison.score ||
  (a.text < b.text ? -1 : 1);

type Place = Pick<AuditMention, 'file' | 'event_id' | 'speaker' | 'start' | 'end'>;

const placeOf = ({ file, event_id, speaker, start, end }: Place): Place => ({
  file,
  event_id,
  speaker,
  start,
  end,
});

/** How much later text could have shown a trace of an earlier commitment. */
function laterReach(
  later: readonly Side[],
  context: readonly Mentioning[],
  options: AuditOptions,
): (side: Side) => LaterReach {
  const pool = poolItems(
    [
      ...later.map((side) => ({
        ...side,
        file: side.row.source_file,
        event: side.row.event_id,
        start: side.row.start,
      })),
      ...context.map((one) => ({
        ...one,
        file: one.sentence.file,
        event: one.sentence.event_id,
        start: one.sentence.start,
      })),
    ],
    options.scope,
  );
  const cache = new Map<string, LaterReach>();
  return ({ parties }) => {
    const key = parties ? [...parties].sort().join('\n') : '';
    let reach = cache.get(key);
    if (!reach) {
      const inScope = pool.all(parties);
      reach = {
        documents: new Set(inScope.map(({ file, event }) => `${file}\n${event}`)).size,
        sentences: new Set(inScope.map(({ file, start }) => `${file}\n${start}`)).size,
      };
      cache.set(key, reach);
    }
    return reach;
  };
}

function matchedRow(side: Side, found: readonly Match[]): AuditRow {
  const best = found[0]!;
  const deciding = found.find(
    ({ comparison, changes }) =>
      changes.relation === 'reaffirmed' && comparison.score >= best.comparison.score - tie,
  );
  const verdict: Relation = deciding ? 'reaffirmed' : best.changes.relation;
  const main = deciding ?? best;
  return {
    ...earlierCells(side),
    verdict,
    later_ids: found.map(({ later }) => later.row.commitment_id),
    later_quotes: found.map(({ later }) => later.row.quote),
    score: best.comparison.score,
    reasons: explainMatch(main.comparison, main.changes, found.length),
    deadline_change: main.changes.deadline,
  };
}

function unmatchedRow(side: Side, mentions: readonly Mention[], reach: LaterReach): AuditRow {
  const best = mentions[0];
  return {
    ...earlierCells(side),
    verdict: best ? 'mentioned' : 'no-trace',
    later_ids: [],
    later_quotes: mentions.map(({ text }) => text),
    score: best?.comparison.score ?? 0,
    reasons: best ? explainMention(best.comparison, mentions) : explainNothing(reach),
    deadline_change: '',
  };
}

function earlierCells({
  row,
}: Side): Pick<AuditRow, 'earlier_id' | 'earlier_event_date' | 'earlier_speaker' | 'earlier_quote'> {
  return {
    earlier_id: row.commitment_id,
    earlier_event_date: row.event_date,
    earlier_speaker: row.speaker,
    earlier_quote: row.quote,
  };
}

function matchRow({ earlier, later, comparison, changes }: Match): AuditMatch {
  return {
    earlier_id: earlier.row.commitment_id,
    later_id: later.row.commitment_id,
    relation: changes.relation,
    score: comparison.score,
    reasons: explainMatch(comparison, changes, 1),
    earlier_quote: earlier.row.quote,
    earlier_file: earlier.row.source_file,
    earlier_start: earlier.row.start,
    earlier_end: earlier.row.end,
    later_quote: later.row.quote,
    later_file: later.row.source_file,
    later_start: later.row.start,
    later_end: later.row.end,
  };
}

function findLinks(sides: readonly Side[], options: AuditOptions, weigh: Weigh): readonly Link[] {
  const numbered = sides.map((side, number) => ({ ...side, number }));
  const pool = poolItems(numbered, options.scope);
  const least = leastEvidence(options.restatementThreshold);
  return numbered.flatMap((side) =>
    pool.candidates(side, weigh, least).flatMap((other) => {
      if (other.number <= side.number) return [];
      const comparison = compareReadings(side.reading, other.reading, weigh);
      if (!comparison || comparison.score < options.restatementThreshold) return [];
      return [{ one: side.number, other: other.number, score: comparison.score }];
    }),
  );
}
