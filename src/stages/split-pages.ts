import type { Page } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/**
 * Where one saved page ends and the next begins, though no line break need stand between: the last words of a site's
 * foot, then the first of its head.
 */
const pageBoundary = /(?<=Text version)\s*(?=Events\s*\n)/g;

/** The documents of a source: its records, or the pages that were saved into one file, or all of it. */
export function splitPages(source: Source): Page[] {
  const spans = source.records.length > 0 ? source.records.map(({ span }) => span) : splitText(source.text);
  return spans
    .filter(({ start, end }) => source.text.slice(start, end).trim() !== '')
    .map((span) => ({ source, span }));
}

function splitText(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(pageBoundary)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}
