import type { Candidate } from './view.ts';

/** Of candidates that overlap, the longer stays, then the more trusted; the rest sorted by place. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || b.trust - a.trust);
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    // A longer candidate that overlaps this one covers its first or its last unit.
    if (taken.has(candidate.start) || taken.has(candidate.end - 1)) continue;
    for (let at = candidate.start; at < candidate.end; at++) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
