import { describe, expect, it } from 'vitest';
import { explainSentence } from '../../src/detection/explain.ts';
import { noContext } from '../../src/detection/features.ts';
import { shippedModel } from '../../src/detection/index.ts';
import { weightsOf } from '../../src/detection/model.ts';

describe('explainSentence', () => {
  it('accounts for every rule that looked, vetoed or not', () => {
    const text = 'If the rains fail, we will need to open the granaries.';
    const { sentence, veto, rules, detection, probability, threshold } = explainSentence(text);
    expect([sentence, veto]).toEqual([text, null]);
    const will = rules.find(({ rule }) => rule === 'will');
    expect(will).toMatchObject({
      kind: 'pledge',
      cue: 'will',
      subject: 'we',
      veto: '"will need to" is a necessity',
      score: null,
      weights: [],
    });
    const need = rules.find(({ rule }) => rule === 'need-to');
    expect(need).toMatchObject({ cue: 'need to', verb: 'open', voice: 'active', negated: false, veto: null });
    expect(need?.score).toBeTypeOf('number');
    expect(detection?.rule).toBe('need-to');
    expect(probability).toBeGreaterThanOrEqual(threshold);
  });

  it('names the heaviest features of a proposal, heaviest first, with the weights of the model', () => {
    const { rules, sentenceWeights } = explainSentence('We will build nine hospitals by 2027.');
    for (const weights of [rules[0]?.weights ?? [], sentenceWeights]) {
      expect(weights.length).toBeGreaterThan(3);
      const sizes = weights.map(({ weight }) => Math.abs(weight));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const { feature, weight } of weights)
        expect(weight, feature).toBe((weightsOf(shippedModel).get(feature) ?? 0) / 100);
    }
    expect(rules[0]?.weights.map(({ feature }) => feature)).toContain('cue=will');
  });

  it('adds up to the probability', () => {
    const { rules, sentenceScore, probability } = explainSentence(
      'Nepal plans to sell more power, and will.',
    );
    const scores = rules.flatMap(({ score }) => (score === null ? [] : [score]));
    const logit = (sentenceScore ?? 0) + Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0));
    expect(scores.length).toBeGreaterThan(1);
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-logit)), 10);
  });

  it('says why a question is out, and shows what looked at it', () => {
    const found = explainSentence('Will you build nine hospitals?');
    expect(found).toMatchObject({
      veto: 'a question',
      probability: null,
      sentenceScore: null,
      detection: null,
    });
    expect(found.rules.map(({ rule }) => rule)).toContain('will');
  });

  it('says nothing of a sentence without a cue', () => {
    const found = explainSentence('It was a cold morning in Ulaanbaatar.');
    expect(found).toMatchObject({ veto: null, rules: [], probability: null, detection: null });
  });

  it('weighs with the model and the surroundings that it is given', () => {
    const text = 'We will build nine hospitals by 2027.';
    const silent = { ...shippedModel, threshold: 1 };
    expect(explainSentence(text).detection).not.toBeNull();
    expect(explainSentence(text, noContext, silent).detection).toBeNull();
    expect(explainSentence(text, { ...noContext, turnKind: 'question' }).veto).toBe('a reporter speaks');
  });
});
