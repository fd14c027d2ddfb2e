import type { Model } from '../detection/model.ts';
import type { Scored } from '../detection/scorer.ts';
import { minimise } from './minimise.ts';

/** A sentence with proposals, and whether a coder took it for an item. */
export type Example = Scored & { readonly item: boolean };

/** An example with its features as numbers into a vocabulary. */
export type EncodedExample = {
  readonly sentence: Int32Array;
  readonly proposals: readonly Int32Array[];
  readonly item: boolean;
};

/** Documents' examples over one vocabulary, so that folds share the encoding. */
export type Encoded = {
  readonly vocabulary: readonly string[];
  readonly documents: readonly (readonly EncodedExample[])[];
};

export type FitOptions = {
  /** Weight of the penalty on large weights. */
  readonly penalty: number;
  /** A feature must stand in so many documents to be weighed. */
  readonly minimumDocuments: number;
  /** At most so many bytes of weights are kept, the heaviest first, and fitted again. */
  readonly maximumBytes: number;
};

export const fitDefaults: FitOptions = { penalty: 3, minimumDocuments: 2, maximumBytes: 285_000 };

export function encode(documents: readonly (readonly Example[])[]): Encoded {
  const ids = new Map<string, number>();
  const idOf = (feature: string): number => {
    const known = ids.get(feature);
    if (known !== undefined) return known;
    ids.set(feature, ids.size);
    return ids.size - 1;
  };
  const encoded = documents.map((examples) =>
    examples.map(({ sentence, proposals, item }) => ({
      sentence: Int32Array.from(sentence, idOf),
      proposals: proposals.map((features) => Int32Array.from(features, idOf)),
      item,
    })),
  );
  return { vocabulary: [...ids.keys()], documents: encoded };
}

/** Fits the scorer to encoded documents. Deterministic: the same documents in the same order give the same weights. */
export function fitModel(
  { vocabulary, documents }: Encoded,
  threshold: number,
  options: FitOptions = fitDefaults,
): Model {
  const counts = countDocuments(documents, vocabulary.length);
  const frequent = counts.map((count) => (count >= options.minimumDocuments ? 1 : 0));
  const first = fitWeights(documents, frequent);
  const kept = heaviest(first.weights, counts, vocabulary, options.maximumBytes);
  const final = kept ? fitWeights(documents, kept) : first;
  return toModel(final, vocabulary, threshold);

  function fitWeights(examples: Encoded['documents'], active: Int32Array): Weights {
    return fitFlat(examples.flat(), active, options.penalty);
  }
}

function countDocuments(documents: Encoded['documents'], size: number): Int32Array {
  const counts = new Int32Array(size);
  const seenIn = new Int32Array(size).fill(-1);
  for (const [document, examples] of documents.entries()) {
    const see = (features: Int32Array): void => {
      for (const feature of features) {
        if (seenIn[feature] === document) continue;
        seenIn[feature] = document;
        counts[feature]!++;
      }
    };
    for (const { sentence, proposals } of examples) {
      see(sentence);
      proposals.forEach(see);
    }
  }
  return counts;
}

type Weights = { readonly bias: number; readonly weights: Float64Array };

/** `active[feature]` is 0 for a feature that must not weigh anything. */
function fitFlat(examples: readonly EncodedExample[], active: Int32Array, penalty: number): Weights {
  const dense = compact(active);
  const narrow = (features: Int32Array): Int32Array =>
    features.map((feature) => dense.index[feature]!).filter((id) => id >= 0);
  const narrowed = examples.map(({ sentence, proposals, item }) => ({
    sentence: narrow(sentence),
    proposals: proposals.map(narrow),
    item,
  }));
  const { size } = dense;
  const point = minimise((weights, gradient) => {
    let loss = 0;
    for (const { sentence, proposals, item } of narrowed) {
      const each = proposals.map((features) => sumOf(weights, features));
      let top = Number.NEGATIVE_INFINITY;
      for (const value of each) if (value > top) top = value;
      let total = 0;
      for (const value of each) total += Math.exp(value - top);
      const logit = weights[size]! + sumOf(weights, sentence) + top + Math.log(total);
      loss += item ? softplus(-logit) : softplus(logit);
      const error = 1 / (1 + Math.exp(-logit)) - (item ? 1 : 0);
      gradient[size]! += error;
      addTo(gradient, sentence, error);
      for (const [index, features] of proposals.entries()) {
        addTo(gradient, features, (error * Math.exp(each[index]! - top)) / total);
      }
    }
    for (let index = 0; index < size; index++) {
      loss += 0.5 * penalty * weights[index]! ** 2;
      gradient[index]! += penalty * weights[index]!;
    }
    return loss;
  }, size + 1);
  const weights = new Float64Array(active.length);
  for (const [feature, id] of dense.index.entries()) if (id >= 0) weights[feature] = point[id]!;
  return { bias: point[size]!, weights };
}

function compact(active: Int32Array): { readonly index: Int32Array; readonly size: number } {
  let size = 0;
  return { index: active.map((flag) => (flag ? size++ : -1)), size };
}

function sumOf(weights: Float64Array, features: Int32Array): number {
  let total = 0;
  for (let index = 0; index < features.length; index++) total += weights[features[index]!]!;
  return total;
}

function addTo(gradient: Float64Array, features: Int32Array, amount: number): void {
  for (let index = 0; index < features.length; index++) gradient[features[index]!]! += amount;
}

const softplus = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)));

/** The features that move the most decisions, as flags, within `bytes` of JSON; null where all fit. */
function heaviest(
  weights: Float64Array,
  counts: Int32Array,
  vocabulary: readonly string[],
  bytes: number,
): Int32Array | null {
  const importance = weights.map((weight, feature) => Math.abs(weight) * Math.sqrt(counts[feature]!));
  const ranked = [...vocabulary.keys()].filter((feature) => importance[feature]! > 0);
  ranked.sort((a, b) => importance[b]! - importance[a]! || a - b);
  const kept = new Int32Array(vocabulary.length);
  let size = 0;
  for (const feature of ranked) {
    const name = vocabulary[feature]!;
    size += Buffer.byteLength(name) - name.indexOf('=') + 7;
    if (size > bytes) return kept;
    kept[feature] = 1;
  }
  return null;
}

function toModel({ bias, weights }: Weights, vocabulary: readonly string[], threshold: number): Model {
  const named = vocabulary.map((feature, index) => ({
    feature,
    hundredths: Math.round(weights[index]! * 100),
  }));
  named.sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const byTemplate: Record<string, Record<string, number>> = {};
  for (const { feature, hundredths } of named) {
    if (hundredths === 0) continue;
    const split = feature.indexOf('=');
    const template = feature.slice(0, split);
    byTemplate[template] ??= {};
    byTemplate[template][feature.slice(split + 1)] = hundredths;
  }
  return { format: 'pledge-ledger scorer 1', threshold, bias: Math.round(bias * 100), weights: byTemplate };
}
