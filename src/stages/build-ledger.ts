import { createHash } from 'node:crypto';
import { type Breadth, breadths, type Commitment, type Specificity } from '../model/commitment.ts';
import { type DateMention, deadlineOf } from '../model/date.ts';
import type { Document, Event } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { SentenceIndex } from '../model/fold.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/** Whether a later reader could check the action; supplied by the caller, since it is a rule of the language. */
export type JudgeSpecificity = (
  sentence: string,
  commitment: Commitment,
  entities: readonly Entity[],
  dates: readonly DateMention[],
) => Specificity;

/** A row without what only the whole corpus can say: its event and id, and where else it stands. */
export type RowDraft = Omit<
  LedgerRow,
  'commitment_id' | 'event_id' | 'event_title' | 'event_date' | 'event_place' | 'also_in'
>;

/** Where a span stands for those who count lines, code points or pages. */
export type Locate = (span: Span) => Pick<LedgerRow, 'char_start' | 'char_end' | 'line' | 'page'>;

/**
 * Counts lines and code points up to given spans. One pass over the text as long as spans come in order, so
 * a file of any size costs its length once; an earlier span starts the count anew and is right too.
 */
export function createLocator({ text, pages }: Pick<Source, 'text' | 'pages'>): Locate {
  let at = 0;
  let astral = 0;
  const hasAstral = /[\ud800-\udbff]/.test(text);
  let line = 1;
  let nextBreak = lineBreakAfter(text, 0);
  const moveTo = (offset: number): void => {
    if (offset < at) [at, astral, line, nextBreak] = [0, 0, 1, lineBreakAfter(text, 0)];
    for (; hasAstral && at < offset; at++) if (isTrailSurrogateOfPair(text, at)) astral++;
    at = offset;
    while (nextBreak <= offset) {
      line++;
      nextBreak = lineBreakAfter(text, nextBreak);
    }
  };
  return ({ start, end }) => {
    moveTo(start);
    const [char_start, startLine] = [start - astral, line];
    moveTo(end);
    return { char_start, char_end: end - astral, line: startLine, page: pageAt(pages, start) };
  };
}

const lineBreak = /\r\n|[\n\r]/g;

/** The offset just after the next line break at or after `from`: LF, CRLF or a lone CR. */
function lineBreakAfter(text: string, from: number): number {
  lineBreak.lastIndex = from;
  return lineBreak.test(text) ? lineBreak.lastIndex : Number.POSITIVE_INFINITY;
}

function isTrailSurrogateOfPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xdc00 || unit > 0xdfff || at === 0) return false;
  const lead = text.charCodeAt(at - 1);
  return lead >= 0xd800 && lead <= 0xdbff;
}

function pageAt(pages: Source['pages'], offset: number): number | null {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const page = pages[low];
  return page && page.start <= offset ? page.number : null;
}

/** The rows of one document, in order of place. Throws when a row would not cut its own quotation out of the text. */
export function draftRows(document: Document, locate: Locate, judge: JudgeSpecificity): RowDraft[] {
  const entities = bySentence(document.entities);
  const dates = bySentence(document.dates);
  return [...document.commitments]
    .sort((a, b) => a.sentence - b.sentence)
    .map((commitment) =>
      draftRow(
        document,
        commitment,
        entities.get(commitment.sentence) ?? [],
        dates.get(commitment.sentence) ?? [],
        locate,
        judge,
      ),
    );
}

function bySentence<Mention extends { readonly sentence: number }>(
  mentions: readonly Mention[],
): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}

function draftRow(
  { source, sentences, turns }: Document,
  commitment: Commitment,
  entities: readonly Entity[],
  dates: readonly DateMention[],
  locate: Locate,
  judge: JudgeSpecificity,
): RowDraft {
  const sentence = sentences[commitment.sentence];
  const turn = sentence && turns[sentence.turn];
  if (!sentence || !turn) {
    throw new Error(
      `${source.file}: a commitment points at sentence ${commitment.sentence}, which does not exist`,
    );
  }
  const { start, end, visible } = sentence;
  const specificity = judge(visible.text, commitment, entities, dates);
  const due = dates.find(({ role }) => role === 'deadline') ?? dates.find(({ role }) => role === 'horizon');
  return {
    speaker: turn.speaker,
    speaker_role: turn.role,
    actor: commitment.actor?.text ?? '',
    actor_resolved: commitment.actorResolved,
    kind: commitment.kind,
    strength: commitment.strength,
    polarity: commitment.polarity,
    condition: commitment.condition?.text ?? '',
    action: commitment.action?.text ?? '',
    specificity,
    breadth: breadthOf(commitment, specificity),
    deadline: due ? deadlineOf(due.value) : '',
    deadline_text: due?.text ?? '',
    entities: distinct(
      entities.map(({ name, type, id }) => ({ name, type, id })),
      ({ name, type }) => `${type} ${name}`,
    ),
    dates: dates.map(({ text, value }) => ({ text, value })),
    rule: commitment.rule,
    cue: commitment.cue.text,
    sentence: visible.text,
    quote: source.text.slice(start, end),
    source_file: source.file,
    source_sha256: source.sha256,
    start,
    end,
    ...locate({ start, end }),
  };
}

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** The narrowest setting that includes the row; the testability rule of the pledge literature makes `strict`. */
export function breadthOf({ kind }: Pick<Commitment, 'kind'>, specificity: Specificity): Breadth {
  if (kind === 'endorsement') return 'broad';
  const binding = kind === 'pledge' || kind === 'agreement';
  return binding && specificity === 'specific' ? 'strict' : 'standard';
}

/** Whether a row of breadth `row` belongs into a ledger of breadth `ledger`. */
export const isWithinBreadth = (row: Breadth, ledger: Breadth): boolean =>
  breadths.indexOf(row) <= breadths.indexOf(ledger);

/** A copy of a document, with its sentences to be looked up in. */
export type CopyIndex = { readonly file: string; readonly index: SentenceIndex };

/** A canonical document's rows, ready for what the corpus adds. */
export type DocumentDraft = {
  readonly rows: readonly RowDraft[];
  /** The document's own sentences; `rowHash` finds a row's. */
  readonly index: SentenceIndex;
};

/**
 * Finishes the rows of one event: its fields, each commitment's stable id, and where the copies hold the same
 * sentence. `occurrences` counts equal quotations over the whole run, so that ids stay unique; call this in ledger order.
 */
export function finishRows(
  { rows, index }: DocumentDraft,
  event: Event,
  eventKey: string,
  copies: readonly CopyIndex[],
  occurrences: Map<string, number>,
): LedgerRow[] {
  const hashes = new Map([...index.starts].map((start, position) => [start, index.hashes[position] ?? 0]));
  const ordinals = ordinalsOf(index);
  const places = copies.map(({ file, index: copy }) => ({ file, at: placesOf(copy) }));
  return rows.map((row) => {
    const hash = hashes.get(row.start) ?? 0;
    const ordinal = ordinals.get(row.start) ?? 0;
    return {
      commitment_id: commitmentId(eventKey, row.sentence, occurrences),
      event_id: event.id,
      event_title: event.title,
      event_date: event.date,
      event_place: event.place,
      ...row,
      also_in: places.flatMap(({ file, at }) => {
        const spans = at.get(hash) ?? [];
        const span = spans[ordinal] ?? spans.at(-1);
        return span ? [{ file, start: span.start, end: span.end }] : [];
      }),
    };
  });
}

/** How many earlier sentences of the document have the same words, by sentence start. */
function ordinalsOf(index: SentenceIndex): Map<number, number> {
  const seen = new Map<number, number>();
  const ordinals = new Map<number, number>();
  for (const [position, hash] of index.hashes.entries()) {
    const count = seen.get(hash) ?? 0;
    ordinals.set(index.starts[position] ?? 0, count);
    seen.set(hash, count + 1);
  }
  return ordinals;
}

function placesOf(index: SentenceIndex): Map<number, Span[]> {
  const places = new Map<number, Span[]>();
  for (const [position, hash] of index.hashes.entries()) {
    const span = { start: index.starts[position] ?? 0, end: index.ends[position] ?? 0 };
    const spans = places.get(hash);
    if (spans) spans.push(span);
    else places.set(hash, [span]);
  }
  return places;
}

/** Words only: wraps, quotation marks and case may differ between two printings of one sentence. */
export const normaliseQuotation = (sentence: string): string =>
  sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `c` and 60 bits of SHA-256 over event, words and occurrence: a collision is unlikely below 100 million rows. */
function commitmentId(eventKey: string, sentence: string, occurrences: Map<string, number>): string {
  const content = shortHash(`${eventKey}\u0000${normaliseQuotation(sentence)}`, 24);
  const occurrence = (occurrences.get(content) ?? 0) + 1;
  occurrences.set(content, occurrence);
  return `c${shortHash(`${content}\u0000${occurrence}`, 15)}`;
}

const shortHash = (content: string, length: number): string =>
  createHash('sha256').update(content).digest('hex').slice(0, length);

/**
 * What identifies an event by content: date and title, or where there is no title the words themselves, since many
 * speeches of one day have none. The file's name and place play no part.
 */
export function eventKeyOf({ title, date }: Pick<Event, 'title' | 'date'>, digest: string): string {
  const slug = slugOf(title);
  return `${date === '' ? 'undated' : date}-${slug === '' ? digest.slice(0, 8) : slug}`;
}

const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
