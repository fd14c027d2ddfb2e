import { reachWords } from '../lexicon/aim-words.ts';
import type { Relation } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Aim } from './aims.ts';

/** What is different in the later of two commitments with the same aim. */
export type Changes = {
  readonly relation: Relation;
  /** In plain words, for `reasons`; those that make it `evolved` first. */
  readonly notes: readonly string[];
  /** "2020 → 2025", "none → 2025", "2020 → none"; empty when the horizon did not move. */
  readonly deadline: string;
};

type Side = { readonly row: LedgerRow; readonly aim: Aim };

/**
 * Tells `evolved` from `reaffirmed`: a moved horizon, another or a new instrument, another target figure, another
 * reach, or a promise that became a mere priority. A commitment that became firmer is reaffirmed, with a note.
 */
export function findChanges(earlier: Side, later: Side): Changes {
  const deadline = deadlineChange(earlier.row.deadline, later.row.deadline);
  const decisive = [
    deadline && `horizon moved: ${deadline}`,
    instrumentChange(earlier.aim, later.aim),
    figureChange(earlier.aim, later.aim),
    reachChange(earlier.aim, later.aim),
    weakening(earlier.row, later.row),
  ].filter((note) => note !== '');
  const other = [strengthNote(earlier.row, later.row), polarityNote(earlier.row, later.row)].filter(
    (note) => note !== '',
  );
  return {
    relation: decisive.length > 0 ? 'evolved' : 'reaffirmed',
    notes: [...decisive, ...other],
    deadline,
  };
}

export function deadlineChange(earlier: string, later: string): string {
  if (earlier === later) return '';
  return `${earlier || 'none'} → ${later || 'none'}`;
}

function instrumentChange(earlier: Aim, later: Aim): string {
  const added = [...later.instruments].filter(([head, words]) => {
    const before = earlier.instruments.get(head);
    return before === undefined || modifiersDiffer(before, words);
  });
  if (added.length === 0) return '';
  const now = quoteList(added.map(([, words]) => words));
  const before = [...earlier.instruments]
    .filter(([head, words]) => later.instruments.get(head)?.toLowerCase() !== words.toLowerCase())
    .map(([, words]) => words);
  return before.length > 0
    ? `instrument replaced: ${quoteList(before)} → ${now}`
    : `instrument added: ${now}`;
}

/** "Activity plan" and "five-year plan" differ; "plan" and "national plan" may be one. */
function modifiersDiffer(before: string, now: string): boolean {
  const one = before.toLowerCase().split(' ').slice(0, -1);
  const other = now.toLowerCase().split(' ').slice(0, -1);
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

function figureChange(earlier: Aim, later: Aim): string {
  if (earlier.figures.length === 0 || later.figures.length === 0) return '';
  if (earlier.figures.some((figure) => later.figures.includes(figure))) return '';
  return `target changed: ${earlier.figures.join(', ')} → ${later.figures.join(', ')}`;
}

function reachChange(earlier: Aim, later: Aim): string {
  if (earlier.reach === 0 || later.reach === 0 || earlier.reach === later.reach) return '';
  const change = earlier.reach < later.reach ? 'scope widened' : 'scope narrowed';
  return `${change}: ${reachLabel(earlier.reach)} → ${reachLabel(later.reach)}`;
}

const reachLabel = (rank: number): string => reachWords.find((reach) => reach.rank === rank)?.label ?? '';

const strengthRank = { firm: 2, intended: 1, advisory: 0 } as const;

function weakening(earlier: LedgerRow, later: LedgerRow): string {
  const weaker = earlier.strength === 'firm' && later.strength === 'advisory';
  return weaker ? `commitment weakened: ${strengthLabel(earlier)} → ${strengthLabel(later)}` : '';
}

function strengthNote(earlier: LedgerRow, later: LedgerRow): string {
  if (earlier.strength === later.strength || weakening(earlier, later)) return '';
  const change = strengthRank[earlier.strength] < strengthRank[later.strength] ? 'firmer' : 'softer';
  return `${change}: ${strengthLabel(earlier)} → ${strengthLabel(later)}`;
}

function polarityNote(earlier: LedgerRow, later: LedgerRow): string {
  return earlier.polarity === later.polarity ? '' : `polarity: ${earlier.polarity} → ${later.polarity}`;
}

function strengthLabel({ strength, kind }: LedgerRow): string {
  return strength === 'advisory' ? kind : `${strength} ${kind}`;
}

const quoteList = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ');
