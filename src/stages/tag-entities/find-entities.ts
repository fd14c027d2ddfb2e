import type { EntityType } from '../../model/entity.ts';
import { type DocumentNames, noNames } from './document-names.ts';
import { findHeadRuns } from './find-head-runs.ts';
import { findAcronyms, findExercises, findNumberedDocuments, findPlaces } from './find-others.ts';
import { findPersons } from './find-persons.ts';
import { plainLetters } from './gazetteer.ts';
import { settle } from './settle.ts';
import { type Candidate, type View, viewOf } from './view.ts';

/** A name in a string; offsets into that string. */
export type FoundEntity = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: string;
  readonly type: EntityType;
  readonly id: string;
};

/**
 * The names in a sentence, sorted and apart; possessive endings and titles before a person stay outside.
 * Listed names, runs of capitals ending in a head word ("… Council"), titles and given names each propose
 * spans; of two that overlap the longer stays.
 */
export function findEntities(text: string, names: DocumentNames = noNames): FoundEntity[] {
  const plain = plainLetters(text);
  if (!/\p{Lu}|resolution/u.test(plain)) return [];
  const view = viewOf(plain);
  const heading = looksLikeHeading(view);
  const candidates: Candidate[] = [
    ...view.listed.map(({ start, end, listed }) => ({ start, end, ...listed, trust: 5 })),
    ...findNumberedDocuments(view),
    ...findExercises(view),
    ...findPersons(view, names),
    ...findAcronyms(view, names, heading),
    ...(heading ? [] : [...findHeadRuns(view), ...findPlaces(view, names)]),
  ];
  return settle(candidates).flatMap(({ start, end, type, name, id }) =>
    type === null ? [] : [{ start, end, text: text.slice(start, end), name, type, id }],
  );
}

/** A line in title case or in capitals says nothing by them. */
function looksLikeHeading({ plain, tokens }: View): boolean {
  if (!/\p{Ll}{2}/u.test(plain)) return true;
  if (/[.?!:;,]["')\]]*\s*$/.test(plain) || !tokens[0]?.capital) return false;
  const long = tokens.filter(({ word }) => word.length > 3);
  return long.length >= 4 && long.filter(({ capital }) => capital).length / long.length > 0.7;
}
