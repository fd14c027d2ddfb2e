import type { Gap, Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Run, Visible } from '../model/visible.ts';

/** What a reader sees of `span`: gaps replaced by what they read as, everything else copied. */
export function readVisible(source: Pick<Source, 'text' | 'gaps'>, span: Span): Visible {
  const runs: Run[] = [];
  const parts: string[] = [];
  let at = 0;
  let from = span.start;
  const push = (part: string, sourceLength: number, copied: boolean): void => {
    if (part.length > 0) {
      runs.push({ at, length: part.length, from, sourceLength, copied });
      parts.push(part);
      at += part.length;
    }
    from += sourceLength;
  };
  for (let index = firstGapEndingAfter(source.gaps, span.start); index < source.gaps.length; index++) {
    const gap = source.gaps[index]!;
    if (gap.start >= span.end) break;
    if (gap.start > from) push(source.text.slice(from, gap.start), gap.start - from, true);
    push(gap.as, Math.min(gap.end, span.end) - from, false);
  }
  if (from < span.end) push(source.text.slice(from, span.end), span.end - from, true);
  return { text: parts.join(''), runs };
}

function firstGapEndingAfter(gaps: readonly Gap[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstRunEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.at + runs[middle]!.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The part of `visible` inside a visible span, with the way back kept. */
export function sliceVisible(visible: Visible, span: Span): Visible {
  const runs: Run[] = [];
  for (let index = firstRunEndingAfter(visible.runs, span.start); index < visible.runs.length; index++) {
    const run = visible.runs[index]!;
    const start = Math.max(run.at, span.start);
    const end = Math.min(run.at + run.length, span.end);
    if (end <= start) break;
    runs.push(
      run.copied
        ? {
            at: start - span.start,
            length: end - start,
            from: run.from + start - run.at,
            sourceLength: end - start,
            copied: true,
          }
        : { ...run, at: start - span.start, length: end - start },
    );
  }
  return { text: visible.text.slice(span.start, span.end), runs };
}
