import type { Span } from '../model/span.ts';

/**
 * Sentence boundaries by the Unicode rules (Intl.Segmenter, UAX 29), then re-joined where English political text
 * breaks them: titles, initials, acronyms, "No. 4", lower-case continuations, and quotations that run on.
 * Spans are offsets into `text`, trimmed of white space; every non-blank character lies in just one of them.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const lineEnd = text.indexOf('\n', from);
    const end = lineEnd === -1 ? text.length : lineEnd;
    splitBlock(text.slice(from, end), from, spans);
    from = end + 1;
  }
  return spans;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const titles =
  'Mr|Mrs|Ms|Mx|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Amb|Hon|Rev|Fr|Msgr|Messrs|Sec|Pres|Supt|Gens|Sens|Reps';
const notations =
  'No|Nos|Art|Arts|Fig|Vol|Ch|Sect|para|paras|pp|p|op|cf|vs|v|e\\.g|i\\.e|viz|approx|ca|al|Inc|Ltd|Co|Corp|Bros|Jr|Sr|Ph\\.D';
const months = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

const endsInTitle = new RegExp(`(?:^|[\\s("“‘'\\[—–-])(?:${titles})\\.\\s*$`);
const endsInNotation = new RegExp(`(?:^|[\\s("“‘'\\[])(?:${notations})\\.\\s*$`, 'i');
const endsInMonth = new RegExp(`(?:^|\\s)(?:${months})\\.\\s*$`);
/** "J. F. Kennedy", "Susan E. Rice": a single capital, but not the pronoun "I" and not "Vitamin C." at an end. */
const endsInInitial = /(?:^|[\s(])(?:[A-HJ-Z]\.)(?:\s?[A-Z]\.)*\s*$/;
/** "U.S. Congress", "a.m. today". */
const endsInAcronym = /(?:^|[\s("“‘'-])(?:[A-Z]\.){2,}\s*$|\b[ap]\.m\.\s*$/;
const sentenceOpeners =
  /^["“‘'([]*(?:The|This|That|These|Those|It|We|He|She|They|I|You|In|On|At|As|And|But|So|If|For|Our|There|What|When|Where|Who|Why|How|Let|To|My|His|Her|Their|Its|A|An|All|Both|Now|Then|Today|First|Second|Finally|However|Q|QUESTION|MR|MS)\b/;
const startsLower = /^["“‘'([—–-]*\p{Ll}/u;
/** Punctuation alone: a closing quote, an ellipsis, a dash left over. */
const nothingToRead = /^[^\p{L}\p{N}]*$/u;
const listMark = /^(?:[-–—•*·]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s*$/;
/** "he said: “Go. Now.” and left": an opened quotation is not closed yet when a bare lower-case tail follows. */
const endsOpen = /[,;:(—–-]["”’')\]]*\s*$/;

/** "Asset recovery: We will": a heading that runs into its paragraph is a sentence of its own. */
const runInHeading =
  /^\p{Lu}[\p{L}’'-]*(?:[ \u00a0](?:and|of|the|for|to|in|on|\p{Lu}[\p{L}’'-]*)){0,5}(?:[ \u00a0]\([^)]{1,60}\))?:(?=\s+["“‘]?\p{Lu})/u;

function splitBlock(block: string, base: number, out: Span[]): void {
  const heading = runInHeading.exec(block)?.[0].length ?? 0;
  pushTrimmed(block, { start: 0, end: heading }, base, out);
  splitProse(block.slice(heading), base + heading, out);
}

function splitProse(block: string, base: number, out: Span[]): void {
  let pending: { start: number; end: number } | null = null;
  const flush = (): void => {
    if (pending) pushTrimmed(block, pending, base, out);
    pending = null;
  };
  for (const { segment, index } of segmenter.segment(block)) {
    const span = { start: index, end: index + segment.length };
    if (pending && joins(block.slice(pending.start, pending.end), segment)) {
      pending = { start: pending.start, end: span.end };
    } else {
      flush();
      pending = span;
    }
  }
  flush();
}

function joins(before: string, after: string): boolean {
  const tail = before.length > 40 ? before.slice(-40) : before;
  if (nothingToRead.test(after)) return true;
  if (nothingToRead.test(before) || listMark.test(before.trim())) return true;
  if (endsInTitle.test(tail) || endsInNotation.test(tail)) return true;
  if (endsInMonth.test(tail) && /^\d/.test(after)) return true;
  if (startsLower.test(after)) return true;
  if (endsOpen.test(tail)) return true;
  if (endsInInitial.test(tail) || endsInAcronym.test(tail)) return !sentenceOpeners.test(after);
  return false;
}

/** No sentence of speech is longer; what is, would cost the stages after this one more than its length. */
const longest = 5_000;

/** Where an endless sentence is cut: after the last space within reach, else in mid-word, but in no surrogate pair. */
function cut(block: string, start: number): number {
  const space = block.lastIndexOf(' ', start + longest);
  if (space > start) return space + 1;
  const end = start + longest;
  return /[\uD800-\uDBFF]/.test(block[end - 1]!) ? end - 1 : end;
}

function trimEnd(block: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(block[last - 1]!)) last--;
  return last;
}

function pushTrimmed(block: string, span: Span, base: number, out: Span[]): void {
  let { start, end } = span;
  while (start < end && /\s/.test(block[start]!)) start++;
  end = trimEnd(block, start, end);
  for (; end - start > longest; start = cut(block, start)) {
    out.push({ start: base + start, end: base + trimEnd(block, start, cut(block, start)) });
  }
  while (start < end && /\s/.test(block[start]!)) start++;
  if (end > start) out.push({ start: base + start, end: base + end });
}
