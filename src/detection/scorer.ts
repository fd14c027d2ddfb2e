import type { Token } from '../text/tokens.ts';
import { type Context, tellProposal, tellSentence } from './features.ts';
import { type Model, weightsOf } from './model.ts';
import type { Proposal } from './proposal.ts';
import { weightIndexOf } from './weights.ts';

/** Features of a sentence to score: its own, and those of each proposal. */
export type Scored = {
  readonly sentence: readonly string[];
  readonly proposals: readonly (readonly string[])[];
};

export type Score = {
  /** Probability that the sentence carries a commitment. */
  readonly probability: number;
  /** Log-odds of each proposal alone, in logits. */
  readonly proposals: readonly number[];
  /** Index of the strongest proposal. */
  readonly best: number;
  /** What the sentence adds to every proposal, in logits. */
  readonly sentence: number;
};

/**
 * Multiple-instance logistic regression: a sentence is an item when any of its proposals is, so its log-odds are
 * the soft maximum of the proposals' plus what the sentence itself says (cf. Ray and Craven 2005).
 */
export function scoreSentence(model: Model, { sentence, proposals }: Scored): Score {
  const weights = weightsOf(model);
  const sum = (features: readonly string[]): number => {
    let total = 0;
    for (const feature of features) total += weights.get(feature) ?? 0;
    return total / 100;
  };
  return combine(model.bias / 100 + sum(sentence), proposals.map(sum));
}

/** The same for a sentence as it was analysed, without the names of its features. */
export function scoreAnalysed(
  model: Model,
  text: string,
  tokens: readonly Token[],
  proposals: readonly Proposal[],
  context: Context,
): Score {
  const weights = weightIndexOf(model);
  weights.read(tokens);
  const own = model.bias / 100 + weights.sum((sink) => tellSentence(text, tokens, context, sink)) / 100;
  return combine(
    own,
    proposals.map((proposal) => weights.sum((sink) => tellProposal(proposal, tokens, sink)) / 100),
  );
}

function combine(own: number, each: readonly number[]): Score {
  const best = each.reduce((top, value, index) => (value > each[top]! ? index : top), 0);
  const top = each[best] ?? Number.NEGATIVE_INFINITY;
  let rest = 0;
  for (const value of each) rest += Math.exp(value - top);
  const logit = own + top + Math.log(rest);
  return { probability: 1 / (1 + Math.exp(-logit)), proposals: each, best, sentence: own };
}
