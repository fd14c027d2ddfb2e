import type { Gap } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { toSource } from '../model/visible.ts';
import { layGaps } from '../text/gaps.ts';
import { type Line, splitLines } from '../text/lines.ts';
import { readVisible } from '../text/visible.ts';
import { findAsides } from './furniture.ts';
import { findPageFurniture, furnitureGaps } from './page-furniture.ts';
import { findWraps } from './wraps.ts';

/** `refineSpan` of a whole text. */
export const refineGaps = (text: string, own: readonly Gap[] = []): Gap[] =>
  refineSpan(text, own, { start: 0, end: text.length });

/**
 * The gaps of a format's own making inside `span`, and on what they leave to be seen: page furniture, wraps where lines
 * are hard-wrapped, and asides.
 */
export function refineSpan(text: string, own: readonly Gap[], span: Span): Gap[] {
  const seen = readVisible({ text, gaps: own }, span);
  const lines = splitLines(seen.text);
  const furniture = findPageFurniture(seen.text, lines);
  const breaks = layGaps(lineBreakGaps(seen.text, lines), furnitureGaps(lines, furniture));
  const layout = layGaps(breaks, findWraps(seen.text, lines, furniture));
  const gaps = layGaps(
    own,
    layout.map((gap) => ({ ...gap, ...toSource(seen, gap) })),
  );
  return layGaps(gaps, findAsides(readVisible({ text, gaps }, span)));
}

/** Line breaks other than a line feed (Windows, old Macintosh, form feed) as one; and what no reader sees as nothing. */
function lineBreakGaps(text: string, lines: readonly Line[]): Gap[] {
  const breaks = lines.flatMap(({ end, next }): Gap[] =>
    next > end && text.slice(end, next) !== '\n' ? [{ start: end, end: next, as: '\n', kind: 'wrap' }] : [],
  );
  const unseen = [...text.matchAll(/[\u00ad\u200b\u2060\ufeff]+/g)].map(
    ({ index, 0: run }): Gap => ({ start: index, end: index + run.length, as: '', kind: 'markup' }),
  );
  return layGaps(breaks, unseen);
}
