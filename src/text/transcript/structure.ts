import type { Page } from '../../model/document.ts';
import { gapsWithin } from '../gaps.ts';
import { type Header, readHeader } from './header.ts';
import { findLabels, type IsPerson, type Label } from './labels.ts';
import { type PageText, readLines } from './lines.ts';

/** What can be told of a page by its looks alone. */
export type PageStructure = PageText & {
  readonly labels: readonly Label[];
  readonly header: Header;
};

/** Lines, labels and header of a page. Two stages need them; neither gives them as a layer, so both read them here. */
export function readStructure(page: Page, isPerson: IsPerson): PageStructure {
  const read = known.get(page.span);
  if (read?.source === page.source) return read.structure;
  const structure = readAnew(page, isPerson);
  known.set(page.span, { source: page.source, structure });
  return structure;
}

/** What has been read, for as long as the page's span lives. */
const known = new WeakMap<
  Page['span'],
  { readonly source: Page['source']; readonly structure: PageStructure }
>();

function readAnew(page: Page, isPerson: IsPerson): PageStructure {
  const text = readLines(page);
  const labels = findLabels(text.lines, isPerson);
  const header = readHeader(text.lines, labels[0]?.line ?? text.lines.length, pageHeads(page));
  return { ...text, labels: labels.filter(({ line }) => line < header.foot), header };
}

const mostHeads = 6;

/** Heads and feet of the first pages, which the reader took out of the text. */
function pageHeads({ source, span }: Page): string[] {
  const heads: string[] = [];
  for (const gap of gapsWithin(source.gaps, span)) {
    if (heads.length >= mostHeads) break;
    if (gap.kind !== 'furniture') continue;
    const lines = source.text.slice(gap.start, Math.min(gap.end, gap.start + 2000)).split(/[\n\f]/);
    heads.push(...lines.filter((line) => /^\s*[\p{L}\p{N}]/u.test(line)));
  }
  return heads;
}
