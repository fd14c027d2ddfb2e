import type { Candidate } from './view.ts';

/** Of candidates that overlap, the longer stays, then the more trusted; the rest sorted by place. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || b.trust - a.trust);
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const free = kept.every((other) => candidate.end <= other.start || candidate.start >= other.end);
    if (free) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
