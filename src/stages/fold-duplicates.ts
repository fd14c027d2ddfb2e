import type { Event } from '../model/document.ts';
import type { Fingerprint, SentenceIndex } from '../model/fold.ts';
import type { Span } from '../model/span.ts';

/** One document as folding sees it. */
export type FoldEntry = {
  readonly file: string;
  readonly span: Span;
  readonly event: Event;
  readonly fingerprint: Fingerprint;
};

/** One event: the canonical document and its copies, as indices into the entries. */
export type FoldGroup<Entry extends FoldEntry = FoldEntry> = {
  readonly canonical: Entry;
  readonly copies: readonly FoldedCopy<Entry>[];
};

export type FoldedCopy<Entry extends FoldEntry = FoldEntry> = {
  readonly entry: Entry;
  /** Estimated share of the smaller document's shingles that stand in the other, 0 to 1, 2 places. */
  readonly similarity: number;
  /** In plain words, for run.json. */
  readonly reason: string;
};

export type FoldOptions = {
  /** Least share of the smaller document's shingles that must stand in the canonical one. */
  readonly containment: number;
  /** Least size of the smaller document relative to the larger, in shingles. */
  readonly sizeRatio: number;
  /** Two known dates further apart than this are two events, however alike the words. */
  readonly days: number;
};

const binCount = 128;
const bandRows = 3;
const shingleWords = 5;
const empty = 0xffffffff;

/** The words of `sentences` as a fingerprint, and each sentence's words as a number. Linear in their length. */
export function fingerprint(sentences: readonly (Span & { readonly visible: { readonly text: string } })[]): {
  readonly fingerprint: Fingerprint;
  readonly index: SentenceIndex;
} {
  const index: SentenceIndex = {
    hashes: new Float64Array(sentences.length),
    starts: new Float64Array(sentences.length),
    ends: new Float64Array(sentences.length),
  };
  const sketch = new Sketch();
  for (const [position, sentence] of sentences.entries()) {
    index.hashes[position] = sketch.read(sentence.visible.text);
    index.starts[position] = sentence.start;
    index.ends[position] = sentence.end;
  }
  return { fingerprint: sketch.finish(), index };
}

/** Letters and digits in any script; everything else, layout above all, separates words. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 48 && unit <= 57) ||
  (unit >= 65 && unit <= 90) ||
  isOtherWordUnit(unit);

/** Latin-1 letters upward, without general punctuation, symbols and the replacement character. */
const isOtherWordUnit = (unit: number): boolean =>
  unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && !(unit >= 0x2000 && unit <= 0x2bff) && unit < 0xfeff;

/** Reads words one after another and keeps only numbers. */
class Sketch {
  private readonly minima = new Uint32Array(binCount).fill(empty);
  private readonly window = new Uint32Array(shingleWords);
  private words = 0;
  private high = 0x811c9dc5;
  private low = 0x1b873593;

  /** Adds a sentence's words and returns their 53-bit hash. */
  read(text: string): number {
    let high = 0x811c9dc5;
    let low = 0x9747b28c;
    let word = 0;
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 32;
      if (isWordUnit(unit)) {
        word = Math.imul((word ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit)) + 0x9e3779b9, 0x01000193);
      } else if (word !== 0) {
        high = Math.imul(high ^ word, 0x85ebca6b);
        low = Math.imul(low ^ mix(word), 0xc2b2ae35) + 0x52dce729;
        this.addWord(word);
        word = 0;
      }
    }
    return (high >>> 0) * 0x200000 + (low >>> 11);
  }

  private addWord(word: number): void {
    this.high = Math.imul(this.high ^ word, 0x85ebca6b) + 0x52dce729;
    this.low = Math.imul(this.low ^ mix(word), 0xc2b2ae35) + 0x38495ab5;
    this.window[this.words % shingleWords] = word;
    this.words++;
    if (this.words < shingleWords) return;
    let shingle = 0;
    for (let back = shingleWords; back > 0; back--) {
      shingle = Math.imul(shingle, 0x01000193) ^ (this.window[(this.words - back) % shingleWords] ?? 0);
    }
    const hash = mix(shingle);
    const bin = hash >>> 25;
    const rest = mix(hash ^ 0x5bd1e995);
    if (rest < (this.minima[bin] ?? 0)) this.minima[bin] = rest;
  }

  finish(): Fingerprint {
    const hex = [this.high, this.low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
    const shingles = Math.max(0, this.words - shingleWords + 1);
    return { shingles, minima: this.minima, digest: `${hex}${this.words.toString(16)}` };
  }
}

/** MurmurHash3's finaliser: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Folds near-duplicate documents into one event each, by content and not by name: candidates share a band of
 * MinHash bins (locality-sensitive hashing, Indyk and Motwani 1998), and a candidate is a copy when enough of
 * the smaller document stands in the larger one and their dates do not contradict each other. The document
 * with the header is canonical, ties by file name and offset. Linear in the number of documents; the result does
 * not depend on the order of `entries`.
 */
export function foldDuplicates<Entry extends FoldEntry>(
  entries: readonly Entry[],
  options: FoldOptions,
): FoldGroup<Entry>[] {
  const buckets: Buckets<Entry> = new Map();
  const groups: Group<Entry>[] = [];
  for (const entry of [...entries].sort(canonicalFirst)) {
    const keys = bandKeys(entry.fingerprint);
    const found = bestGroup(entry, keys, buckets, options);
    if (found) {
      found.group.copies.push({ entry, similarity: found.similarity, reason: reasonFor(found, entry) });
      continue;
    }
    const group: Group<Entry> = { canonical: entry, copies: [] };
    groups.push(group);
    for (const key of keys) addTo(buckets, key, group);
  }
  return groups;
}

type Group<Entry extends FoldEntry> = { readonly canonical: Entry; readonly copies: FoldedCopy<Entry>[] };
type Found<Entry extends FoldEntry> = { readonly group: Group<Entry>; readonly similarity: number };

/** Groups by band of bins, those of one band by their event's date, and all of them under `anyDate`. */
type Buckets<Entry extends FoldEntry> = Map<string, Map<string, Group<Entry>[]>>;

const anyDate = '*';

/** A document is compared with at most so many of one bucket, or a site's boilerplate would compare all with all. */
const bucketLimit = 32;

function addTo<Entry extends FoldEntry>(buckets: Buckets<Entry>, key: string, group: Group<Entry>): void {
  let byDate = buckets.get(key);
  if (!byDate) {
    byDate = new Map();
    buckets.set(key, byDate);
  }
  for (const date of [group.canonical.event.date, anyDate]) {
    const bucket = byDate.get(date);
    if (!bucket) byDate.set(date, [group]);
    else if (bucket.length < bucketLimit) bucket.push(group);
  }
}

const headerScore = ({ event }: FoldEntry): number =>
  (event.title === '' ? 0 : 2) + (event.date === '' ? 0 : 2) + (event.place === '' ? 0 : 1);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function canonicalFirst(a: FoldEntry, b: FoldEntry): number {
  return headerScore(b) - headerScore(a) || compareText(a.file, b.file) || a.span.start - b.span.start;
}

/** Bands of bins that are filled but for one at most; equal short documents share their digest. */
function bandKeys({ minima, digest, shingles }: Fingerprint): string[] {
  if (shingles === 0) return [];
  const keys = [digest];
  for (let band = 0; band + bandRows <= binCount; band += bandRows) {
    let filled = 0;
    let key = `${band}`;
    for (let bin = band; bin < band + bandRows; bin++) {
      if (minima[bin] !== empty) filled++;
      key += `.${minima[bin]}`;
    }
    if (filled >= bandRows - 1) keys.push(key);
  }
  return keys;
}

function bestGroup<Entry extends FoldEntry>(
  entry: Entry,
  keys: readonly string[],
  buckets: Buckets<Entry>,
  options: FoldOptions,
): Found<Entry> | null {
  const seen = new Set<Group<Entry>>();
  const dates = datesNear(entry.event.date, options.days);
  let best: Found<Entry> | null = null;
  for (const key of keys) {
    const byDate = buckets.get(key);
    if (!byDate) continue;
    for (const date of dates) {
      for (const group of byDate.get(date) ?? []) {
        if (seen.has(group)) continue;
        seen.add(group);
        const similarity = similarityOf(entry, group.canonical, options);
        if (similarity !== null && (best === null || similarity > best.similarity))
          best = { group, similarity };
      }
    }
  }
  return best;
}

/** Dates that do not contradict `date`, as buckets are keyed. */
function datesNear(date: string, days: number): string[] {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!day) return [anyDate];
  const [year, month, number] = [Number(day[1]), Number(day[2]), Number(day[3])];
  const near: string[] = [];
  for (let shift = -days; shift <= days; shift++) {
    near.push(new Date(Date.UTC(year, month - 1, number + shift)).toISOString().slice(0, 10));
  }
  return [...near, date.slice(0, 7), date.slice(0, 4), ''];
}

/** Whether two dates, each possibly reduced or unknown, can be one event's. */
export function datesAgree(a: string, b: string, days: number): boolean {
  const length = Math.min(a.length, b.length);
  if (a.slice(0, length) === b.slice(0, length)) return true;
  if (length < 10) return false;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= days * 86_400_000;
}

/** The estimated containment of the smaller in the larger document, or null when they are not copies. */
function similarityOf(a: FoldEntry, b: FoldEntry, options: FoldOptions): number | null {
  if (!datesAgree(a.event.date, b.event.date, options.days)) return null;
  if (a.fingerprint.digest === b.fingerprint.digest) return 1;
  const sizes = [a.fingerprint.shingles, b.fingerprint.shingles] as const;
  if (Math.min(...sizes) < options.sizeRatio * Math.max(...sizes)) return null;
  const jaccard = estimateJaccard(a.fingerprint.minima, b.fingerprint.minima);
  const shared = (jaccard * (sizes[0] + sizes[1])) / (1 + jaccard);
  const containment = Math.min(1, shared / Math.min(...sizes));
  return containment >= options.containment ? Math.round(containment * 100) / 100 : null;
}

/** Share of the bins filled in either that agree (Li, Owen and Zhang 2012, unbiased). */
function estimateJaccard(a: Uint32Array, b: Uint32Array): number {
  let filled = 0;
  let equal = 0;
  for (let bin = 0; bin < binCount; bin++) {
    if (a[bin] === empty && b[bin] === empty) continue;
    filled++;
    if (a[bin] === b[bin]) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

function reasonFor<Entry extends FoldEntry>({ group, similarity }: Found<Entry>, entry: Entry): string {
  const { canonical } = group;
  const words =
    canonical.fingerprint.digest === entry.fingerprint.digest
      ? 'the same words'
      : `about ${Math.round(similarity * 100)}% of the shorter text's five-word runs are in the longer`;
  const header =
    headerScore(canonical) > headerScore(entry)
      ? 'the kept copy carries the fuller header'
      : 'the headers are equal, so the first by file name and place is kept';
  return `${words}; ${header}`;
}
