import { actionClasses } from '../lexicon/action-classes.ts';
import { indexActions } from './phrases.ts';
import type { Word } from './words.ts';

const actionIndex = indexActions();
const actionById = new Map(actionClasses.map((action) => [action.id, action]));
const verbForms = new Set(actionClasses.flatMap(({ verbs }) => verbs.map((verb) => verb.split(' ')[0]!)));

/** The action classes of the verb or the noun of doing at `words[at]`, with how many words it takes. */
export function actionAt(
  words: readonly Word[],
  at: number,
): { readonly value: readonly string[]; readonly length: number } | null {
  return isActionForm(words[at]!) ? actionIndex.longestAt(words, at) : null;
}

/** A verb of the list in its base form or its -ing form: what a coordinated aim begins with. */
export function isVerbForm({ lower }: Word): boolean {
  if (verbForms.has(lower)) return true;
  if (!lower.endsWith('ing')) return false;
  const bare = lower.slice(0, -3);
  return verbForms.has(bare) || verbForms.has(`${bare}e`) || verbForms.has(bare.replace(/(.)\1$/, '$1'));
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

/** How two aims relate by what is to be done. */
export type ActionRelation = 'same' | 'near' | 'unknown' | 'other' | 'contrary';

/** How two lists of action classes relate, with words for the reasons. */
export function relateActions(
  earlier: readonly string[],
  later: readonly string[],
): { readonly relation: ActionRelation; readonly label: string } {
  const same = earlier.find((id) => later.includes(id));
  if (same) return { relation: 'same', label: labelOf(same) };
  if (earlier.length === 0 || later.length === 0) return { relation: 'unknown', label: '' };
  const label = `${labelOf(earlier[0]!)} and ${labelOf(later[0]!)}`;
  const relates = (list: 'near' | 'contrary'): boolean =>
    earlier.some((id) =>
      later.some(
        (other) => actionById.get(id)?.[list].includes(other) || actionById.get(other)?.[list].includes(id),
      ),
    );
  if (relates('near')) return { relation: 'near', label };
  return relates('contrary') ? { relation: 'contrary', label } : { relation: 'other', label };
}

const labelOf = (id: string): string => actionById.get(id)?.label ?? id;
