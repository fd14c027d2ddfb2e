import { countryNames } from '../adapters/countries.ts';
import { nations } from '../lexicon/nations.ts';

let wordings: ReadonlyMap<string, string> | undefined;
let pattern: RegExp | undefined;

/** Countries named or meant by an adjective, each once, under the name they are listed by, in order of mention. */
export function countriesIn(text: string): string[] {
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

let names: ReadonlySet<string> | undefined;

/** Whether lower-case words, without article, are a state's name: "norway", "united kingdom". */
export function isStateName(words: string): boolean {
  names ??= new Set([
    ...countryNames().map(({ name }) => name.toLowerCase()),
    ...nations.flatMap(([, , , others]) => others.map((name) => name.toLowerCase())),
  ]);
  return names.has(words);
}
