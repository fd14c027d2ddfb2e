import { plainAcronyms } from '../../lexicon/name-words.ts';
import type { EntityType } from '../../model/entity.ts';
import type { DocumentNames } from './document-names.ts';
import { calendar, generic, honorific, isFunctionWord, office, type Token } from './tokens.ts';
import { type Candidate, headType, isAcronym, type View } from './view.ts';

const plainAcronym: ReadonlySet<string> = new Set(plainAcronyms);

function matchesOf(plain: string, pattern: RegExp, type: EntityType): Candidate[] {
  return [...plain.matchAll(pattern)].map(({ 0: name, index }) => {
    return { start: index, end: index + name.length, type, name, id: '', trust: 4 };
  });
}

/** "resolution 1325 (2000)": an instrument known by its number. */
export function findNumberedDocuments({ plain }: View): Candidate[] {
  if (!plain.includes('esolution ') && !plain.includes('esolutions ')) return [];
  const pattern = /\b[Rr]esolutions? \d{1,4}(?:\/\d+)?(?: \((?:\d{4}|[XVI]+)\))?/g;
  return matchesOf(plain, pattern, 'DOC').map((found) => ({
    ...found,
    name: found.name.replace(/^[Rr]esolutions?/, 'resolution'),
  }));
}

/** Each with what it cannot match without: a look for that is far cheaper than trying every capital. */
const exercisePatterns: readonly { readonly cue: RegExp; readonly pattern: RegExp }[] = [
  {
    cue: /-(?:19|20)\d\d/,
    pattern: /(?<![\p{L}\p{N}])(?!(?:Pre|Post|Mid)-)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}-(?:19|20)\d\d(?!\d)/gu,
  },
  {
    cue: / (?:19|20)\d\d /,
    pattern:
      /(?<![\p{L}\p{N}])\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3} (?:19|20)\d\d(?= (?:\p{Ll}+ ){0,2}(?:exercises?|drills?|operation|games|forum|summit|conference)\b)/gu,
  },
  {
    cue: /peration|xercise/,
    pattern: /\b(?:[Oo]peration|[Ee]xercises?) "?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:-(?:19|20)\d\d)?)/gu,
  },
];

/** "Shield-2014", "the Steel Bond 2016 exercise", "operation Net". */
export const findExercises = ({ plain }: View): Candidate[] =>
  exercisePatterns.flatMap(({ cue, pattern }) => (cue.test(plain) ? matchesOf(plain, pattern, 'EVENT') : []));

/** Acronyms that the document spells out, and others in capitals, which mostly name bodies. */
export function findAcronyms({ tokens }: View, names: DocumentNames, heading: boolean): Candidate[] {
  return tokens.flatMap((token, index): Candidate[] => {
    const { word, start, end, capital } = token;
    const spelled = names.acronyms.get(word);
    if (spelled !== undefined) return [{ start, end, ...spelled, trust: 6 }];
    if (
      heading ||
      !capital ||
      word.length < 3 ||
      !isAcronym(word) ||
      plainAcronym.has(word) ||
      generic.has(word)
    )
      return [];
    const shouted = [tokens[index - 1], tokens[index + 1]].some(
      (other) => other !== undefined && isShouted(other),
    );
    return shouted || /\d/.test(word) ? [] : [{ start, end, type: 'ORG', name: word, id: '', trust: 1 }];
  });
}

const isShouted = ({ word }: Token): boolean => word.length > 3 && /^\p{Lu}+$/u.test(word);

const placeLead =
  /\b(?:city|town|village|capital|port|province|region|district|state|island|municipality) of $|\bin $/;

/** "the city of Ghent", "in Kampong": capitalised words where places stand. */
export function findPlaces({ plain, tokens }: View, names: DocumentNames): Candidate[] {
  return tokens.flatMap((token, index): Candidate[] => {
    const { word, start } = token;
    if (!mayBePlace(token) || !placeLead.test(plain.slice(Math.max(0, start - 20), start))) return [];
    const next = tokens[index + 1];
    const two = !token.possessive && next?.joined === true && mayBePlace(next) && plain[token.end] === ' ';
    const after = tokens[index + (two ? 2 : 1)];
    if ((after?.capital && after.joined) || names.isCommon(word.toLowerCase())) return [];
    const end = two ? next.end : token.end;
    return [{ start, end, type: 'GPE', name: plain.slice(start, end), id: '', trust: 0 }];
  });
}

const mayBePlace = ({ word, capital }: Token): boolean =>
  capital &&
  /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) &&
  word !== 'United' &&
  !generic.has(word) &&
  !calendar.has(word.split('-')[0] ?? word) &&
  !office.has(word) &&
  !honorific.has(word) &&
  headType(word) === undefined &&
  !isFunctionWord(word);
