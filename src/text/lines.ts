import type { Span } from '../model/span.ts';

/** A line of text; `span` leaves out the line break, `next` is where the following line starts. */
export type Line = Span & { readonly next: number };

const lineBreak = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** All lines, in order; a text that ends in a line break has an empty last line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    const next = match.index + match[0].length;
    lines.push({ start, end: match.index, next });
    start = next;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}
