import type { Reading } from './aims.ts';
import type { Feature } from './features.ts';

/** Finds, without scoring all pairs, the readings that share enough weight with another. */
export type CandidateIndex = (
  reading: Reading,
  weigh: (feature: Feature) => number,
  least: number,
) => readonly number[];

/** An inverted index from features to the numbers of readings; light words are left out. */
export function indexCandidates(readings: readonly Reading[]): CandidateIndex {
  const postings = new Map<string, { numbers: number[]; features: Feature[] }>();
  readings.forEach(({ features }, number) => {
    for (const [key, feature] of features) {
      if (feature.light) continue;
      let list = postings.get(key);
      if (!list) {
        list = { numbers: [], features: [] };
        postings.set(key, list);
      }
      list.numbers.push(number);
      list.features.push(feature);
    }
  });
  return (reading, weigh, least) => {
    const weights = new Map<number, number>();
    for (const [key, feature] of reading.features) {
      const list = feature.light ? undefined : postings.get(key);
      if (!list) continue;
      const own = weigh(feature);
      for (let index = 0; index < list.numbers.length; index++) {
        const number = list.numbers[index]!;
        const weight = Math.min(own, weigh(list.features[index]!));
        weights.set(number, (weights.get(number) ?? 0) + weight);
      }
    }
    return [...weights]
      .filter(([, weight]) => weight >= least)
      .map(([number]) => number)
      .sort((a, b) => a - b);
  };
}
