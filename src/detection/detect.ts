import type { Kind, Polarity, Words } from '../model/commitment.ts';
import { kinds } from '../model/commitment.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { CueIndex } from './cues.ts';
import type { Context } from './features.ts';
import type { Model } from './model.ts';
import { findAction, findActor, findCondition, wordsOf } from './pieces.ts';
import { type Proposal, propose } from './proposal.ts';
import { type Score, scoreAnalysed } from './scorer.ts';
import { vetoProposal, vetoSentence } from './vetoes.ts';

/** A sentence with its tokens and proposals: what is computed once and read by scoring, features and pieces. */
export type Analysis = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly proposals: readonly Proposal[];
  /** Proposals that a rule's veto stopped, with the reason. */
  readonly vetoed: readonly { readonly proposal: Proposal; readonly reason: string }[];
};

/** A commitment found in one sentence; words are spans of its text. */
export type Detection = {
  readonly kind: Kind;
  readonly strength: Proposal['rule']['strength'];
  readonly polarity: Polarity;
  readonly actor: Words | null;
  readonly action: Words | null;
  readonly condition: Words | null;
  readonly rule: string;
  readonly cue: Words;
  readonly score: number;
};

export type Verdict = {
  /** Why the whole sentence is out, or null. */
  readonly veto: string | null;
  readonly score: Score | null;
  readonly detection: Detection | null;
};

export function analyse(text: string, index: CueIndex): Analysis {
  const tokens = tokenise(text);
  const kept: Proposal[] = [];
  const vetoed: { proposal: Proposal; reason: string }[] = [];
  for (const proposal of propose(tokens, index)) {
    const reason = vetoProposal(proposal, tokens);
    if (reason) vetoed.push({ proposal, reason });
    else kept.push(proposal);
  }
  return { text, tokens, proposals: kept, vetoed };
}

/** Scores an analysed sentence in its surroundings and, where it is an item, cuts it into pieces. */
export function detect(analysis: Analysis, context: Context, model: Model): Verdict {
  const { text, tokens, proposals } = analysis;
  const veto = vetoSentence(text, context);
  if (veto || proposals.length === 0) return { veto, score: null, detection: null };
  const score = scoreAnalysed(model, text, tokens, proposals, context);
  const likely = score.probability >= model.threshold;
  const chosen = likely ? choose(proposals, score) : proposals.find(isSure);
  const detection = chosen ? describe(analysis, chosen, score.probability) : null;
  return { veto: null, score, detection };
}

/** Whether the proposal's rule vouches for it without the scorer. */
const isSure = ({ rule, subjectClass, governor, matrixVerb }: Proposal): boolean =>
  (rule.sure?.includes(subjectClass) ?? false) &&
  !/^(?:if|whether)$/.test(governor) &&
  !/^(?:hope|wish|ask)$/.test(matrixVerb);

/** How far under the best, in logits, a proposal of a stronger kind may lie and still name the kind. */
const tolerance = 0.8;

/** Where two kinds meet in one sentence, the stronger wins, unless it is much less likely. */
function choose(proposals: readonly Proposal[], score: Score): Proposal {
  const least = score.proposals[score.best]! - tolerance;
  const able = proposals
    .map((proposal, index) => ({ proposal, own: score.proposals[index]! }))
    .filter(({ own }) => own >= least);
  able.sort(
    (a, b) => kinds.indexOf(a.proposal.rule.kind) - kinds.indexOf(b.proposal.rule.kind) || b.own - a.own,
  );
  return able[0]!.proposal;
}

function describe({ text, tokens }: Analysis, proposal: Proposal, probability: number): Detection {
  const { rule } = proposal;
  const actor = findActor(proposal, tokens);
  const action = findAction(proposal, tokens);
  return {
    kind: decidesAlone(proposal, tokens) ? 'pledge' : rule.kind,
    strength: rule.strength,
    polarity: isNegative(proposal, tokens) ? 'negative' : 'positive',
    actor: actor && wordsOf(text, tokens, actor),
    action: action && wordsOf(text, tokens, action),
    condition: findCondition(text),
    rule: rule.id,
    cue: wordsOf(text, tokens, proposal.cue),
    score: Math.round(probability * 1000) / 1000,
  };
}

/** "Poland has decided to raise its budget": one party's decision binds it alone, so it is a pledge. */
const decidesAlone = ({ rule, subject, subjectClass }: Proposal, tokens: readonly Token[]): boolean =>
  rule.id === 'decide' &&
  subject !== null &&
  (subjectClass === 'state' || subjectClass === 'he' || subjectClass === 'our-body') &&
  !tokens.slice(subject.start, subject.end).some(({ lower }) => lower === 'and');

function isNegative({ cue, group, rule }: Proposal, tokens: readonly Token[]): boolean {
  if (group.negated || rule.id === 'refuse') return true;
  return tokens.slice(cue.start, cue.end).some(({ lower }) => /^(?:not|n't|never|no|cannot)$/.test(lower));
}

/** The speaker's side backs an action without taking it on: kept for the broad setting only, by rule alone. */
export function detectEndorsement({ text, tokens, proposals }: Analysis, context: Context): Detection | null {
  if (vetoSentence(text, context)) return null;
  for (const proposal of proposals) {
    if (proposal.rule.kind !== 'endorsement') continue;
    if (!/^(?:we|i|state|name|body|our-body)$/.test(proposal.subjectClass) || proposal.governor === 'if')
      continue;
    if (/^(?:to|not|n't|and)$/.test(tokens[proposal.cue.start - 1]?.lower ?? '')) continue;
    return describe({ text, tokens, proposals, vetoed: [] }, proposal, 0);
  }
  return null;
}
