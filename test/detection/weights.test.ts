import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/detection/detect.ts';
import { noContext, proposalFeatures, sentenceFeatures } from '../../src/detection/features.ts';
import { cueIndex, shippedModel } from '../../src/detection/index.ts';
import { scoreAnalysed, scoreSentence } from '../../src/detection/scorer.ts';

const sentences = [
  'We will build forty hospitals by 2030, and we will open schools in every town.',
  'The sides agreed to set up a working group | a second one; we | they must act.',
  'Our goal is to mend the bridge — and will we, we will, we will not stop.',
  'Norway intends to double its support, if the parties ask for it.',
  'Building up the fleet should be our top priority in the coming years.',
  'Will we ever learn that we need to listen?',
];

describe('scoring without the names of features', () => {
  it.each(sentences)('gives what scoring by names gives: %s', (text) => {
    const { tokens, proposals } = analyse(text, cueIndex);
    expect(proposals.length).toBeGreaterThan(0);
    const named = scoreSentence(shippedModel, {
      sentence: sentenceFeatures(text, tokens, noContext),
      proposals: proposals.map((proposal) => proposalFeatures(proposal, tokens)),
    });
    expect(scoreAnalysed(shippedModel, text, tokens, proposals, noContext)).toEqual(named);
    expect(named.proposals.some((score) => score !== 0)).toBe(true);
  });
});
