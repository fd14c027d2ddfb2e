import { type TaggedWord, tagWords } from '../adapters/compromise.ts';
import type { Words } from '../model/commitment.ts';
import { type Analysis, analyse, type Detection, detect } from './detect.ts';
import { type Context, noContext, proposalFeatures, sentenceFeatures } from './features.ts';
import { cueIndex, shippedModel } from './index.ts';
import { type Model, weightsOf } from './model.ts';
import { wordsOf } from './pieces.ts';
import type { Proposal } from './proposal.ts';

/** A feature and what it weighed, in logits. */
export type Weighed = { readonly feature: string; readonly weight: number };

/** One rule that looked at the sentence. */
export type RuleAccount = {
  readonly rule: string;
  readonly kind: string;
  readonly why: string;
  readonly cue: string;
  readonly subject: string;
  readonly verb: string;
  readonly voice: string;
  readonly negated: boolean;
  /** The cue's words as an independent tagger reads them: a second opinion, which decides nothing. */
  readonly secondReading: readonly string[];
  /** Why a veto stopped it, or null. */
  readonly veto: string | null;
  /** Its log-odds alone; null when vetoed. */
  readonly score: number | null;
  /** What moved it, heaviest first. */
  readonly weights: readonly Weighed[];
};

export type Explanation = {
  readonly sentence: string;
  readonly veto: string | null;
  readonly rules: readonly RuleAccount[];
  /** What the sentence as a whole adds, and what of it weighed most. */
  readonly sentenceScore: number | null;
  readonly sentenceWeights: readonly Weighed[];
  readonly probability: number | null;
  readonly threshold: number;
  readonly detection: Detection | null;
};

/** Every rule that looked at a sentence, what it saw, and why the sentence is or is not an item. */
export function explainSentence(
  text: string,
  context: Context = noContext,
  model: Model = shippedModel,
): Explanation {
  const analysis = analyse(text, cueIndex);
  const tagged = analysis.proposals.length > 0 ? tagWords(text) : [];
  const { veto, score, detection } = detect(analysis, context, model);
  return {
    sentence: text,
    veto,
    rules: [
      ...analysis.proposals.map((proposal, index) =>
        account(analysis, tagged, proposal, null, score?.proposals[index] ?? null, model),
      ),
      ...analysis.vetoed.map(({ proposal, reason }) =>
        account(analysis, tagged, proposal, reason, null, model),
      ),
    ],
    sentenceScore: score?.sentence ?? null,
    sentenceWeights: heaviest(sentenceFeatures(text, analysis.tokens, context), model),
    probability: score?.probability ?? null,
    threshold: model.threshold,
    detection,
  };
}

function account(
  { text, tokens }: Analysis,
  tagged: readonly TaggedWord[],
  proposal: Proposal,
  veto: string | null,
  score: number | null,
  model: Model,
): RuleAccount {
  return {
    rule: proposal.rule.id,
    kind: proposal.rule.kind,
    why: proposal.rule.why,
    cue: wordsOf(text, tokens, proposal.cue).text,
    subject: proposal.subject ? wordsOf(text, tokens, proposal.subject).text : '',
    verb: proposal.group.verb,
    voice: proposal.group.voice,
    negated: proposal.group.negated,
    secondReading: readingOf(wordsOf(text, tokens, proposal.cue), tagged),
    veto,
    score,
    weights: veto ? [] : heaviest(proposalFeatures(proposal, tokens), model),
  };
}

const readingOf = (cue: Words, tagged: readonly TaggedWord[]): string[] =>
  tagged
    .filter(({ start }) => cue.start <= start && start < cue.end)
    .map(({ text, tags }) => `${text.trim()} ${tags.join('/')}`);

const shown = 8;

function heaviest(features: readonly string[], model: Model): Weighed[] {
  const weights = weightsOf(model);
  return features
    .map((feature) => ({ feature, weight: (weights.get(feature) ?? 0) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, shown);
}
