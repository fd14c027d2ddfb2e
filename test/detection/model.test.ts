import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelSchema, weightsOf } from '../../src/detection/model.ts';
import { scoreSentence } from '../../src/detection/scorer.ts';
import modelData from '../../src/lexicon/model.json' with { type: 'json' };
import { rules } from '../../src/lexicon/rules/index.ts';

const model = modelSchema.parse({
  format: 'pledge-ledger scorer 1',
  threshold: 0.5,
  bias: -100,
  weights: { rule: { will: 200, must: 50 }, word: { rain: -300, 'a=b': 7 } },
});

describe('the shipped weights', () => {
  it('are valid and take at most 300 kB', () => {
    expect(() => modelSchema.parse(modelData)).not.toThrow();
    const { size } = statSync(new URL('../../src/lexicon/model.json', import.meta.url));
    expect(size).toBeLessThanOrEqual(300_000);
  });

  it('weigh only rules that exist', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = modelData.weights;
    const unknown = Object.entries(weights)
      .filter(([template]) => template === 'rule' || template.startsWith('rule+'))
      .flatMap(([, values]) => Object.keys(values).map((value) => value.split('|')[0] ?? ''))
      .filter((id) => !ids.has(id));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('modelSchema', () => {
  it.each([
    ['another format', { format: 'pledge-ledger scorer 2' }],
    ['a threshold over one', { threshold: 1.2 }],
    ['a weight between hundredths', { weights: { rule: { will: 0.5 } } }],
    ['a key it does not know', { biass: 3 }],
  ])('refuses %s', (_, change) => {
    expect(modelSchema.safeParse({ ...model, ...change }).success).toBe(false);
  });
});

describe('weightsOf', () => {
  it('lists the weights by whole feature', () => {
    expect([...weightsOf(model)].sort()).toEqual([
      ['rule=must', 50],
      ['rule=will', 200],
      ['word=a=b', 7],
      ['word=rain', -300],
    ]);
  });
});

describe('scoreSentence', () => {
  it('gives the soft maximum of the proposals with what the sentence adds', () => {
    const one = scoreSentence(model, { sentence: [], proposals: [['rule=will']] });
    expect(one.proposals).toEqual([2]);
    expect(one.probability).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
    const two = scoreSentence(model, { sentence: ['word=rain'], proposals: [['rule=must'], ['rule=will']] });
    expect(two).toMatchObject({ best: 1, sentence: -4, proposals: [0.5, 2] });
    expect(two.probability).toBeCloseTo(1 / (1 + Math.exp(4 - Math.log(Math.exp(0.5) + Math.exp(2)))), 12);
  });

  it('is more probable with every further proposal', () => {
    const alone = scoreSentence(model, { sentence: [], proposals: [['rule=will']] });
    const both = scoreSentence(model, { sentence: [], proposals: [['rule=will'], ['rule=none']] });
    expect(both.probability).toBeGreaterThan(alone.probability);
  });
});
