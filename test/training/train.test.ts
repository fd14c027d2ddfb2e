import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelSchema } from '../../src/detection/model.ts';
import { goldDocumentSchema } from '../../src/model/gold.ts';
import { codeGold } from '../../src/pipeline/code-gold.ts';
import type { CodedDocument } from '../../src/training/examples.ts';
import { trainModel } from '../../src/training/train.ts';
import { projectRoot } from '../cli/harness.ts';

/** A document in which "will" is an item and "must" is none, and `missed` items that no rule proposes. */
const coded = (id: string, missed = 0): CodedDocument => ({
  id,
  examples: [
    { sentence: ['word=dam'], proposals: [['rule=will']], item: true },
    { sentence: ['word=rain'], proposals: [['rule=must']], item: false },
    { sentence: ['word=dam'], proposals: [['rule=will'], ['rule=must']], item: true },
  ],
  items: 2 + missed,
});

const shippedGold = readFileSync(join(projectRoot, 'test', 'gold', 'csto.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => goldDocumentSchema.parse(JSON.parse(line)));

describe('trainModel', () => {
  it('holds documents out in turn and finds what it learnt from the others', () => {
    const { model, report } = trainModel(
      ['c', 'a', 'b', 'd'].map((id) => coded(id)),
      { penalty: 0.1, folds: 2 },
    );
    expect(report).toMatchObject({ documents: 4, items: 8, examples: 12, folds: 2 });
    expect(report.crossValidated).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(report.byDocument.map(({ id, f1 }) => [id, f1])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['d', 1],
    ]);
    expect(model.threshold).toBe(report.threshold);
  });

  it('counts the items that no rule proposes as missed', () => {
    const documents = ['a', 'b', 'c'].map((id) => coded(id, 2));
    const { report } = trainModel(documents, { penalty: 0.1 });
    expect(report.crossValidated).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it('makes no more folds than there are documents', () => {
    expect(trainModel([coded('a'), coded('b')]).report.folds).toBe(2);
  });

  it.each([
    ['no document', []],
    ['one document', [coded('a')]],
    ['one with commitments', [coded('a'), { id: 'b', examples: [], items: 0 }]],
  ])('refuses to train on %s', (_, documents) => {
    expect(() => trainModel(documents)).toThrow('training needs at least two documents with commitments');
  });

  it('reads each page of a shared file by its own gold document', async () => {
    const documents = await codeGold(shippedGold, join(projectRoot, 'corpus'));
    for (const { id, examples, items } of documents) {
      const found = examples.filter(({ item }) => item).length;
      expect(found, `${id}: sentences taught as items`).toBeLessThanOrEqual(items + 1);
    }
    const inSharedFile = documents.slice(0, 4).map(({ examples }) => examples.length);
    expect(new Set(inSharedFile).size, 'the pages differ').toBe(4);
  });

  it('trains on the shipped gold, the same weights each time', async () => {
    const documents = await codeGold(shippedGold, join(projectRoot, 'corpus'));
    const once = trainModel(documents);
    expect(trainModel(documents)).toEqual(once);
    expect(modelSchema.parse(once.model)).toEqual(once.model);
    expect(once.report.documents).toBe(shippedGold.length);
    expect(once.report.items).toBe(shippedGold.reduce((sum, { commitments }) => sum + commitments.length, 0));
    expect(once.report.crossValidated.f1).toBeGreaterThan(0.6);
  });
});
