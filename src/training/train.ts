import type { Model } from '../detection/model.ts';
import { scoreSentence } from '../detection/scorer.ts';
import type { CodedDocument } from './examples.ts';
import { type Encoded, encode, type FitOptions, fitDefaults, fitModel } from './fit.ts';

export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };

export type TrainingReport = {
  readonly documents: number;
  readonly items: number;
  readonly examples: number;
  readonly folds: number;
  readonly threshold: number;
  /** Of documents that the model scoring them had not seen. */
  readonly crossValidated: Figures;
  readonly byConvention: readonly ({
    readonly convention: string;
    readonly documents: number;
    readonly items: number;
  } & Figures)[];
  readonly byDocument: readonly ({ readonly id: string; readonly items: number } & Figures)[];
};

type Held = { readonly document: CodedDocument; readonly probabilities: readonly number[] };

export type TrainOptions = Partial<FitOptions> & {
  readonly folds?: number;
  /** Hold whole conventions out in turn, instead of `folds` parts of the documents. */
  readonly byConvention?: boolean;
};

/**
 * Fits the scorer to coded documents. The threshold comes from documents held out in turn (document `i` belongs to
 * fold `i mod folds`, or to its convention's), so the figures are of unseen documents.
 * @throws Error for fewer than two documents with items, from which nothing can be held out
 */
export function trainModel(
  documents: readonly CodedDocument[],
  { folds = 5, byConvention = false, ...options }: TrainOptions = {},
): { readonly model: Model; readonly report: TrainingReport } {
  if (documents.filter(({ items }) => items > 0).length < 2) {
    throw new Error(
      'training needs at least two documents with commitments; add coded documents to the gold file',
    );
  }
  const conventions = [...new Set(documents.map(conventionOf))].sort();
  const count = byConvention ? conventions.length : Math.min(folds, documents.length);
  const foldOf = (index: number): number =>
    byConvention ? conventions.indexOf(conventionOf(documents[index]!)) : index % count;
  if (count < 2)
    throw new Error(
      'all documents are of one convention, so none can be held out; leave --by-convention out',
    );
  const settings = { ...fitDefaults, ...options };
  const encoded = encode(documents.map(({ examples }) => examples));
  const held: Held[] = [];
  for (let fold = 0; fold < count; fold++) {
    const model = fitModel(
      without(encoded, (index) => foldOf(index) === fold),
      0.5,
      settings,
    );
    for (const document of documents.filter((_, index) => foldOf(index) === fold))
      held.push(hold(model, document));
  }
  const threshold = bestThreshold(held);
  const model = fitModel(encoded, threshold, settings);
  return {
    model,
    report: {
      documents: documents.length,
      items: documents.reduce((sum, { items }) => sum + items, 0),
      examples: documents.reduce((sum, { examples }) => sum + examples.length, 0),
      folds: count,
      threshold,
      crossValidated: measure(held, threshold),
      byConvention: conventions.map((convention) => {
        const own = held.filter(({ document }) => conventionOf(document) === convention);
        const items = own.reduce((sum, { document }) => sum + document.items, 0);
        return { convention, documents: own.length, items, ...measure(own, threshold) };
      }),
      byDocument: held
        .map((one) => ({ id: one.document.id, items: one.document.items, ...measure([one], threshold) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
  };
}

const conventionOf = ({ convention = '' }: CodedDocument): string => convention;

const without = ({ vocabulary, documents }: Encoded, out: (index: number) => boolean): Encoded => ({
  vocabulary,
  documents: documents.filter((_, index) => !out(index)),
});

const hold = (model: Model, document: CodedDocument): Held => ({
  document,
  probabilities: document.examples.map((example) => scoreSentence(model, example).probability),
});

/** So much F1 may be given for recall: a reader can strike a false row, but cannot see a missed one. */
const concession = 0.004;

/** The lowest threshold whose F1 over held-out documents is all but the best. */
function bestThreshold(held: readonly Held[]): number {
  const steps = Array.from({ length: 31 }, (_, step) => (10 + 2 * step) / 100);
  const scores = steps.map((threshold) => measure(held, threshold).f1);
  const least = Math.max(...scores) - concession;
  return steps[scores.findIndex((f1) => f1 >= least)] ?? 0.5;
}

function measure(held: readonly Held[], threshold: number): Figures {
  let right = 0;
  let wrong = 0;
  let items = 0;
  for (const { document, probabilities } of held) {
    items += document.items;
    for (const [index, { item }] of document.examples.entries()) {
      if (probabilities[index]! < threshold) continue;
      if (item) right++;
      else wrong++;
    }
  }
  const precision = right + wrong > 0 ? right / (right + wrong) : 0;
  const recall = items > 0 ? Math.min(1, right / items) : 0;
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}
