import { adverbs, isParticiple, prepositions, verbBase } from '../lexicon/word-classes.ts';
import type { Token } from '../text/tokens.ts';
import type { Context } from './features.ts';
import { isReducedRelative, type Proposal } from './proposal.ts';

/** Certain negatives, by rule. The scorer weighs the rest. */

/** Why a whole sentence can carry no commitment, or null. */
export function vetoSentence(text: string, context: Pick<Context, 'turnKind'>): string | null {
  if (context.turnKind === 'question') return 'a reporter speaks';
  if (/\?["”’)\]]*$/.test(text)) return 'a question';
  return null;
}

/** Why a proposal is none, or null: the words show that another rule reads them better. */
export function vetoProposal(proposal: Proposal, tokens: readonly Token[]): string | null {
  const { rule, cue, group, subjectHead, subjectClass } = proposal;
  if (
    (rule.id === 'need-to' || rule.id === 'want-to') &&
    isReducedRelative(proposal, tokens) &&
    !prepositions.has(tokens[0]!.lower)
  ) {
    return 'it only describes a noun: "the tools we need"';
  }
  if (rule.id === 'will' || rule.id === 'going-to') {
    if (opensHaveTo(cue.end, tokens)) return '"will have to" is a necessity';
    const next = tokens[group.at]?.lower ?? '';
    if (next === 'need' || next === 'needs') return '"will need to" is a necessity';
  }
  if ((rule.id === 'will' || rule.id === 'would-reported') && trying.has(group.verb))
    return 'a promise to try';
  if (rule.kind === 'pledge' && rule.strength === 'intended' && isFuturePassive(cue.start, tokens))
    return '"will be aimed at" is a promise, not a plan';
  if (rule.id === 'imperative' && !opensClause(cue.start, tokens))
    return 'no imperative: a subject or "to" stands before it';
  if (rule.id === 'decide' && subjectClass === 'i') return 'one person decides alone';
  if (rule.id === 'is-to' && declaring.has(subjectHead))
    return 'its subject is a goal or a task: another rule reads it';
  if (
    modalRules.has(rule.id) &&
    group.voice === 'none' &&
    tokens[group.at >= 0 ? group.at : cue.end]?.kind !== 'word'
  ) {
    return 'no action is named ("as we should")';
  }
  if (necessityRules.has(rule.id) && sayings.has(group.verb))
    return 'only something is said: "we must conclude that"';
  if (wishRules.has(rule.id) && namesCourtesy(group.at, tokens)) return 'a greeting, thanks or a wish';
  if (wishRules.has(rule.id) && courtesies.has(group.verb))
    return 'a courtesy or an announcement of what is said next';
  if (rule.id === 'would-reported' && /^(?:like|love|prefer)$/.test(tokens[group.at]?.lower ?? ''))
    return 'a wish';
  if (
    rule.id === 'must' &&
    verbBase(tokens[cue.start + 1]?.lower ?? '') === 'have' &&
    isParticiple(tokens[cue.start + 2]?.lower ?? '')
  )
    return 'a guess at the past';
  return null;
}

const modalRules = new Set(['will', 'going-to', 'would-reported', 'must', 'should']);
const necessityRules = new Set(['must', 'need-to', 'should', 'going-to']);
const sayings = new Set([
  'conclude',
  'say',
  'admit',
  'confess',
  'note',
  'mention',
  'congratulate',
  'thank',
  'commend',
  'apologize',
  'apologise',
  'regret',
  'confirm',
  'stress',
  'emphasize',
  'emphasise',
  'underline',
  'underscore',
  'tell',
]);
const wishRules = new Set(['want-to', 'ask-to']);
/** What one wishes to say, not to do: thanks, greetings, and the verbs of managing a talk. */
const courtesies = new Set(
  'thank congratulate express convey commend applaud salute say note stress emphasize emphasise underline underscore mention recall remind reiterate highlight repeat quote acknowledge recognize recognise assure tell know hear see'.split(
    ' ',
  ),
);
const trying = new Set(['strive', 'seek', 'try', 'endeavor', 'endeavour', 'attempt', 'aspire', 'aim']);
const declaring = new Set(
  'goal goals aim aims objective objectives purpose plan plans intention ambition idea task tasks priority priorities challenge thing point step job mission duty responsibility focus key answer way solution target'.split(
    ' ',
  ),
);

const courtesyNouns = new Set(
  'greetings gratitude thanks appreciation condolences congratulations wishes respects regards sympathy tribute welcome'.split(
    ' ',
  ),
);

/** "pass on | the President's greetings": what is wished is a courtesy by its noun. */
const namesCourtesy = (verb: number, tokens: readonly Token[]): boolean =>
  verb >= 0 && tokens.slice(verb + 1, verb + 8).some(({ lower }) => courtesyNouns.has(lower));

/** An imperative opens its sentence or follows "please", a colon, or a bare "and". */
function opensClause(cue: number, tokens: readonly Token[]): boolean {
  if (tokens[cue]!.lower === 'please' || cue === 0) return true;
  const before = tokens[cue - 1]!.lower;
  return /^(?:please|so|then|now|also|therefore|[:;,“"–—])$/.test(before) && cue < 6;
}

/** "will | soon have to": "have to" right after the cue, adverbs apart. */
function opensHaveTo(from: number, tokens: readonly Token[]): boolean {
  let at = from;
  while (at < from + 3 && (adverbs.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'to')) at++;
  return tokens[at]?.lower === 'have' && tokens[at + 1]?.lower === 'to';
}

/** "will be | aimed at": the participle belongs to a "will". */
const isFuturePassive = (cue: number, tokens: readonly Token[]): boolean =>
  /ed$/.test(tokens[cue]!.lower) &&
  tokens[cue - 1]?.lower === 'be' &&
  /^(?:will|'ll|shall)$/.test(tokens[cue - 2]?.lower ?? '');
