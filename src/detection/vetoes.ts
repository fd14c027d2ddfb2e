import { verbBase } from '../lexicon/word-classes.ts';
import type { Token } from '../text/tokens.ts';
import type { Context } from './features.ts';
import type { Proposal } from './proposal.ts';

/** Certain negatives, by rule. The scorer weighs the rest. */

/** Why a whole sentence can carry no commitment, or null. */
export function vetoSentence(text: string, context: Pick<Context, 'turnKind'>): string | null {
  if (context.turnKind === 'question') return 'a reporter speaks';
  if (/\?["”’)\]]*$/.test(text)) return 'a question';
  return null;
}

/** Why a proposal is none, or null: the words show that another rule reads them better. */
export function vetoProposal(
  { rule, cue, group, subjectHead }: Proposal,
  tokens: readonly Token[],
): string | null {
  if (rule.id === 'will' || rule.id === 'going-to') {
    const next = tokens[group.at]?.lower ?? '';
    if (next === 'need' || next === 'needs') return '"will need to" is a necessity';
    if (group.verb === 'have' && nextAfter(tokens, group.at >= 0 ? group.at : cue.end) === 'to')
      return '"will have to" is a necessity';
  }
  if ((rule.id === 'will' || rule.id === 'would-reported') && trying.has(group.verb))
    return 'a promise to try';
  if (rule.kind === 'pledge' && rule.strength === 'intended' && isFuturePassive(cue.start, tokens))
    return '"will be aimed at" is a promise, not a plan';
  if (rule.id === 'imperative' && !opensClause(cue.start, tokens))
    return 'no imperative: a subject or "to" stands before it';
  if (rule.id === 'is-to' && declaring.has(subjectHead))
    return 'its subject is a goal or a task: another rule reads it';
  if (
    modalRules.has(rule.id) &&
    group.voice === 'none' &&
    tokens[group.at >= 0 ? group.at : cue.end]?.kind !== 'word'
  ) {
    return 'no action is named ("as we should")';
  }
  if (wishRules.has(rule.id) && courtesies.has(group.verb))
    return 'a courtesy or an announcement of what is said next';
  if (rule.id === 'would-reported' && /^(?:like|love|prefer)$/.test(tokens[group.at]?.lower ?? ''))
    return 'a wish';
  if (
    rule.id === 'must' &&
    verbBase(tokens[cue.start + 1]?.lower ?? '') === 'have' &&
    tokens[cue.start + 2]?.lower.endsWith('ed')
  )
    return 'a guess at the past';
  return null;
}

const modalRules = new Set(['will', 'going-to', 'would-reported', 'must', 'should']);
const wishRules = new Set(['want-to', 'ask-to']);
/** What one wishes to say, not to do: thanks, greetings, and the verbs of managing a talk. */
const courtesies = new Set(
  'thank congratulate express extend convey commend applaud salute welcome say note stress emphasize emphasise underline underscore mention point recall remind add reiterate highlight conclude begin start finish repeat quote acknowledge recognize recognise assure tell ask know hear see draw pay'.split(
    ' ',
  ),
);
const trying = new Set(['strive', 'seek', 'try', 'endeavor', 'endeavour', 'attempt', 'aspire', 'aim']);
const declaring = new Set(
  'goal goals aim aims objective objectives purpose plan plans intention ambition idea task tasks priority priorities challenge thing point step job mission duty responsibility focus key answer way solution target'.split(
    ' ',
  ),
);

/** An imperative opens its sentence or follows "please", a colon, or a bare "and". */
function opensClause(cue: number, tokens: readonly Token[]): boolean {
  if (tokens[cue]!.lower === 'please' || cue === 0) return true;
  const before = tokens[cue - 1]!.lower;
  return /^(?:please|so|then|now|also|therefore|[:;,“"–—])$/.test(before) && cue < 6;
}

/** "will be | aimed at": the participle belongs to a "will". */
const isFuturePassive = (cue: number, tokens: readonly Token[]): boolean =>
  /ed$/.test(tokens[cue]!.lower) &&
  tokens[cue - 1]?.lower === 'be' &&
  /^(?:will|'ll|shall)$/.test(tokens[cue - 2]?.lower ?? '');

const nextAfter = (tokens: readonly Token[], index: number): string => {
  const here = tokens[index]?.lower;
  return (here === 'have' || here === 'has' ? tokens[index + 1] : tokens[index])?.lower ?? '';
};
