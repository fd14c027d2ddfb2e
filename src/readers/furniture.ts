import type { Gap } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { toSource, type Visible } from '../model/visible.ts';
import { parseDateLine } from '../text/transcript/dates.ts';

/** What a transcriber notes about the room, not words of the speaker. Lower case; a note may open with one of these. */
const directions = [
  'applause',
  'cheers',
  'cheering',
  'laughter',
  'laughs',
  'laughing',
  'chuckles',
  'crosstalk',
  'cross-talk',
  'music',
  'pause',
  'standing ovation',
  'booing',
  'boos',
  'via interpreter',
  'via translator',
  'through interpreter',
  'through translator',
  'through an interpreter',
  'as interpreted',
  'as translated',
  'in translation',
  'retranslated',
  'retranslation',
  'translated from',
  'spoke in',
  'speaks in',
  'speaking in',
  'continued in',
  'continues in',
  'interpretation from',
  'inaudible',
  'indiscernible',
  'unintelligible',
  'off-mike',
  'off mike',
  'off-mic',
  'no response',
  'no audible response',
  'break in',
  'recording',
  'video',
  'gavel',
  'bell rings',
  'cough',
] as const;

const languages =
  'arabic|chinese|mandarin|dutch|english|french|german|hebrew|hindi|italian|japanese|korean|persian|farsi|polish|portuguese|russian|spanish|turkish|ukrainian';

const directionNote = new RegExp(
  `\\((?:[Mm]ore |[Ll]oud |[Ss]cattered )?(?:${directions.join('|')}|in (?:${languages}))\\b[^()\\n]{0,60}\\)|\\[(?:${directions.join('|')})\\b[^[\\]\\n]{0,60}\\]`,
  'giu',
);

/** "<…>" stands where words were left out; "* * *" parts sections. */
const cutMark =
  /<\s*(?:…|\.{3})\s*>|^[ \t\u00a0]*(?:\*[ \t\u00a0]*){3,}$|^[ \t\u00a0]*[_=–—-]{5,}[ \t\u00a0]*$/gmu;

const boxHeading =
  /^[ \t\u00a0]*(?:See also|Additional|Related (?:materials|topics|links)|Read also)[ \t\u00a0]*$/gimu;
const longestItem = 250;
const mostItems = 12;

/** Words on the page that nobody said, as gaps that read as nothing: stage directions, cuts, boxes of links. */
export function findAsides(visible: Visible): Gap[] {
  const spans = [
    ...[...visible.text.matchAll(directionNote)].map(toSpan),
    ...[...visible.text.matchAll(cutMark)].map(toSpan),
    ...findBoxes(visible.text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const gaps: Gap[] = [];
  let end = -1;
  for (const span of spans) {
    if (span.start < end) continue;
    end = span.end;
    gaps.push({ ...toSource(visible, span), as: '', kind: 'furniture' });
  }
  return gaps;
}

const toSpan = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/**
 * A box of links: its heading, then items of a title and a date line each. It ends before the first line that is no
 * item, since what follows is the speech again.
 */
function findBoxes(text: string): Span[] {
  return [...text.matchAll(boxHeading)].map((match) => {
    let end = match.index + match[0].length;
    for (let items = 0; items < mostItems; items++) {
      const title = nextLine(text, end);
      if (!title || title.text.length > longestItem || /[.!?:]$/.test(title.text)) break;
      const date = nextLine(text, title.end);
      if (!date || !parseDateLine(date.text)) break;
      end = date.end;
    }
    return { start: match.index, end };
  });
}

function nextLine(text: string, from: number): { readonly text: string; readonly end: number } | null {
  let start = from;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + longestItem + 50)).trim();
    if (line !== '') return { text: line, end };
    start = end + 1;
  }
  return null;
}
