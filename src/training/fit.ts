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
  /** How much heavier the penalty is on bare words, which learn a text by heart sooner than grammar does. */
  readonly wordPenalty: number;
  /** A feature must stand in so many documents to be weighed. */
  readonly minimumDocuments: number;
  /** At most so many bytes of weights are kept, the heaviest first, and fitted again. */
  readonly maximumBytes: number;
};

export const fitDefaults: FitOptions = {
  penalty: 3,
  wordPenalty: 3,
  minimumDocuments: 2,
  maximumBytes: 285_000,
};

const wordTemplates = /^(?:word|first|follows2?|precedes2?)=/;

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
  const examples = documents.flat();
  const penalties = Float64Array.from(vocabulary, (feature) =>
    wordTemplates.test(feature) ? options.penalty * options.wordPenalty : options.penalty,
  );
  // Ranking needs no exact optimum, so the first fit stops early.
  const first = fitFlat(examples, frequent, penalties, 40);
  const kept = heaviest(first.weights, counts, vocabulary, options.maximumBytes) ?? frequent;
  return toModel(fitFlat(examples, kept, penalties, 120), vocabulary, threshold);
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
function fitFlat(
  examples: readonly EncodedExample[],
  active: Int32Array,
  penalties: Float64Array,
  iterations: number,
): Weights {
  const dense = compact(active);
  const { size } = dense;
  const { features, segments, firsts, items } = flatten(examples, dense.index);
  const scores = new Float64Array(segments.length);
  const penaltyOf = new Float64Array(size);
  for (const [feature, id] of dense.index.entries()) if (id >= 0) penaltyOf[id] = penalties[feature]!;
  const point = minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let example = 0; example < items.length; example++) {
        const first = firsts[example]!;
        const last = firsts[example + 1]!;
        let top = Number.NEGATIVE_INFINITY;
        for (let segment = first; segment < last; segment++) {
          let sum = 0;
          for (let at = segments[segment]!; at < segments[segment + 1]!; at++) sum += weights[features[at]!]!;
          scores[segment] = sum;
          if (segment > first && sum > top) top = sum;
        }
        let total = 0;
        for (let segment = first + 1; segment < last; segment++) total += Math.exp(scores[segment]! - top);
        const logit = weights[size]! + scores[first]! + top + Math.log(total);
        const item = items[example]!;
        loss += item ? softplus(-logit) : softplus(logit);
        const error = 1 / (1 + Math.exp(-logit)) - item;
        gradient[size]! += error;
        for (let segment = first; segment < last; segment++) {
          const share = segment === first ? error : (error * Math.exp(scores[segment]! - top)) / total;
          for (let at = segments[segment]!; at < segments[segment + 1]!; at++)
            gradient[features[at]!]! += share;
        }
      }
      for (let index = 0; index < size; index++) {
        loss += 0.5 * penaltyOf[index]! * weights[index]! ** 2;
        gradient[index]! += penaltyOf[index]! * weights[index]!;
      }
      return loss;
    },
    size + 1,
    iterations,
  );
  const weights = new Float64Array(active.length);
  for (const [feature, id] of dense.index.entries()) if (id >= 0) weights[feature] = point[id]!;
  return { bias: point[size]!, weights };
}

function compact(active: Int32Array): { readonly index: Int32Array; readonly size: number } {
  let size = 0;
  return { index: active.map((flag) => (flag ? size++ : -1)), size };
}

/**
 * Examples as flat arrays: `features[segments[s] … segments[s + 1]]` are a segment's, and example `e` has the segments
 * `firsts[e] … firsts[e + 1]`, its sentence first, then its proposals.
 */
function flatten(examples: readonly EncodedExample[], index: Int32Array) {
  const features: number[] = [];
  const segments: number[] = [];
  const firsts: number[] = [];
  for (const { sentence, proposals } of examples) {
    firsts.push(segments.length);
    for (const segment of [sentence, ...proposals]) {
      segments.push(features.length);
      for (const feature of segment) if (index[feature]! >= 0) features.push(index[feature]!);
    }
  }
  firsts.push(segments.length);
  segments.push(features.length);
  return {
    features: Int32Array.from(features),
    segments: Int32Array.from(segments),
    firsts: Int32Array.from(firsts),
    items: Uint8Array.from(examples, ({ item }) => (item ? 1 : 0)),
  };
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
