import type { Commitment } from '../model/commitment.ts';
import type { JudgeSpecificity } from '../stages/build-ledger.ts';

/** A figure in digits or words that counts something. */
const figure =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|half|double|triple|halve|percent|per cent)\b/i;

/** What a later reader can check: a figure, a date, or a named act, body or instrument in the action. */
export const judgeSpecificity: JudgeSpecificity = (sentence, commitment, entities, dates) => {
  const action = commitment.action?.text ?? sentence;
  const named = entities.some(({ type, text }) => checkable.has(type) && action.includes(text));
  return figure.test(action) || dates.some(isChecked(commitment)) || named ? 'specific' : 'vague';
};

const checkable = new Set(['DOC', 'EVENT', 'ORG', 'FAC']);

const isChecked =
  (_commitment: Commitment) =>
  ({ role }: { readonly role: string }): boolean =>
    role !== 'mention';
