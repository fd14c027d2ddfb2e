import { countryNames } from '../adapters/countries.ts';
import { nations } from '../lexicon/nations.ts';
import type { Event, Turn } from '../model/document.ts';

const ownState = /^(?:my|our|this) (?:country|nation|government|delegation|state|administration|people)$/i;
const speakerAlone = /^(?:i|me|my|myself)$/i;
const bothSides =
  /^(?:(?:the|both|our)(?: two)? (?:sides|parties|countries|governments|states|nations)|both of us|the two of us)$/i;

/**
 * Who an actor's words stand for, where the text says it: the speaker for "I", the state of the speaker's office for
 * "my country", the two states of a bilateral event's title for "the sides". Empty where it would be a guess.
 */
export function resolveActor(
  actor: string,
  turn: Pick<Turn, 'speaker' | 'role'>,
  event: Pick<Event, 'title'>,
): string {
  if (speakerAlone.test(actor)) return turn.speaker ?? '';
  if (ownState.test(actor)) return onlyCountry(turn.role) ?? onlyCountry(turn.speaker ?? '') ?? '';
  if (bothSides.test(actor)) {
    const named = countriesIn(event.title);
    return named.length === 2 ? named.join(' and ') : '';
  }
  return '';
}

function onlyCountry(text: string): string | undefined {
  const named = countriesIn(text);
  return named.length === 1 ? named[0] : undefined;
}

let wordings: ReadonlyMap<string, string> | undefined;
let pattern: RegExp | undefined;

/** Countries named or meant by an adjective, each once, in order of mention. */
function countriesIn(text: string): string[] {
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
