import type { Gap } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/**
 * Two lists of gaps as one sorted list without overlaps. A gap of `over` swallows the gaps of `under` that it
 * meets: a "See also" box takes the line wraps inside it with it.
 */
export function layGaps(under: readonly Gap[], over: readonly Gap[]): Gap[] {
  if (over.length === 0) return [...under];
  const merged: Gap[] = [];
  let index = 0;
  for (const gap of over) {
    let { start, end } = gap;
    for (; index < under.length; index++) {
      const other = under[index];
      if (!other || other.start >= end) break;
      if (other.end <= start) merged.push(other);
      else {
        start = Math.min(start, other.start);
        end = Math.max(end, other.end);
      }
    }
    const last = merged.at(-1);
    if (last && last.end > start) {
      merged.pop();
      merged.push({ ...gap, start: Math.min(last.start, start), end: Math.max(last.end, end) });
    } else merged.push({ ...gap, start, end });
  }
  for (; index < under.length; index++) {
    const other = under[index];
    const last = merged.at(-1);
    if (other && (!last || other.start >= last.end)) merged.push(other);
  }
  return merged;
}

/** The parts of `span` that no gap covers, in order. */
export function outsideGaps(span: Span, gaps: readonly Gap[]): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (const gap of gaps) {
    if (gap.end <= from) continue;
    if (gap.start >= span.end) break;
    if (gap.start > from) parts.push({ start: from, end: gap.start });
    from = gap.end;
  }
  if (from < span.end) parts.push({ start: from, end: span.end });
  return parts;
}

/** The gaps that meet `span`, found without walking over those before it. */
export function gapsWithin(gaps: readonly Gap[], span: Span): readonly Gap[] {
  const from = firstIndex(gaps, ({ end }) => end > span.start);
  const to = firstIndex(gaps, ({ start }) => start >= span.end);
  return gaps.slice(from, Math.max(from, to));
}

/** The first index from which `holds` is true, in a list where it turns true once. */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
