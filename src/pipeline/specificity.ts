import type { JudgeSpecificity } from '../stages/build-ledger.ts';

/** "our two countries" counts the parties, not what they will do. */
const parties =
  '(?!\\s+(?:\\w+\\s+)?(?:countr|nation|state|side|part|people|government|leader|president|organi[sz]ation)\\w*)';
const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion';

/** A figure in digits or in words. */
const figure = new RegExp(
  `\\d|\\b(?:${numberWords})\\b${parties}|\\b(?:halve|double|triple|quadruple|half|per ?cent)\\b`,
  'i',
);

/** Types of names that an action can be checked by: acts and instruments, bodies, occasions, works. */
const checkable: ReadonlySet<string> = new Set(['DOC', 'EVENT', 'ORG', 'FAC']);

/**
 * `specific` when a later reader could check the action: a figure in it, a date by which it is due, or a named act, body or
 * instrument in it. Where no action was cut out, the whole sentence is looked at.
 */
export const judgeSpecificity: JudgeSpecificity = (sentence, { action }, entities, dates) => {
  const words = action?.text ?? sentence;
  const isDue = dates.some(({ role }) => role !== 'mention');
  const isNamed = entities.some(({ type, text }) => checkable.has(type) && words.includes(text));
  return figure.test(words) || isDue || isNamed ? 'specific' : 'vague';
};
