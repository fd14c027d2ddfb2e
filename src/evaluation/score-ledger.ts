import { z } from 'zod';
import type { GoldDocument, GoldItem } from '../model/gold.ts';
import { type LedgerRow, ledgerRowSchema } from '../model/ledger.ts';
import { intersectionOverUnion, type Span } from '../model/span.ts';
import { fileName, normaliseName } from './normalise.ts';
import { roundHalfEven } from './rounding.ts';

/** What scoring reads of a ledger row; other programs' ledgers need no more. */
const { shape } = ledgerRowSchema;
export const scoredRowSchema = z.object({
  source_file: shape.source_file,
  start: shape.start,
  end: shape.end,
  quote: shape.quote,
  kind: shape.kind,
  strength: shape.strength,
  actor: shape.actor.default(''),
  speaker: shape.speaker.default(null),
  event_date: shape.event_date.default(''),
});
export type ScoredRow = Pick<
  LedgerRow,
  'source_file' | 'start' | 'end' | 'quote' | 'kind' | 'strength' | 'actor' | 'speaker' | 'event_date'
>;

/** Shares are 0 to 1, rounded to 4 places; attribute accuracies are over the matched pairs. */
export type LedgerScore = {
  readonly documents: number;
  readonly gold: number;
  readonly rows: number;
  /** Rows that match only a borderline item, and rows where the gold annotates nothing. */
  readonly ignored: number;
  readonly outside: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exact_span: number;
  readonly kind: number;
  readonly strength: number;
  readonly actor: number;
  readonly speaker: number;
  readonly event_date: number;
  /** Rows whose offsets do not cut out their quotation; null when no text was given to check against. */
  readonly broken_offsets: number | null;
};

export type Miss = { readonly document: string; readonly item: GoldItem };

export type LedgerEvaluation = {
  readonly score: LedgerScore;
  /** `confusion[gold kind][row kind]`, over the matched pairs. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly misses: readonly Miss[];
  readonly falseRows: readonly ScoredRow[];
};

type Place = Span & { readonly file: string };
type Prediction = { readonly row: ScoredRow; readonly places: readonly Place[] };
type Target = {
  readonly item: GoldItem;
  readonly file: string;
  readonly date: string;
  readonly document: string;
};

/**
 * Scores a ledger against gold. A row and an item match when they lie in the same file (or in one that the gold
 * names as its duplicate, where the quotation is looked up) and their spans' intersection over union is at least 0.5;
 * each matches once, best overlap first. Rows that match only a borderline item, or that lie where the gold
 * annotates nothing, are left out of the count. `textOf` gives a file's decoded text.
 */
export function evaluateLedger(
  rows: readonly ScoredRow[],
  documents: readonly GoldDocument[],
  textOf: ((file: string) => string | null) | null = null,
): LedgerEvaluation {
  const gold = targetsOf(documents, 'commitments');
  const optional = targetsOf(documents, 'optional');
  const { predictions, outside, broken } = locateRows(rows, documents, [...gold, ...optional], textOf);
  const hits = pair(predictions, gold, new Set());
  const hitRows = new Set(hits.map(([row]) => row));
  const ignored = new Set(pair(predictions, optional, hitRows).map(([row]) => row));
  const matched = hits.flatMap(([row, item]) => {
    const prediction = predictions[row];
    const target = gold[item];
    return prediction && target ? [{ row: prediction.row, target }] : [];
  });
  const found = new Set(hits.map(([, item]) => item));
  const wrong = predictions.filter((_, index) => !hitRows.has(index) && !ignored.has(index));
  return {
    score: {
      documents: documents.length,
      gold: gold.length,
      rows: predictions.length,
      ignored: ignored.size,
      outside,
      ...ratios(hits.length, wrong.length, gold.length - hits.length),
      ...accuracies(matched),
      broken_offsets: textOf ? broken : null,
    },
    confusion: confusionOf(matched),
    misses: gold.filter((_, index) => !found.has(index)).map(({ document, item }) => ({ document, item })),
    falseRows: wrong.map(({ row }) => row),
  };
}

const targetsOf = (documents: readonly GoldDocument[], part: 'commitments' | 'optional'): Target[] =>
  documents.flatMap((document) =>
    document[part].map((item) => ({
      item,
      file: document.file,
      date: document.event.date ?? '',
      document: document.id,
    })),
  );

function locateRows(
  rows: readonly ScoredRow[],
  documents: readonly GoldDocument[],
  targets: readonly Target[],
  textOf: ((file: string) => string | null) | null,
): { readonly predictions: Prediction[]; readonly outside: number; readonly broken: number } {
  const homesOf = new Map<string, Set<string>>();
  const spansOf = new Map<string, (readonly [number, number] | undefined)[]>();
  for (const { file, duplicates, span } of documents) {
    for (const name of [file, ...duplicates]) homesOf.set(name, (homesOf.get(name) ?? new Set()).add(file));
    spansOf.set(file, [...(spansOf.get(file) ?? []), span]);
  }
  const predictions: Prediction[] = [];
  let outside = 0;
  let broken = 0;
  for (const row of rows) {
    const file = fileName(row.source_file);
    const homes = homesOf.get(file);
    if (!homes) {
      outside++;
      continue;
    }
    if (textOf && textOf(row.source_file)?.slice(row.start, row.end) !== row.quote) broken++;
    const places: Place[] = homes.has(file) ? [{ file, start: row.start, end: row.end }] : [];
    const quote = normaliseName(row.quote);
    for (const target of targets) {
      if (target.file === file || !homes.has(target.file)) continue;
      if (normaliseName(target.item.quote) !== quote) continue;
      places.push({ file: target.file, start: target.item.start, end: target.item.end });
    }
    const spans = spansOf.get(file);
    const first = spans?.[0];
    if (places.length > 0 && homes.has(file) && spans && first) {
      if (!spans.some((span) => span && span[0] <= row.start && row.start < span[1])) {
        outside++;
        continue;
      }
    }
    predictions.push({
      row,
      places: places.length > 0 ? places : [{ file, start: row.start, end: row.end }],
    });
  }
  return { predictions, outside, broken };
}

/** Index pairs of rows and items, best overlap first, each used once. */
function pair(
  predictions: readonly Prediction[],
  targets: readonly Target[],
  taken: ReadonlySet<number>,
): (readonly [number, number])[] {
  const candidates: { readonly overlap: number; readonly row: number; readonly item: number }[] = [];
  for (const [row, { places }] of predictions.entries()) {
    if (taken.has(row)) continue;
    for (const [item, target] of targets.entries()) {
      const overlaps = places
        .filter(({ file }) => file === target.file)
        .map((place) => intersectionOverUnion(place, target.item));
      const overlap = Math.max(0, ...overlaps);
      if (overlap >= 0.5) candidates.push({ overlap, row, item });
    }
  }
  candidates.sort((a, b) => b.overlap - a.overlap || a.row - b.row || a.item - b.item);
  const usedRows = new Set<number>();
  const usedItems = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const { row, item } of candidates) {
    if (usedRows.has(row) || usedItems.has(item)) continue;
    usedRows.add(row);
    usedItems.add(item);
    pairs.push([row, item]);
  }
  return pairs;
}

/** Precision, recall and their harmonic mean, each 0 where it is not defined. */
export function ratios(
  right: number,
  wrong: number,
  missed: number,
): Pick<LedgerScore, 'precision' | 'recall' | 'f1'> {
  const precision = right + wrong > 0 ? right / (right + wrong) : 0;
  const recall = right + missed > 0 ? right / (right + missed) : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    precision: roundHalfEven(precision, 4),
    recall: roundHalfEven(recall, 4),
    f1: roundHalfEven(f1, 4),
  };
}

type Matched = { readonly row: ScoredRow; readonly target: Target };

function accuracies(
  matched: readonly Matched[],
): Pick<LedgerScore, 'exact_span' | 'kind' | 'strength' | 'actor' | 'speaker' | 'event_date'> {
  const share = (isRight: (pair: Matched) => boolean): number =>
    matched.length === 0 ? 0 : roundHalfEven(matched.filter(isRight).length / matched.length, 4);
  const same = (a: string | null, b: string | null): boolean => normaliseName(a) === normaliseName(b);
  return {
    exact_span: share(({ row, target }) => same(row.quote, target.item.quote)),
    kind: share(({ row, target }) => row.kind === target.item.kind),
    strength: share(({ row, target }) => row.strength === target.item.strength),
    actor: share(({ row, target }) => same(row.actor, target.item.actor)),
    speaker: share(({ row, target }) => same(row.speaker, target.item.speaker)),
    event_date: share(({ row, target }) => row.event_date === target.date),
  };
}

function confusionOf(matched: readonly Matched[]): Record<string, Record<string, number>> {
  const confusion: Record<string, Record<string, number>> = {};
  for (const { row, target } of matched) {
    const line = confusion[target.item.kind] ?? {};
    line[row.kind] = (line[row.kind] ?? 0) + 1;
    confusion[target.item.kind] = line;
  }
  return confusion;
}
