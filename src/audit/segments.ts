import { isVerbForm } from './actions.ts';
import { PhraseIndex } from './phrases.ts';
import type { Word } from './words.ts';

/** A part of a sentence with an aim of its own, or an aside that has none. */
export type Segment = { readonly words: readonly Word[]; readonly aside: boolean };

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
export function splitSegments(text: string, words: readonly Word[]): readonly Segment[] {
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
