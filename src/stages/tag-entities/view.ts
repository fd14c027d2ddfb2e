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
export function listedAt({ listed }: View, token: Token): ListedMatch | undefined {
  let low = 0;
  let high = listed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((listed[middle]?.end ?? 0) < token.end) low = middle + 1;
    else high = middle;
  }
  const match = listed[low];
  return match !== undefined && match.start <= token.start ? match : undefined;
}

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
  heads.get(word) ?? (word.endsWith('s') && !word.includes('-') ? heads.get(word.slice(0, -1)) : undefined);

export const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&-]{1,8}s?$/u.test(word) && !/^\p{N}+$/u.test(word);

/** Whether a word opens the sentence or a quotation in it. */
export function isOpening(plain: string, { start }: Token): boolean {
  const before = plain.slice(Math.max(0, start - 4), start);
  return /[.:?!"]\s$/.test(before) || (start <= 4 && /^[\s"'“‘(–—-]*$/.test(before));
}
