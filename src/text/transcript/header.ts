import { findDate, isTimeLine, type NumericOrder, parseDateLine, parseLeadingDate } from './dates.ts';
import type { PageLine } from './lines.ts';
import { isBeginText, isClerkLine, isFootHeading, isOfficeHead, isSiteLine } from './words.ts';

/** Somebody whom the header introduces: "Ned Price, Department Spokesperson". */
export type HeaderPerson = { readonly name: string; readonly office: string };

export type Header = {
  readonly title: string;
  /** ISO 8601; empty when unknown. */
  readonly date: string;
  readonly place: string;
  readonly people: readonly HeaderPerson[];
  /** Lines that are header, site or foot: nobody says them. */
  readonly outside: ReadonlySet<number>;
  /** The first line of the page's foot, or the number of lines. */
  readonly foot: number;
};

const mostHeaderLines = 40;
const longestTitle = 400;

type Draft = {
  title: { line: number; text: string } | null;
  date: string;
  place: string[];
  placeLine: number;
  people: HeaderPerson[];
  outside: Set<number>;
  evidence: boolean;
};

/**
 * Title, date and place of a page, from lines in any order above the first label: a date or time line, a "Name, Office"
 * line, a site's line or "Key: value" lines prove that there is a header; without proof only a short first line with
 * no stop, above running text, counts as a title.
 */
export function readHeader(
  lines: readonly PageLine[],
  firstLabel: number,
  heads: readonly string[] = [],
): Header {
  const foot = findFoot(lines);
  const order = learnNumericOrder(lines);
  const end = Math.min(firstLabel, foot, mostHeaderLines);
  const draft: Draft = {
    title: null,
    date: '',
    place: [],
    placeLine: -1,
    people: [],
    outside: new Set(),
    evidence: false,
  };
  let sentences = 0;
  for (let index = 0; index < end; index++) {
    const line = lines[index];
    if (!line) break;
    if (isBeginText(line.text)) {
      draft.outside.add(index);
      draft.evidence = true;
      break;
    }
    if (isSentence(line.text)) {
      sentences++;
      if (sentences > 4 || (draft.date !== '' && draft.place.length > 0) || isTooLate(draft, sentences))
        break;
      continue;
    }
    readHeaderLine(lines, index, draft, sentences, order);
  }
  settleTitle(lines, draft, firstLabel);
  const agenda = findAgendaItem(lines, firstLabel);
  const title = draft.title?.text ?? agenda?.text ?? titleFromHeads(heads);
  if (agenda && !draft.title) for (const line of agenda.lines) draft.outside.add(line);
  const closing = closingDate(lines, foot, order);
  if (closing) draft.outside.add(closing.line);
  const printed =
    draft.date ||
    (agenda ? '' : (findDate(title, order)?.value ?? '')) ||
    footDate(lines, foot, order) ||
    headDate(heads, order);
  const opening =
    printed === '' && title !== '' && firstLabel >= lines.length ? openingDate(lines, draft.outside) : null;
  for (let index = foot; index < lines.length; index++) draft.outside.add(index);
  return {
    title,
    date: printed || (opening?.value ?? ''),
    place: draft.place.join(' ') || (opening?.place ?? ''),
    people: draft.people,
    outside: draft.outside,
    foot,
  };
}

/** Nothing of a header was seen, and the text has begun. */
const isTooLate = (draft: Draft, sentences: number): boolean =>
  draft.title === null && !draft.evidence && sentences >= 1;

const endsSentence = /[.!?…;:]["'”’»)\]]*$|[,–—-]$/;

/** Running text: ends in a stop, or is longer than headings are. */
function isSentence(text: string): boolean {
  if (text.length > longestTitle) return true;
  if (isTimeLine(text) || keyValue.test(text)) return false;
  if (isBeginText(text) || isSiteLine(text) || isRule(text)) return false;
  return endsSentence.test(text) && !(text.length <= longestPlace && endsAbbreviated.test(text));
}

/** "Washington, D.C.", "2:35 p.m.": the stop ends no sentence. */
const endsAbbreviated = /(?:\p{Lu}\.\s?\p{Lu}|\b[ap]\.m|\b(?:Jr|Sr|Inc|Ltd|Co))\.$/u;

const keyValue =
  /^(?:\*\*)?(title|subject|date|place|location|venue|speaker|president)(?:\*\*)?\s*:\s*(?:\*\*\s*)?(\S.*)$/i;
const person =
  /^((?:(?:Dr|Sir|Mr|Ms|Mrs|Prof)\.?\s+)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|di|van|von|bin|al|el|la)){1,4}),\s+(\p{Lu}.{2,200})$/u;
const releasedBy = /^(?:Office of the |From the |Issued by |Press Office|For Immediate Release)/i;

function readHeaderLine(
  lines: readonly PageLine[],
  index: number,
  draft: Draft,
  sentences: number,
  order: NumericOrder,
): void {
  const line = lines[index];
  if (!line) return;
  const text = tidy(line.text);
  const keyed = keyValue.exec(text);
  if (keyed) {
    readKeyed(keyed[1] ?? '', (keyed[2] ?? '').replace(/^["']|["']$/g, ''), index, draft, order);
    return;
  }
  if (isSiteLine(text) || releasedBy.test(text) || isRule(text) || text === draft.title?.text) {
    draft.outside.add(index);
    const dated = /^for immediate release/i.test(text) ? findDate(text, order) : null;
    if (dated && draft.date === '') draft.date = dated.value;
    draft.evidence = true;
    return;
  }
  if (isTimeLine(text)) {
    draft.outside.add(index);
    draft.evidence = true;
    return;
  }
  const dated = parseDateLine(text, order);
  if (dated) {
    draft.outside.add(index);
    draft.evidence = true;
    if (draft.date === '') {
      draft.date = dated.value;
      if (dated.place !== '') draft.place.push(dated.place);
    }
    return;
  }
  const introduced = person.exec(text);
  if (introduced && isIntroduction(introduced[2] ?? '')) {
    draft.outside.add(index);
    draft.evidence = true;
    draft.people.push({ name: introduced[1] ?? '', office: introduced[2] ?? '' });
    return;
  }
  if (draft.title === null && sentences === 0) {
    draft.title = { line: index, text };
    return;
  }
  readPlaceLine(line, index, text, draft, sentences);
}

/** A line drawn across the page, or the fence of a front matter. */
const isRule = (text: string): boolean => /^(?:-{3,}|_{3,}|={3,}|\+{3,})$/.test(text);

/** Without a Markdown heading's marks, spaces made one. */
const tidy = (text: string): string =>
  text
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

const isIntroduction = (office: string): boolean => office.split(/[\s,]+/).some((word) => isOfficeHead(word));

function readKeyed(key: string, value: string, index: number, draft: Draft, order: NumericOrder): void {
  draft.outside.add(index);
  draft.evidence = true;
  const name = key.toLowerCase();
  if (name === 'title' || name === 'subject') draft.title = { line: index, text: value };
  else if (name === 'date')
    draft.date = (parseDateLine(value, order) ?? findDate(value, order))?.value ?? draft.date;
  else if (name === 'speaker' || name === 'president')
    draft.people.push({ name: value, office: name === 'president' ? key : '' });
  else draft.place.push(value);
}

const restatesTitle =
  /^(?:press (?:briefing|gaggle|conference|call)|daily press|briefing|remarks|statement|transcript|interview|joint|by\b|opening|speech|beginning|excerpts?)\b/i;
const longestPlace = 120;
const mostPlaceWords = 9;
const notPlace = /^(?:in|at|on|during|following|after|before|ahead|with|president|prime minister)\s/i;

/** A short line near the date or under the title is the place; the lines set solid with it belong to it. */
function readPlaceLine(line: PageLine, index: number, text: string, draft: Draft, sentences: number): void {
  if (text.length > longestPlace || text.split(' ').length > mostPlaceWords || notPlace.test(text)) return;
  if (/^[*(["“]/.test(text) || line.sectionAbove) return;
  // "PRESS BRIEFING BY", "PRESS SECRETARY ROBERT GIBBS": the title again, in lines of its own.
  if (restatesTitle.test(text) || text.split(/[\s,]+/).some((word) => isOfficeHead(word))) {
    if (sentences === 0) draft.outside.add(index);
    return;
  }
  const afterDate = draft.outside.has(index - 1) && draft.evidence;
  const afterTitle =
    draft.title !== null &&
    sentences === 0 &&
    (draft.title.line === index - 1 || draft.outside.has(index - 1));
  const continuing = draft.placeLine === index - 1 && draft.place.length > 0;
  if (draft.place.length === 0 && (afterDate || afterTitle)) {
    // A line that only says who took part or what the photo shows has lower-case words throughout.
    draft.place.push(text);
    draft.placeLine = index;
    draft.outside.add(index);
  } else if (continuing && line.blanksAbove === 0 && draft.date === '') {
    draft.place.push(text);
    draft.placeLine = index;
    draft.outside.add(index);
  } else if (continuing && sentences === 0) {
    draft.outside.add(index);
    draft.placeLine = index;
  }
}

/** Numbered headings, forms of address and greetings are no titles. */
const notTitle =
  /^(?:[ivxlc]+\.|\d+[.)]|[-–—•*(["“]|(?:good (?:morning|afternoon|evening|day)|thank|hello|hi|dear|ladies|mr\b|madam|yeah|yes|okay)\b)/i;

function settleTitle(lines: readonly PageLine[], draft: Draft, firstLabel: number): void {
  const title = draft.title;
  if (!title) return;
  const next = lines[title.line + 1];
  const isFirst =
    title.line === 0 || [...Array(title.line).keys()].every((index) => draft.outside.has(index));
  const aboveText =
    next !== undefined && (isSentence(next.text) || headsLabel(lines, title.line + 1, firstLabel));
  const plausible = isFirst && /^[\p{Lu}\d“"‘«]/u.test(title.text) && !notTitle.test(title.text);
  if (plausible && (draft.evidence || (aboveText && title.text.length <= 200))) {
    draft.outside.add(title.line);
    return;
  }
  draft.title = null;
  if (!draft.evidence) {
    for (const index of draft.outside) draft.outside.delete(index);
    draft.place = [];
  }
}

/** Whether nothing but headings stands between a line and the first label. */
const headsLabel = (lines: readonly PageLine[], from: number, firstLabel: number): boolean =>
  firstLabel < lines.length &&
  firstLabel - from <= 6 &&
  lines.slice(from, firstLabel).every(({ text }) => !isSentence(text));

/** In a council's record the item under discussion is the title. */
function findAgendaItem(
  lines: readonly PageLine[],
  firstLabel: number,
): { readonly text: string; readonly lines: readonly number[] } | null {
  const limit = Math.min(lines.length, firstLabel + mostHeaderLines);
  for (let index = 0; index < limit; index++) {
    if (!/^the agenda was adopted\.?$/i.test(lines[index]?.text ?? '')) continue;
    const item = lines[index + 1];
    if (!item || isSentence(item.text) || isClerkLine(item.text)) return null;
    return { text: tidy(item.text), lines: [index + 1] };
  }
  return null;
}

const meeting =
  /^.{0,400}?\b(?:held|met|meets|convened|gathered|renewed|launched|opened|hosted|signed|adopted|issued)\b.{0,200}?(?:\bin (\p{Lu}[\p{L}\p{M}' -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,30})?),? )?\bon (?=[\p{L}\d])/u;
const openingLines = 3;

/** A communiqué without a dateline says at its beginning who met where and on what day. */
function openingDate(
  lines: readonly PageLine[],
  outside: ReadonlySet<number>,
): { readonly value: string; readonly place: string } | null {
  const opening = lines.filter((_, index) => !outside.has(index)).slice(0, openingLines);
  for (const { text } of opening) {
    const met = meeting.exec(text.slice(0, 800));
    const date = met && parseLeadingDate(text.slice(met[0].length, met[0].length + 60));
    if (date && /^\d{4}-\d\d-\d\d/.test(date.value)) return { value: date.value, place: met[1] ?? '' };
  }
  return null;
}

const mostFootLines = 30;

/** The foot starts at the first of its headings, when the last lines of the page hold "Publication status" or the like. */
function findFoot(lines: readonly PageLine[]): number {
  const from = Math.max(0, lines.length - mostFootLines);
  const proof = lines
    .slice(from)
    .findIndex(
      ({ text }) =>
        /^(?:publication status|published in sections?\b|text version)/i.test(text) && text.length < 100,
    );
  if (proof < 0) return lines.length;
  let foot = from + proof;
  for (let index = foot - 1, other = 0; index >= 0 && other < 8; index--) {
    const text = lines[index]?.text ?? '';
    if (isFootHeading(text)) {
      foot = index;
      other = 0;
    } else if (endsSentence.test(text) || text.length > 90) break;
    else other++;
  }
  return foot;
}

function footDate(lines: readonly PageLine[], foot: number, order: NumericOrder): string {
  for (let index = foot; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (!/^publication date/i.test(text)) continue;
    const date = findDate(text, order) ?? findDate(lines[index + 1]?.text ?? '', order);
    if (date) return date.value;
  }
  return '';
}

/** A speech may close with its date and place. */
function closingDate(
  lines: readonly PageLine[],
  foot: number,
  order: NumericOrder,
): { readonly line: number } | null {
  const last = lines[foot - 1];
  return last && foot > 1 && parseDateLine(last.text, order) ? { line: foot - 1 } : null;
}

const headDate = (heads: readonly string[], order: NumericOrder): string => {
  for (const head of heads) {
    const date = findDate(head, order);
    if (date) return date.value;
  }
  return '';
};

/** A page head names the document, in columns between the date and the version, or alone. */
function titleFromHeads(heads: readonly string[]): string {
  for (const head of heads) {
    const columns = head.trim().split(/\s{3,}/);
    const recurs = heads.filter((other) => other.trim() === head.trim()).length >= 2;
    if (columns.length > 4 || (columns.length === 1 && (!recurs || isSiteLine(head)))) continue;
    const title = columns.find(
      (column) =>
        column.length > 8 && !parseDateLine(column) && /\p{Ll}{3}/u.test(column) && !pageFoot.test(column),
    );
    if (title !== undefined) return title;
  }
  return '';
}

const pageFoot = /^page\s+\d|^\d+\s+of\s+\d+$/i;

/** "7/26/2011" is July where the page shows American clock zones or the White House. */
function learnNumericOrder(lines: readonly PageLine[]): NumericOrder {
  const american = lines
    .slice(0, mostHeaderLines)
    .some(({ text }) =>
      /\b(?:[ECMP][SD]T|A\.M\.|P\.M\.|White House|Air Force One|Press Secretary)\b/.test(
        text.slice(0, longestTitle),
      ),
    );
  return american ? 'mdy' : null;
}
