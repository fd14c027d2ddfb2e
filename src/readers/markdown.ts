import type { Gap } from '../model/source.ts';

/** Marks at a line's start: of a quotation, of a heading (and at its end), of a list. */
const quoteMark = /^[ \t]{0,3}(?:>[ \t]?)+/gm;
const heading = /^([ \t]{0,3}#{1,6}[ \t]+)([^\s#][^\r\n]{0,1000})/gm;
const headingEnd = /[ \t]{1,20}#{1,20}[ \t]{0,20}$/;
/** Not the stars of a rule ("* * *"). */
const listMark = /^([ \t]{0,20})[*+](?=[ \t]{1,20}\S)(?!(?:[ \t]+\*)+[ \t]*\r?$)/gm;
const fence = /^[ \t]{0,3}(?:`{3,}|~{3,})[^`\n]*$/gm;
const image = /!\[[^[\]\n]{0,400}\]\([^()\s]{0,1000}(?:[ \t]+"[^"\n]{0,200}")?\)/g;
const link =
  /(?<!!)\[([^[\]\n]{1,400})\](\([^()\s]{0,1000}(?:[ \t]+"[^"\n]{0,200}")?\)|\[[^[\]\n]{0,100}\])/g;
const code = /(?<!`)(`{1,2})(?!`)([^`\n]{1,400})\1(?!`)/g;
const backslash = /\\(?=[\\`*_{}[\]()#+\-.!>~|])/g;
const longestEmphasis = 600;

/** Emphasis by its mark, the double ones first; it holds text right inside its marks and ends in its paragraph. */
const emphases = ['\\*\\*\\*', '\\*\\*', '__', '\\*', '_', '~~'].map(
  (mark) =>
    new RegExp(
      `(?<![\\\\\\p{L}\\p{N}${mark.at(-1)}])(${mark})(?![\\s${mark.at(-1)}])((?:(?!\\n[ \\t\\r]*\\n)[^]){1,${longestEmphasis}}?)(?<![\\s\\\\])\\1(?!${mark}${mark.includes('_') ? '|[\\p{L}\\p{N}]' : ''})`,
      'gu',
    ),
);

/**
 * What Markdown's marks leave to be read: emphasis, code and links as their text, headings and quotations without their
 * marks. List marks stay, since lists are told by them; all of them read as dashes.
 */
export function findMarkdown(text: string): Gap[] {
  const gaps: Gap[] = [];
  const taken = new Set<number>();
  const put = (start: number, end: number, as = ''): void => {
    for (let at = start; at < end; at++) if (taken.has(at)) return;
    for (let at = start; at < end; at++) taken.add(at);
    if (end > start) gaps.push({ start, end, as, kind: 'markup' });
  };
  for (const pattern of [fence, image, quoteMark, backslash])
    for (const { index, 0: mark } of text.matchAll(pattern)) put(index, index + mark.length);
  for (const { index, 1: mark = '', 2: title = '' } of text.matchAll(heading)) {
    const shown = index + mark.length;
    put(index, shown);
    const end = title.search(headingEnd);
    if (end >= 0) put(shown + end, shown + title.length);
  }
  for (const { index, 1: indent = '' } of text.matchAll(listMark))
    put(index + indent.length, index + indent.length + 1, '-');
  for (const { index, 0: whole, 1: shown = '' } of text.matchAll(link)) {
    put(index, index + 1);
    put(index + 1 + shown.length, index + whole.length);
  }
  for (const pattern of [code, ...emphases])
    for (const { index, 0: whole, 1: mark = '' } of text.matchAll(pattern)) {
      const end = index + whole.length;
      if (taken.has(index) || taken.has(end - 1)) continue;
      put(index, index + mark.length);
      put(end - mark.length, end);
    }
  return gaps.sort((a, b) => a.start - b.start);
}
