import { emptyWords, lightWords } from '../lexicon/aim-words.ts';
import { type Concept, concepts } from '../lexicon/concepts.ts';
import { stemOf, type Word } from './words.ts';

/**
 * What a feature is worth before rarity is known: a subject of the concept list, a name, a plain word, two
 * neighbouring subjects as one phrase.
 */
export type FeatureKind = 'concept' | 'name' | 'term' | 'phrase';

export type Feature = {
  /** "c:peacekeeping", "n:@af", "t:militari", "p:t:militari c:joint-work". */
  readonly key: string;
  readonly kind: FeatureKind;
  /** 0 to 1: how much of its rarity's weight it brings. */
  readonly share: number;
  /** The words as they stand, for the reasons. */
  readonly words: string;
  readonly light: boolean;
  /** True for people or states that an aim is for. */
  readonly group: boolean;
  /** True for a frame that holds most other aims. */
  readonly umbrella: boolean;
  /** True where the words name only a related subject. */
  readonly near: boolean;
  /** Where its words begin: two features of one place are one piece of evidence. */
  readonly at: number;
};

/** What light words bring, as a share of what their rarity gives. */
const lightShare = 0.2;
/** What a related subject brings ("extremism" for "terrorism"). */
const nearShare = 0.45;
/** What a frame of other aims brings ("the post-2015 agenda"). */
const umbrellaShare = 0.7;
/** What two neighbours bring beyond the two themselves. */
const phraseShare = 0.5;

const conceptById = new Map(concepts.map((concept) => [concept.id, concept]));
const emptySet = new Set(emptyWords);
const lightStems = new Set(lightWords.map(stemOf));

const adverbsNot = new Set([
  'family',
  'supply',
  'ally',
  'monopoly',
  'anomaly',
  'italy',
  'elderly',
  'assembly',
  'reply',
  'fly',
  'oligopoly',
]);

/** Function words, the phrases of committing, letters, and adverbs ("firmly"). */
export const isEmpty = ({ lower }: Word): boolean =>
  emptySet.has(lower) ||
  lower.length < 2 ||
  (lower.length > 4 && lower.endsWith('ly') && !adverbsNot.has(lower));

export function nameFeature(key: string, words: string, at: number): Feature {
  return {
    key: `n:${key}`,
    kind: 'name',
    share: 1,
    words,
    light: false,
    group: false,
    umbrella: false,
    near: false,
    at,
  };
}

function shareOf(concept: Concept | undefined): number {
  if (concept?.light) return lightShare * 2;
  return concept?.umbrella ? umbrellaShare : 1;
}

/** A subject, and what it is near to. */
export function conceptFeatures(id: string, words: string, at: number): readonly Feature[] {
  const concept = conceptById.get(id);
  const light = concept?.light === true;
  const own: Feature = {
    key: `c:${id}`,
    kind: 'concept',
    share: shareOf(concept),
    words,
    light,
    group: concept?.group === true,
    umbrella: concept?.umbrella === true,
    near: false,
    at,
  };
  const near = (concept?.near ?? []).map(
    (other): Feature => ({
      key: `c:${other}`,
      kind: 'concept',
      share: nearShare * Math.min(shareOf(concept), shareOf(conceptById.get(other))),
      words,
      light,
      group: conceptById.get(other)?.group === true,
      umbrella: conceptById.get(other)?.umbrella === true,
      near: true,
      at,
    }),
  );
  return [own, ...near];
}

export const isLight = ({ stem }: Word): boolean => lightStems.has(stem);

/** A plain word: light, or as heavy as it is rare. */
export function termFeature(word: Word): Feature {
  const { stem, text, start } = word;
  const light = isLight(word);
  return {
    key: `t:${stem}`,
    kind: 'term',
    share: light ? lightShare : 1,
    words: text,
    light,
    group: false,
    umbrella: false,
    near: false,
    at: start,
  };
}

/** Two neighbours, as evidence beyond the two themselves. */
export function phraseFeature(one: Feature, other: Feature): Feature {
  return {
    key: `p:${one.key} ${other.key}`,
    kind: 'phrase',
    share: phraseShare,
    words: `${one.words} ${other.words}`,
    light: false,
    group: false,
    umbrella: false,
    near: false,
    at: one.at,
  };
}

/** "Anti-drug cooperation will be strengthened" is about countering, whatever its verb. */
export function againstIll(features: ReadonlyMap<string, Feature>): boolean {
  return [...features.values()].some(({ key, near }) => !near && conceptById.get(key.slice(2))?.ill === true);
}
