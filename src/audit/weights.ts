import type { Reading } from './aims.ts';
import type { Feature } from './features.ts';

/** How many sentences of political text the shipped frequencies stand for when a corpus is small. */
const priorSentences = 400;
/** Names are the corpus's own: little is presumed of them. */
const priorNames = 60;
const nameWeight = 0.75;
const termWeight = 0.85;
/** A subject of the reviewed list says something even when everybody speaks of it. */
const leastSubject = 0.35;

export type Frequencies = {
  readonly sentences: number;
  readonly counts: ReadonlyMap<string, number>;
};

/** Frequencies of a large corpus, with in how many of its documents each feature stands. */
export type Background = Frequencies & {
  readonly documents: number;
  readonly documentCounts: ReadonlyMap<string, number>;
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
 * counts are smoothed with those of a large one (a Dirichlet prior). Names are weighed by the
 * corpus alone, lest the renown of a country decide what matches. Plain words count as far as they are
 * topical; see `topicality`.
 */
export function weigher(corpus: Frequencies, background: Background): (feature: Feature) => number {
  const cache = new Map<string, number>();
  const worth = (key: string): number => {
    let value = cache.get(key);
    if (value === undefined) {
      const rarity = rarityOf(key, corpus, background);
      if (key.startsWith('c:')) value = leastSubject + (1 - leastSubject) * rarity;
      else if (key.startsWith('n:')) value = nameWeight * rarity;
      else value = termWeight * rarity * topicality(key, background);
      cache.set(key, value);
    }
    return value;
  };
  return ({ kind, key, share }) => {
    if (kind !== 'phrase') return share * worth(key);
    const [first = '', second = ''] = key.slice(2).split(' ');
    return (share * (worth(first) + worth(second))) / 2;
  };
}

function rarityOf(key: string, corpus: Frequencies, background: Background): number {
  const isName = key.startsWith('n:');
  const prior = isName ? 0.002 : ((background.counts.get(key) ?? 1) + 0.5) / (background.sentences + 1);
  const strength = isName ? priorNames : priorSentences;
  const probability = ((corpus.counts.get(key) ?? 0) + strength * prior) / (corpus.sentences + strength);
  return Math.min(1, Math.max(0.02, -Math.log(Math.min(1, probability)) / rarest));
}

/**
 * How far a word is of a topic, 0 to 1: topical words come in bursts, others are strewn evenly. Measured as
 * residual IDF (Church and Gale 1995): how much rarer in documents than chance would have it.
 */
function topicality(key: string, { counts, documents, documentCounts }: Background): number {
  const count = counts.get(key);
  const inDocuments = documentCounts.get(key);
  if (!count || !inDocuments) return unknownTopicality;
  const byChance = 1 - Math.exp(-count / documents);
  const residual = Math.log2((byChance * documents) / inDocuments);
  return Math.min(1, Math.max(leastTopicality, leastTopicality + residual));
}

const leastTopicality = 0.3;
/** Of a word too rare in the background to say. */
const unknownTopicality = 0.45;
/** The rarity (in nats) at which a feature has its full weight: once in 1,800 sentences. */
const rarest = 7.5;
