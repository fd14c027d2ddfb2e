import { overlaps, type Span } from '../model/span.ts';
import { actionAt, isVerbForm } from './actions.ts';
import {
  againstIll,
  conceptFeatures,
  type Feature,
  isEmpty,
  isLight,
  nameFeature,
  phraseFeature,
  termFeature,
} from './features.ts';
import { readFigures, readInstruments, readReach } from './measures.ts';
import { indexConcepts, type NameIndex, nameAt } from './phrases.ts';
import { splitSegments } from './segments.ts';
import { phraseText, readWords, type Word } from './words.ts';

/** One thing that a sentence says is to be done: a kind of action, and its objects. */
export type Aim = {
  /** Ids of action classes, the leading one first. */
  readonly actions: readonly string[];
  /** One feature a key. */
  readonly features: ReadonlyMap<string, Feature>;
  /** Named means: head noun's stem → the words ("five-year plan"). */
  readonly instruments: ReadonlyMap<string, string>;
  /** Highest reach named, 0 when none is. */
  readonly reach: number;
  /** Amounts and shares ("40", "0.7 per cent"), years left out. */
  readonly figures: readonly string[];
};

/** A sentence read for its aims. */
export type Reading = {
  readonly aims: readonly Aim[];
  /** Everything the sentence names, its asides too. */
  readonly features: ReadonlyMap<string, Feature>;
};

const conceptIndex = indexConcepts();

export type ReadingContext = {
  readonly names: NameIndex;
  /** True for lower-case words that the texts write with a capital inside sentences: names. */
  readonly isName: (lower: string) => boolean;
  /** Stretches of the text that are no part of the aim (the cue), as offsets into it. */
  readonly leaveOut?: readonly Span[];
};

/** Reads what a sentence aims at. `text` is visible text. */
export function readAims(text: string, context: ReadingContext): Reading {
  const words = readWords(text);
  const segments = splitSegments(text, words);
  const all = new Map<string, Feature>();
  const aims: Aim[] = [];
  const aimOf = (
    parts: readonly Word[],
    actions: readonly string[],
    features: ReadonlyMap<string, Feature>,
  ): Aim => ({
    actions: [...new Set(actions)],
    features,
    instruments: readInstruments(parts),
    reach: readReach(parts),
    figures: readFigures(parts.length === 0 ? '' : text.slice(parts[0]!.start, parts.at(-1)!.end)),
  });
  let waiting: { words: readonly Word[]; actions: readonly string[] } = { words: [], actions: [] };
  for (const segment of segments) {
    const { actions, features } = readSegment(segment.words, context);
    for (const [key, feature] of features) if (!all.has(key)) all.set(key, feature);
    if (segment.aside) continue;
    const together = {
      words: [...waiting.words, ...segment.words],
      actions: [...waiting.actions, ...actions],
    };
    const specific = [...features.values()].some((feature) => !feature.light);
    // "to maintain and strengthen peace": the first verb has its object behind the second.
    if (!specific && segment !== segments.at(-1)) {
      waiting = together;
      continue;
    }
    if (features.size > 0) aims.push(aimOf(together.words, together.actions, features));
    waiting = { words: [], actions: [] };
  }
  if (aims.length === 0 && all.size > 0) aims.push(aimOf(words, waiting.actions, all));
  return { aims, features: all };
}

/** What one part of a sentence does, and to what. */
function readSegment(
  words: readonly Word[],
  context: ReadingContext,
): { readonly actions: readonly string[]; readonly features: ReadonlyMap<string, Feature> } {
  const actions: string[] = [];
  const features = new Map<string, Feature>();
  const add = (feature: Feature): void => {
    const old = features.get(feature.key);
    if (!old || old.share < feature.share) features.set(feature.key, feature);
  };
  let previous: Feature | null = null;
  const join = (feature: Feature): void => {
    if (previous && previous.key !== feature.key && !(previous.light && feature.light)) {
      add(phraseFeature(previous, feature));
    }
    previous = feature;
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const leftOut = context.leaveOut?.some((span) => overlaps(span, word)) ?? false;
    if (leftOut) {
      // "we propose expanding": the cue may hold the verb of the aim too.
      if (isVerbForm(word)) actions.push(...(actionAt(words, at)?.value ?? []));
      previous = null;
      at += 1;
      continue;
    }
    const concept = inName(words, at) ? null : conceptIndex.longestAt(words, at);
    const name = nameAt(words, at, context.names);
    const action = actionAt(words, at);
    if (name && name.length > (concept?.length ?? 0)) {
      const feature = nameFeature(name.key, phraseText(words, at, name.length), word.start);
      add(feature);
      join(feature);
      at += name.length;
    } else if (concept && (!action || concept.length > 1 || !isVerbForm(word))) {
      for (const feature of conceptFeatures(concept.value, phraseText(words, at, concept.length), word.start))
        add(feature);
      join(features.get(`c:${concept.value}`)!);
      at += concept.length;
    } else if (action) {
      actions.push(...action.value);
      if (concept) for (const feature of conceptFeatures(concept.value, word.text, word.start)) add(feature);
      previous = null;
      at += action.length;
    } else {
      if (isEmpty(word)) {
        if (!/^(the|a|an)$/.test(word.lower)) previous = null;
      } else if (/^\p{N}/u.test(word.lower)) {
        // "resolution 1325" is a name; other numbers are figures.
        if (words[at - 1]?.stem === 'resolut')
          add(nameFeature(`resolution-${word.lower}`, `resolution ${word.text}`, word.start));
        previous = null;
      } else {
        const isName = word.capital && context.isName(word.lower) && !isLight(word);
        const feature = isName ? nameFeature(word.lower, word.text, word.start) : termFeature(word);
        add(feature);
        join(feature);
      }
      at += 1;
    }
  }
  if (againstIll(features)) actions.push('counter');
  return { actions: [...new Set(actions)], features };
}

/** The adjective of a proper name says nothing of the aim: "Democratic Republic", "Constitutional Court". */
function inName(words: readonly Word[], at: number): boolean {
  const { capital, lower } = words[at]!;
  return at > 0 && capital && /(?:ic|al)$/.test(lower) && words[at + 1]?.capital === true;
}
