import type { Feature, Reading } from './aims.ts';

/** How many sentences of political text the shipped frequencies stand for when a corpus is small. */
const priorSentences = 400;
/** Names are the corpus's own: little is presumed of them. */
const priorNames = 60;
const nameWeight = 0.75;

export type Frequencies = {
  readonly sentences: number;
  readonly counts: ReadonlyMap<string, number>;
};

/** In how many sentences each feature stands. */
export function countFeatures(readings: Iterable<Pick<Reading, 'features'>>): Frequencies {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const { features } of readings) {
    sentences++;
    for (const { key, near } of features.values()) if (!near) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { sentences, counts };
}

/**
 * Weighs features by rarity (Spärck Jones 1972), 0 to 1. A small corpus says little about rarity, so its
 * counts are smoothed with those of a large one (a Dirichlet prior of `priorSentences`). Names are
 * weighed by the corpus alone, lest the renown of a country decide what matches.
 */
export function weigher(corpus: Frequencies, background: Frequencies): (feature: Feature) => number {
  const cache = new Map<string, number>();
  const rarity = (key: string, isName: boolean): number => {
    let value = cache.get(key);
    if (value === undefined) {
      const count = corpus.counts.get(key) ?? 0;
      const prior = isName ? 0.002 : ((background.counts.get(key) ?? 1) + 0.5) / (background.sentences + 1);
      const strength = isName ? priorNames : priorSentences;
      const probability = (count + strength * prior) / (corpus.sentences + strength);
      value = Math.min(1, Math.max(0.02, -Math.log(Math.min(1, probability)) / rarest));
      cache.set(key, value);
    }
    return value;
  };
  return (feature) => {
    if (feature.kind === 'phrase') {
      const [first = '', second = ''] = feature.key.slice(2).split(' ');
      return (
        (feature.share * (rarity(first, first.startsWith('n:')) + rarity(second, second.startsWith('n:')))) /
        2
      );
    }
    const isName = feature.kind === 'name';
    return feature.share * (isName ? nameWeight : 1) * rarity(feature.key, isName);
  };
}

/** The rarity (in nats) at which a feature has its full weight: once in 1,800 sentences. */
const rarest = 7.5;
