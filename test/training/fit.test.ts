import { describe, expect, it } from 'vitest';
import { modelSchema, weightsOf } from '../../src/detection/model.ts';
import { scoreSentence } from '../../src/detection/scorer.ts';
import { type Example, encode, fitDefaults, fitModel } from '../../src/training/fit.ts';

const example = (item: boolean, sentence: string[], ...proposals: string[][]): Example => ({
  sentence,
  proposals,
  item,
});

/** Two documents in which "will" is an item, unless the sentence speaks of rain. */
const separable: Example[][] = [
  [
    example(true, ['word=dam'], ['rule=will']),
    example(false, ['word=rain'], ['rule=will']),
    example(false, ['word=dam'], ['rule=must']),
  ],
  [
    example(true, ['word=dam'], ['rule=must'], ['rule=will']),
    example(false, ['word=rain'], ['rule=must'], ['rule=will']),
    example(true, ['word=road'], ['rule=will']),
  ],
];

const loose = { ...fitDefaults, penalty: 0.01 };

describe('encode', () => {
  it('numbers the features in the order in which they come', () => {
    const { vocabulary, documents } = encode(separable);
    expect(vocabulary).toEqual(['word=dam', 'rule=will', 'word=rain', 'rule=must', 'word=road']);
    expect(documents.map((examples) => examples.length)).toEqual([3, 3]);
    expect([...(documents[1]?.[0]?.proposals[1] ?? [])]).toEqual([1]);
  });
});

describe('fitModel', () => {
  it('tells separable examples apart without a fault', () => {
    const model = fitModel(encode(separable), 0.5, { ...loose, minimumDocuments: 1 });
    for (const one of separable.flat())
      expect(scoreSentence(model, one).probability > 0.5, JSON.stringify(one)).toBe(one.item);
  });

  it('writes a valid model with the threshold it is given', () => {
    const model = fitModel(encode(separable), 0.4, loose);
    expect(modelSchema.parse(model)).toEqual(model);
    expect(model.threshold).toBe(0.4);
  });

  it('weighs no feature of too few documents', () => {
    const weights = weightsOf(fitModel(encode(separable), 0.5, { ...loose, minimumDocuments: 2 }));
    expect(weights.has('word=road')).toBe(false);
    expect(weights.get('word=rain')).toBeLessThan(0);
    expect(weights.get('rule=will')).toBeGreaterThan(0);
  });

  it('weighs less under a greater penalty', () => {
    const weigh = (penalty: number) =>
      weightsOf(fitModel(encode(separable), 0.5, { ...loose, penalty })).get('word=rain') ?? 0;
    expect(Math.abs(weigh(10))).toBeLessThan(Math.abs(weigh(0.1)));
  });

  it('keeps the heaviest features within the bytes it may take', () => {
    const all = weightsOf(fitModel(encode(separable), 0.5, loose));
    const few = weightsOf(fitModel(encode(separable), 0.5, { ...loose, maximumBytes: 30 }));
    expect(few.size).toBeGreaterThan(0);
    expect(few.size).toBeLessThan(all.size);
    expect(few.has('word=rain')).toBe(true);
  });

  it('gives the same weights twice, in alphabetical order', () => {
    const once = JSON.stringify(fitModel(encode(separable), 0.5, loose));
    expect(JSON.stringify(fitModel(encode(separable), 0.5, loose))).toBe(once);
    const { weights } = fitModel(encode(separable), 0.5, loose);
    for (const values of [weights, ...Object.values(weights)])
      expect(Object.keys(values)).toEqual(Object.keys(values).sort());
  });
});
