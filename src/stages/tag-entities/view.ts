import {
  documentHeads,
  eventHeads,
  facilityHeads,
  organisationHeads,
  placeHeads,
} from '../../lexicon/name-words.ts';
import type { EntityType } from '../../model/entity.ts';
import { type ListedMatch, listedIn } from './gazetteer.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sentence as the finders see it. */
export type View = {
  /** Straight apostrophes and plain spaces, at the offsets of the sentence. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly listed: readonly ListedMatch[];
};

/** A span that a finder proposes; `type` null: a name of none of the types, which keeps others off its words. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType | null;
  readonly name: string;
  readonly id: string;
  /** Between spans of one length the higher wins. */
  readonly trust: number;
};

export function viewOf(plain: string): View {
  return { plain, tokens: tokensOf(plain), listed: listedIn(plain) };
}

/** The listed name that a word stands in. */
export const listedAt = ({ listed }: View, token: Token): ListedMatch | undefined =>
  listed.find(({ start, end }) => start <= token.start && token.end <= end);

const heads: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      [placeHeads, 'GPE'],
      [facilityHeads, 'FAC'],
      [eventHeads, 'EVENT'],
      [documentHeads, 'DOC'],
      [organisationHeads, 'ORG'],
    ] as const
  ).flatMap(([words, type]) => words.map((word) => [word, type] as const)),
);

/** The type of a name whose head this word is; plurals count. */
export const headType = (word: string): EntityType | undefined =>
  heads.get(word) ?? (word.includes('-') ? undefined : heads.get(word.replace(/s$/, '')));

export const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&-]{1,8}s?$/u.test(word) && !/^\p{N}+$/u.test(word);

export const isOpening = (plain: string, token: Token): boolean =>
  /^[\s"'“‘(–—-]*$/.test(plain.slice(0, token.start)) || /[.:?!"]\s$/.test(plain.slice(0, token.start));
