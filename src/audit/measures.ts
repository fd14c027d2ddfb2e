import { emptyWords, instrumentWords, reachWords } from '../lexicon/aim-words.ts';
import { isVerbForm } from './actions.ts';
import { PhraseIndex } from './phrases.ts';
import { phraseText, stemOf, type Word } from './words.ts';

const emptySet = new Set(emptyWords);
const instrumentIndex = new PhraseIndex<string>();
for (const word of instrumentWords) instrumentIndex.add(word, stemOf(word.replace(/.* /, '')));
const reachByStem = new Map(
  reachWords.flatMap(({ rank, words }) => words.map((word) => [stemOf(word), rank] as const)),
);

/** The widest reach that words name, by rank; 0 when none does. */
export const readReach = (words: readonly Word[]): number =>
  Math.max(0, ...words.map(({ stem }) => reachByStem.get(stem) ?? 0));

/** Named means, by the stem of their head. */
export function readInstruments(words: readonly Word[]): ReadonlyMap<string, string> {
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

/** Amounts and shares, years left out. */
export function readFigures(text: string): readonly string[] {
  return [...text.matchAll(figurePattern)]
    .map(([figure]) => figure.replaceAll(',', ''))
    .filter((figure) => !/^(1[89]|20|21)\d\d$/.test(figure));
}
