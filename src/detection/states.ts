import { countryNames } from '../adapters/countries.ts';
import { nations } from '../lexicon/nations.ts';
import { memoised } from '../text/memo.ts';

let wordings: ReadonlyMap<string, string> | undefined;
let pattern: RegExp | undefined;

function readCountries(text: string): readonly string[] {
  if (!pattern || !wordings) {
    const names = countryNames();
    const byCode = new Map(names.toReversed().map(({ code, name }) => [code, name]));
    const known = new Map(names.map(({ code, name }) => [name.toLowerCase(), byCode.get(code) ?? name]));
    for (const [code, people, , others] of nations) {
      for (const word of [...people, ...others]) known.set(word.toLowerCase(), byCode.get(code) ?? word);
    }
    wordings = known;
    const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    pattern = new RegExp(
      `(?<![\\p{L}])(?:${longestFirst.map((word) => word.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|')})(?![\\p{L}])`,
      'giu',
    );
  }
  const found = new Set<string>();
  for (const match of text.matchAll(pattern)) found.add(wordings.get(match[0].toLowerCase())!);
  return [...found];
}

/**
 * Countries named or meant by an adjective, each once, under the name they are listed by, in order of mention.
 * It is asked for the same few speakers, roles and titles all through a document.
 */
export const countriesIn = memoised(readCountries);

let names: ReadonlySet<string> | undefined;

/** Whether lower-case words, without article, are a state's name: "norway", "united kingdom". */
export function isStateName(words: string): boolean {
  names ??= new Set([
    ...countryNames().map(({ name }) => name.toLowerCase()),
    ...nations.flatMap(([, , , others]) => others.map((name) => name.toLowerCase())),
  ]);
  return names.has(words);
}
