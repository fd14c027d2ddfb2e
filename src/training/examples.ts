import { analyse } from '../detection/detect.ts';
import { proposalFeatures, sentenceFeatures } from '../detection/features.ts';
import { cueIndex } from '../detection/index.ts';
import { contextOf, readWithStem } from '../detection/surroundings.ts';
import { vetoSentence } from '../detection/vetoes.ts';
import type { Sentence, Turn } from '../model/document.ts';
import type { GoldDocument, GoldItem } from '../model/gold.ts';
import { intersectionOverUnion, type Span } from '../model/span.ts';
import type { Example } from './fit.ts';

/** A coded document, ready to fit on: its sentences with proposals, and how many items the coder found. */
export type CodedDocument = {
  readonly id: string;
  readonly convention?: string | undefined;
  /** Sentences with a proposal and no veto that the coder did not leave open. */
  readonly examples: readonly Example[];
  /** Items of the gold, found or not. */
  readonly items: number;
};

const isCodedIn = (items: readonly GoldItem[], span: Span): boolean =>
  items.some((item) => intersectionOverUnion(item, span) >= 0.5);

/**
 * The examples of one gold document, from the sentences of the pages of its file. Sentences that match only an
 * optional item teach nothing either way and are left out, as are those outside the gold's span.
 */
export function codeDocument(
  gold: GoldDocument,
  pages: readonly { readonly sentences: readonly Sentence[]; readonly turns: readonly Turn[] }[],
): CodedDocument {
  const examples: Example[] = [];
  for (const { sentences, turns } of pages) {
    const analyses = sentences.map((sentence) => analyse(readWithStem(sentence, sentences).text, cueIndex));
    for (const [index, sentence] of sentences.entries()) {
      const { text, tokens, proposals } = analyses[index]!;
      if (proposals.length === 0 || isOutside(gold, sentence)) continue;
      const context = contextOf(sentences, turns, analyses, index);
      const item = isCodedIn(gold.commitments, sentence);
      if (vetoSentence(text, context) || (!item && isCodedIn(gold.optional, sentence))) continue;
      examples.push({
        sentence: sentenceFeatures(text, tokens, context),
        proposals: proposals.map((proposal) => proposalFeatures(proposal, tokens)),
        item,
      });
    }
  }
  return { id: gold.id, convention: gold.convention, examples, items: gold.commitments.length };
}

const isOutside = ({ span }: GoldDocument, { start }: Span): boolean =>
  span !== undefined && (start < span[0] || start >= span[1]);
