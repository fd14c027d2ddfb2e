import type { Gap } from '../model/source.ts';
import { layGaps } from '../text/gaps.ts';
import { splitLines } from '../text/lines.ts';
import { readVisible } from '../text/visible.ts';
import { findAsides } from './furniture.ts';
import { findPageFurniture, furnitureGaps } from './page-furniture.ts';
import { findWraps } from './wraps.ts';

/** The gaps of a plain text: page furniture, wraps where lines are hard-wrapped, asides. */
export function findTextGaps(text: string): Gap[] {
  const lines = splitLines(text);
  const furniture = findPageFurniture(text, lines);
  const gaps = layGaps(furnitureGaps(lines, furniture), findWraps(text, lines, furniture));
  const visible = readVisible({ text, gaps }, { start: 0, end: text.length });
  return layGaps(gaps, findAsides(visible));
}
