import { actionClasses } from '../lexicon/action-classes.ts';
import { emptyWords, instrumentWords, lightWords, reachWords } from '../lexicon/aim-words.ts';
import { type Concept, concepts } from '../lexicon/concepts.ts';
import { overlaps, type Span } from '../model/span.ts';
import { indexActions, indexConcepts, type NameIndex, nameAt, PhraseIndex } from './phrases.ts';
import { readWords, stemOf, type Word } from './words.ts';

/**
 * What a feature is worth before rarity is known: a subject of the concept list, a name, a plain word, two
 * neighbouring subjects as one phrase.
 */
export type FeatureKind = 'concept' | 'name' | 'term' | 'phrase';

export type Feature = {
  /** "c:peacekeeping", "n:afghan", "t:militari", "p:t:militari c:joint-work". */
  readonly key: string;
  readonly kind: FeatureKind;
  /** 0 to 1: how much of its rarity's weight it brings. */
  readonly share: number;
  /** The words as they stand, for the reasons. */
  readonly words: string;
  readonly light: boolean;
  /** True for people or states that an aim is for. */
  readonly group: boolean;
  /** True where the words name only a related subject. */
  readonly near: boolean;
  /** Where its words begin: two features of one place are one piece of evidence. */
  readonly at: number;
};

/** One thing that a sentence says is to be done: a kind of action, and its objects. */
export type Aim = {
  /** Ids of action classes, the leading one first. */
  readonly actions: readonly string[];
  /** One feature a key. */
  readonly features: ReadonlyMap<string, Feature>;
};

/** A sentence read for its aims. */
export type Reading = {
  readonly aims: readonly Aim[];
  /** Everything the sentence names, its asides too. */
  readonly features: ReadonlyMap<string, Feature>;
  /** Named means: head noun's stem → the words ("five-year plan"). */
  readonly instruments: ReadonlyMap<string, string>;
  /** Highest reach named, 0 when none is. */
  readonly reach: number;
  /** Amounts and shares ("40", "0.7 per cent"), years left out. */
  readonly figures: readonly string[];
};

/** What light words bring, as a share of what their rarity gives. */
const lightShare = 0.2;
/** What a related subject brings ("extremism" for "terrorism"). */
const nearShare = 0.45;
/** What a frame of other aims brings ("the post-2015 agenda"). */
const umbrellaShare = 0.7;
/** What two neighbours bring beyond the two themselves. */
const phraseShare = 0.5;

const stemSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => stemOf(word)));
const emptySet = new Set(emptyWords);
const lightStems = stemSet(lightWords);
const conceptIndex = indexConcepts();
const actionIndex = indexActions();
const conceptById = new Map(concepts.map((concept) => [concept.id, concept]));
const verbForms = new Set(actionClasses.flatMap(({ verbs }) => verbs.map((verb) => verb.split(' ')[0]!)));
const instrumentIndex = new PhraseIndex<string>();
for (const word of instrumentWords) instrumentIndex.add(word, stemOf(word.replace(/.* /, '')));
const reachByStem = new Map(
  reachWords.flatMap(({ rank, words }) => words.map((word) => [stemOf(word), rank] as const)),
);

export type ReadingContext = {
  readonly names: NameIndex;
  /** True for lower-case words that the texts write with a capital inside sentences: names. */
  readonly isName: (lower: string) => boolean;
  /** Stretches of the text that are no part of the aim (the cue, the actor), as offsets into it. */
  readonly leaveOut?: readonly Span[];
};

/** Reads what a sentence aims at. `text` is visible text. */
export function readAims(text: string, context: ReadingContext): Reading {
  const words = readWords(text);
  const segments = splitSegments(text, words);
  const all = new Map<string, Feature>();
  const aims: Aim[] = [];
  let waiting: string[] = [];
  for (const segment of segments) {
    const { actions, features } = readSegment(segment.words, context);
    for (const [key, feature] of features) if (!all.has(key)) all.set(key, feature);
    if (segment.aside) continue;
    const specific = [...features.values()].some((feature) => !feature.light);
    // "to maintain and strengthen peace": the first verb has its object behind the second.
    if (!specific && segment !== segments.at(-1)) {
      waiting = [...waiting, ...actions];
      continue;
    }
    if (features.size > 0) aims.push({ actions: [...new Set([...waiting, ...actions])], features });
    waiting = [];
  }
  if (aims.length === 0 && all.size > 0) aims.push({ actions: waiting, features: all });
  return {
    aims,
    features: all,
    instruments: readInstruments(words),
    reach: Math.max(0, ...words.map(({ stem }) => reachByStem.get(stem) ?? 0)),
    figures: readFigures(text),
  };
}

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
const isEmpty = ({ lower }: Word): boolean =>
  emptySet.has(lower) ||
  lower.length < 2 ||
  (lower.length > 4 && lower.endsWith('ly') && !adverbsNot.has(lower));

type Segment = { readonly words: readonly Word[]; readonly aside: boolean };

const coordinators = new Set(['and', 'or', 'but']);
const between = new Set([
  'to',
  'also',
  'on',
  'further',
  'at',
  'by',
  'towards',
  'toward',
  'for',
  'in',
  'thereby',
  'well',
  'as',
  'not',
  'only',
]);
const asideOpeners = new Set([
  'which',
  'who',
  'whose',
  'where',
  'because',
  'since',
  'although',
  'though',
  'whereas',
  'including',
  'especially',
]);

/** "As a founding member, we will …", "Guided by …, we will …". */
const frontedOpeners = new Set([
  'as',
  'guided',
  'given',
  'despite',
  'having',
  'based',
  'inspired',
  'following',
  'although',
  'while',
  'if',
  'when',
  'since',
  'because',
  'today',
]);
const asidePhrases = new PhraseIndex<true>();
for (const phrase of [
  'keeping in mind',
  'bearing in mind',
  'taking into account',
  'taking into consideration',
  'with consideration for',
  'as well as the fact',
  'in the context of',
  'in line with',
  'in accordance with',
  'on the basis of',
  'based on',
]) {
  asidePhrases.add(phrase, true);
}

/** Cuts a sentence where another verb of the action list is coordinated, and before subordinate clauses. */
function splitSegments(text: string, words: readonly Word[]): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let aside = frontedOpeners.has(words[0]?.lower ?? '');
  const cut = (at: number, next: boolean): void => {
    if (at > start) segments.push({ words: words.slice(start, at), aside });
    start = at;
    aside = next;
  };
  for (let index = 1; index < words.length; index++) {
    const gap = text.slice(words[index - 1]!.end, words[index]!.start);
    const word = words[index]!;
    if (asidePhrases.longestAt(words, index)) cut(index, true);
    else if (gap.includes(';')) cut(index, false);
    else if (aside && start === 0 && /,/.test(gap)) cut(index, false);
    else if (/,/.test(gap) && asideOpeners.has(word.lower)) cut(index, true);
    else if (/,/.test(gap) || coordinators.has(word.lower)) {
      const verb = nextContentWord(words, coordinators.has(word.lower) ? index + 1 : index);
      if (verb && isVerbForm(verb)) cut(index, false);
    }
  }
  cut(words.length, false);
  return segments;
}

function nextContentWord(words: readonly Word[], from: number): Word | undefined {
  for (let index = from; index < Math.min(words.length, from + 4); index++) {
    const word = words[index]!;
    if (!between.has(word.lower) && !coordinators.has(word.lower) && !/ly$/.test(word.lower)) return word;
  }
  return undefined;
}

function isVerbForm({ lower }: Word): boolean {
  if (verbForms.has(lower)) return true;
  if (!lower.endsWith('ing')) return false;
  const bare = lower.slice(0, -3);
  return verbForms.has(bare) || verbForms.has(`${bare}e`) || verbForms.has(bare.replace(/(.)\1$/, '$1'));
}

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
      add({
        key: `p:${previous.key} ${feature.key}`,
        kind: 'phrase',
        share: phraseShare,
        words: `${previous.words} ${feature.words}`,
        light: false,
        group: false,
        near: false,
        at: previous.at,
      });
    }
    previous = feature;
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const leftOut = context.leaveOut?.some((span) => overlaps(span, word)) ?? false;
    if (leftOut) {
      // "we propose expanding": the cue may hold the verb of the aim too.
      if (isVerbForm(word)) actions.push(...(actionIndex.longestAt(words, at)?.value ?? []));
      previous = null;
      at += 1;
      continue;
    }
    const concept = inName(words, at) ? null : conceptIndex.longestAt(words, at);
    const name = nameAt(words, at, context.names);
    const action = !isActionForm(word) ? null : actionIndex.longestAt(words, at);
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
        const light = lightStems.has(word.stem);
        const feature =
          !light && word.capital && context.isName(word.lower)
            ? nameFeature(word.lower, word.text, word.start)
            : {
                key: `t:${word.stem}`,
                kind: 'term' as const,
                share: light ? lightShare : 1,
                words: word.text,
                light,
                group: false,
                near: false,
                at: word.start,
              };
        add(feature);
        join(feature);
      }
      at += 1;
    }
  }
  if (againstIll(features)) actions.push('counter');
  return { actions: [...new Set(actions)], features };
}

/** "Anti-drug cooperation will be strengthened" is about countering, whatever its verb. */
function againstIll(features: ReadonlyMap<string, Feature>): boolean {
  return [...features.values()].some(({ key, near }) => !near && conceptById.get(key.slice(2))?.ill === true);
}

/** The adjective of a proper name says nothing of the aim: "Democratic Republic", "Constitutional Court". */
function inName(words: readonly Word[], at: number): boolean {
  const { capital, lower } = words[at]!;
  return at > 0 && capital && /(?:ic|al)$/.test(lower) && words[at + 1]?.capital === true;
}

/** Nouns that share a stem with a verb of the list, but name no doing. */
const noDoing = new Set([
  'development',
  'developments',
  'institution',
  'institutions',
  'unit',
  'units',
  'organ',
  'organs',
  'statement',
  'statements',
]);

function isActionForm({ lower }: Word): boolean {
  if (verbForms.has(lower)) return true;
  return (
    !noDoing.has(lower) &&
    !/(?:iv|abl|ibl)e?(?:ly|s)?$|(?:al|ally|ity|ities|ic|ors?|ers?|ents?|ly)$/.test(lower)
  );
}

function nameFeature(key: string, words: string, at: number): Feature {
  return { key: `n:${key}`, kind: 'name', share: 1, words, light: false, group: false, near: false, at };
}

function shareOf(concept: Concept | undefined): number {
  if (concept?.light) return lightShare * 2;
  return concept?.umbrella ? umbrellaShare : 1;
}

function conceptFeatures(id: string, words: string, at: number): readonly Feature[] {
  const concept = conceptById.get(id);
  const light = concept?.light === true;
  const own: Feature = {
    key: `c:${id}`,
    kind: 'concept',
    share: shareOf(concept),
    words,
    light,
    group: concept?.group === true,
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
      near: true,
      at,
    }),
  );
  return [own, ...near];
}

function phraseText(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
}

function readInstruments(words: readonly Word[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const instrument = instrumentIndex.longestAt(words, at);
    if (!instrument || !isInstrument(words, at + instrument.length - 1)) continue;
    const from = instrumentStart(words, at);
    found.set(instrument.value, phraseText(words, from, at + instrument.length - from));
    at += instrument.length - 1;
  }
  return found;
}

const instrumentForms = new Set(
  instrumentWords
    .flatMap((word) => [word, `${word}s`, word.replace(/y$/, 'ies')])
    .map((word) => word.replace(/.* /, '')),
);

/** The noun, not another word of its stem: a plan, but nothing "planned", nor "plans to". */
function isInstrument(words: readonly Word[], at: number): boolean {
  return instrumentForms.has(words[at]!.lower) && words[at + 1]?.lower !== 'to';
}

/** Up to three words that belong to the instrument in front of its head: "five-year plan". */
function instrumentStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 3) {
    const before = words[from - 1]!;
    const numeral = /^(one|two|three|four|five|six|seven|eight|nine|ten|year|month)$/.test(before.lower);
    if (!numeral && (emptySet.has(before.lower) || isVerbForm(before))) break;
    from--;
  }
  return from;
}

const figurePattern = /\$?\d[\d,.]*\d|\d/g;

function readFigures(text: string): readonly string[] {
  return [...text.matchAll(figurePattern)]
    .map(([figure]) => figure.replaceAll(',', ''))
    .filter((figure) => !/^(1[89]|20|21)\d\d$/.test(figure));
}
