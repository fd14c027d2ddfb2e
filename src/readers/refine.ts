import type { Gap } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { toSource } from '../model/visible.ts';
import { layGaps } from '../text/gaps.ts';
import { splitLines } from '../text/lines.ts';
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
  const layout = layGaps(furnitureGaps(lines, furniture), findWraps(seen.text, lines, furniture));
  const gaps = layGaps(
    own,
    layout.map((gap) => ({ ...gap, ...toSource(seen, gap) })),
  );
  return layGaps(gaps, findAsides(readVisible({ text, gaps }, span)));
}
