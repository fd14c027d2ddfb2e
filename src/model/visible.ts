import type { Span } from './span.ts';

/**
 * What a reader sees of a stretch of source, with the way back: `text` is made of runs, each either copied
 * from the source or standing for a gap. Offsets into `text` are *visible* offsets, UTF-16 code units.
 */
export type Visible = {
  readonly text: string;
  readonly runs: readonly Run[];
};

/** `text[at …]` comes from `source[from …]`; `copied` runs map unit by unit, the others as a whole. */
export type Run = {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly sourceLength: number;
  readonly copied: boolean;
};

/** The source span of a visible span; a half-covered gap is covered whole. */
export function toSource(visible: Visible, span: Span): Span {
  if (span.end <= span.start) {
    const point = sourcePoint(visible, span.start);
    return { start: point, end: point };
  }
  return { start: sourcePoint(visible, span.start), end: sourceEnd(visible, span.end) };
}

function runAt(visible: Visible, offset: number): Run | undefined {
  let low = 0;
  let high = visible.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (visible.runs[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return visible.runs[low];
}

function sourcePoint(visible: Visible, offset: number): number {
  const run = runAt(visible, offset);
  if (!run) return 0;
  return run.copied ? run.from + Math.min(offset - run.at, run.length) : run.from;
}

function sourceEnd(visible: Visible, end: number): number {
  const run = runAt(visible, end - 1);
  if (!run) return 0;
  return run.copied ? run.from + (end - run.at) : run.from + run.sourceLength;
}
