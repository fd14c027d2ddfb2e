import type { Model } from '../detection/model.ts';
import type { Scored } from '../detection/scorer.ts';
import { minimise } from './minimise.ts';

/** A sentence with proposals, and whether a coder took it for an item. */
export type Example = Scored & { readonly item: boolean };

export type FitOptions = {
  /** Weight of the penalty on large weights. */
  readonly penalty: number;
  /** A feature must stand in so many groups (documents) to be weighed. */
  readonly minimumGroups: number;
  /** At most so many bytes of weights are kept, the heaviest first, and fitted again. */
  readonly maximumBytes: number;
  readonly threshold: number;
};

export const fitDefaults: FitOptions = {
  penalty: 3,
  minimumGroups: 2,
  maximumBytes: 290_000,
  threshold: 0.34,
};

/** Fits the scorer to examples grouped by document. Deterministic. */
export function fitModel(groups: readonly (readonly Example[])[], options: FitOptions = fitDefaults): Model {
  const counts = countFeatures(groups);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= options.minimumGroups)
    .map(([feature]) => feature);
  const examples = groups.flat();
  const first = fitWeights(examples, vocabulary, options.penalty);
  const kept = heaviest(first, counts, options.maximumBytes);
  const final = kept.length < vocabulary.length ? fitWeights(examples, kept, options.penalty) : first;
  return toModel(final, options.threshold);
}

function countFeatures(groups: readonly (readonly Example[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const seen = new Set<string>();
    for (const { sentence, proposals } of group) {
      for (const feature of sentence) seen.add(feature);
      for (const proposal of proposals) for (const feature of proposal) seen.add(feature);
    }
    for (const feature of seen) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

type Weights = { readonly bias: number; readonly byFeature: ReadonlyMap<string, number> };

function fitWeights(examples: readonly Example[], vocabulary: readonly string[], penalty: number): Weights {
  const ids = new Map(vocabulary.map((feature, index) => [feature, index]));
  const encode = (features: readonly string[]): Int32Array =>
    Int32Array.from(features.flatMap((feature) => ids.get(feature) ?? []));
  const encoded = examples.map(({ sentence, proposals, item }) => ({
    sentence: encode(sentence),
    proposals: proposals.map(encode),
    item,
  }));
  const size = vocabulary.length;
  const point = minimise((weights, gradient) => {
    let loss = 0;
    const sum = (features: Int32Array): number => {
      let total = 0;
      for (const feature of features) total += weights[feature]!;
      return total;
    };
    for (const { sentence, proposals, item } of encoded) {
      const each = proposals.map(sum);
      const top = Math.max(...each);
      const shares = each.map((value) => Math.exp(value - top));
      const total = shares.reduce((a, b) => a + b, 0);
      const logit = weights[size]! + sum(sentence) + top + Math.log(total);
      loss += item ? softplus(-logit) : softplus(logit);
      const error = 1 / (1 + Math.exp(-logit)) - (item ? 1 : 0);
      gradient[size]! += error;
      for (const feature of sentence) gradient[feature]! += error;
      for (const [index, proposal] of proposals.entries()) {
        const share = (error * shares[index]!) / total;
        for (const feature of proposal) gradient[feature]! += share;
      }
    }
    for (let index = 0; index < size; index++) {
      loss += 0.5 * penalty * weights[index]! ** 2;
      gradient[index]! += penalty * weights[index]!;
    }
    return loss;
  }, size + 1);
  return {
    bias: point[size]!,
    byFeature: new Map(vocabulary.map((feature, index) => [feature, point[index]!])),
  };
}

const softplus = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)));

/** The features that move the most decisions, within `bytes` of JSON. */
function heaviest(weights: Weights, counts: ReadonlyMap<string, number>, bytes: number): string[] {
  const ranked = [...weights.byFeature]
    .map(([feature, weight]) => ({
      feature,
      importance: Math.abs(weight) * Math.sqrt(counts.get(feature) ?? 0),
    }))
    .sort((a, b) => b.importance - a.importance || (a.feature < b.feature ? -1 : 1));
  const kept: string[] = [];
  let size = 0;
  for (const { feature } of ranked) {
    size += Buffer.byteLength(feature) - feature.indexOf('=') + 8;
    if (size > bytes) break;
    kept.push(feature);
  }
  return kept.sort();
}

function toModel({ bias, byFeature }: Weights, threshold: number): Model {
  const weights: Record<string, Record<string, number>> = {};
  for (const [feature, weight] of [...byFeature].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rounded = Math.round(weight * 100);
    if (rounded === 0) continue;
    const split = feature.indexOf('=');
    const template = feature.slice(0, split);
    weights[template] ??= {};
    weights[template][feature.slice(split + 1)] = rounded;
  }
  return { format: 'pledge-ledger scorer 1', threshold, bias: Math.round(bias * 100), weights };
}
