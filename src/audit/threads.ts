import { createHash } from 'node:crypto';
import type { Thread } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';

/** Two rows of one list, by index, and how alike they are, 0 to 1. */
export type Link = { readonly one: number; readonly other: number; readonly score: number };

/**
 * Groups rows into threads: average-link clustering over the links, best first, so that a chain of weak links
 * does not join unlike aims. Rows that nothing joins are threads of one.
 */
export function threadRows(
  rows: readonly LedgerRow[],
  links: readonly Link[],
  least: number,
): readonly Thread[] {
  const score = new Map<string, number>();
  const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { one, other, score: value } of links) score.set(keyOf(one, other), value);
  const clusters = new Map<number, readonly number[]>(rows.map((_, index) => [index, [index]]));
  const home = rows.map((_, index) => index);
  const ordered = [...links].sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  for (const link of ordered) {
    const [into, from] = [home[link.one]!, home[link.other]!].sort((a, b) => a - b) as [number, number];
    if (into === from || link.score < least) continue;
    const one = clusters.get(into)!;
    const other = clusters.get(from)!;
    let all = 0;
    for (const a of one) for (const b of other) all += score.get(keyOf(a, b)) ?? 0;
    if (all / (one.length * other.length) < least) continue;
    clusters.set(into, [...one, ...other]);
    clusters.delete(from);
    for (const member of other) home[member] = into;
  }
  return [...clusters.values()]
    .map((members) => describeThread(members, rows, (a, b) => score.get(keyOf(a, b)) ?? 0))
    .sort((a, b) =>
      a.first_seen < b.first_seen ? -1 : a.first_seen > b.first_seen ? 1 : a.thread_id < b.thread_id ? -1 : 1,
    );
}

function describeThread(
  members: readonly number[],
  rows: readonly LedgerRow[],
  score: (a: number, b: number) => number,
): Thread {
  const sorted = [...members].sort(
    (a, b) =>
      compare(rows[a]!.event_date, rows[b]!.event_date) ||
      compare(rows[a]!.event_id, rows[b]!.event_id) ||
      rows[a]!.start - rows[b]!.start,
  );
  const centrality = (member: number): number =>
    members.reduce((all, other) => all + (other === member ? 0 : score(member, other)), 0);
  const centre = sorted.reduce((best, member) => (centrality(member) > centrality(best) ? member : best));
  const dates = sorted.map((member) => rows[member]!.event_date).filter((date) => date !== '');
  const ids = sorted.map((member) => rows[member]!.commitment_id);
  const each = (value: (row: LedgerRow) => string | null): readonly string[] => [
    ...new Set(sorted.map((member) => value(rows[member]!)).filter((text): text is string => !!text)),
  ];
  return {
    thread_id: createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 12),
    aim: rows[centre]!.sentence,
    first_seen: dates[0] ?? '',
    last_seen: dates.at(-1) ?? '',
    commitments: members.length,
    events: new Set(sorted.map((member) => rows[member]!.event_id)).size,
    speakers: each((row) => row.speaker),
    kinds: each((row) => row.kind),
    deadlines: each((row) => row.deadline),
    commitment_ids: ids,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
