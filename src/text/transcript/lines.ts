import type { Page } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { toSource, type Visible } from '../../model/visible.ts';
import { gapsWithin } from '../gaps.ts';
import { readVisible } from '../visible.ts';

/** A line as a reader sees it: wraps undone, so in a transcript it is a paragraph. Offsets are visible ones. */
export type PageLine = Span & {
  /** Trimmed. */
  readonly text: string;
  /** Blank lines above. */
  readonly blanksAbove: number;
  /** True where "* * *" stands above. */
  readonly sectionAbove: boolean;
  /** True for a footnote, which a DOCX has at its end. */
  readonly isNote: boolean;
};

export type PageText = {
  readonly visible: Visible;
  /** Without blank ones. */
  readonly lines: readonly PageLine[];
};

/** The lines of a page. */
export function readLines(page: Page): PageText {
  const visible = readVisible(page.source, page.span);
  const sections = findSections(page);
  const lines: PageLine[] = [];
  let blanksAbove = 0;
  let start = 0;
  let section = 0;
  while (start <= visible.text.length) {
    const found = visible.text.indexOf('\n', start);
    const end = found < 0 ? visible.text.length : found;
    const raw = visible.text.slice(start, end);
    const text = raw.trim();
    if (text === '') blanksAbove++;
    else {
      const from = start + raw.indexOf(text.charAt(0));
      const at = toSource(visible, { start: from, end: from + 1 }).start;
      const sectionAbove = (sections[section] ?? Number.POSITIVE_INFINITY) < at;
      while ((sections[section] ?? Number.POSITIVE_INFINITY) < at) section++;
      const isNote = page.source.format === 'docx' && isFootnote(page, visible, from + text.length);
      lines.push({ start: from, end: from + text.length, text, blanksAbove, sectionAbove, isNote });
      blanksAbove = 0;
    }
    start = end + 1;
  }
  return { visible, lines };
}

/** A footnote ends in an arrow back to its place. */
function isFootnote({ source }: Page, visible: Visible, end: number): boolean {
  const at = toSource(visible, { start: end - 1, end }).end;
  return /^\s*↑/.test(source.text.slice(at, at + 4));
}

function findSections({ source, span }: Page): number[] {
  return gapsWithin(source.gaps, span)
    .filter(({ start, end, kind }) => kind === 'furniture' && end - start < 40)
    .filter(({ start, end }) => /^\s*(?:\*\s*){3,}$/.test(source.text.slice(start, end)))
    .map(({ start }) => start);
}
