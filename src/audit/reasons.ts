import type { ActionRelation } from './actions.ts';
import type { Changes } from './changes.ts';
import { actionPart, type Comparison, type Evidence, placePart, type Sharing } from './compare.ts';

/** Shared subjects named in a reason, at most. */
const named = 4;

/** Why two commitments count as the same aim, each part with what it adds to the score. */
export function explainMatch(comparison: Comparison, changes: Changes, matches: number): string {
  const parts = [
    subjectPart(comparison),
    describeAction(comparison),
    placePartOf(comparison),
    ...changes.notes,
  ];
  if (matches > 1) parts.push(`${matches} later commitments match, and this one decides`);
  return parts.filter((part) => part !== '').join('; ');
}

export function explainMention(best: Sharing, mentions: readonly { readonly binding: boolean }[]): string {
  const idle = mentions.filter(({ binding }) => !binding).length;
  const other = mentions.length - idle;
  const parts = [
    idle > 0 && `${count(idle, 'later sentence')} that ${idle > 1 ? 'bind' : 'binds'} nobody`,
    other > 0 && `${count(other, 'later commitment')} with another aim`,
  ].filter((part) => part);
  return `subject taken up by ${parts.join(' and ')}; ${subjectPart(best)}`;
}

const count = (number: number, noun: string): string => (number === 1 ? `a ${noun}` : `${number} ${noun}s`);

/** How much later text was read in an earlier commitment's scope. */
export type LaterReach = { readonly documents: number; readonly sentences: number };

export function explainNothing({ documents, sentences }: LaterReach): string {
  if (documents === 0) return 'no later document in scope was read';
  return `nothing found in ${documents} later ${documents === 1 ? 'document' : 'documents'}, ${sentences} sentences read`;
}

function subjectPart({ shared, subject }: Sharing): string {
  const all = shared.reduce((sum, { weight }) => sum + weight, 0);
  const told = shared
    .filter(({ weight }) => weight > 0)
    .slice(0, named)
    .map((evidence) => `${evidenceWords(evidence)} +${((subject * evidence.weight) / all).toFixed(2)}`);
  return `shared subject: ${told.join(', ')}`;
}

function evidenceWords({ earlier, later }: Evidence): string {
  const one = earlier.words.toLowerCase();
  const other = later.words.toLowerCase();
  return one === other ? `“${one}”` : `“${one}” ~ “${other}”`;
}

const placePartOf = ({ places }: Comparison): string =>
  places === '' ? '' : `other places: ${places} −${Math.abs(placePart(places)).toFixed(2)}`;

const actionWords: Readonly<Record<ActionRelation, string>> = {
  same: 'same kind of action',
  near: 'related actions',
  contrary: 'contrary actions',
  other: 'different actions',
  unknown: 'no action named on one side',
};

function describeAction({ action, actionLabel }: Comparison): string {
  const part = actionPart[action];
  const sign = part < 0 ? '−' : '+';
  return `${actionWords[action]}${actionLabel && `: ${actionLabel}`} ${sign}${Math.abs(part).toFixed(2)}`;
}
