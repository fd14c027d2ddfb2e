import { describe, expect, it } from 'vitest';
import type { GoldItem } from '../../src/model/gold.ts';
import { splitSentencesStage } from '../../src/stages/split-sentences.ts';
import { codeDocument } from '../../src/training/examples.ts';
import { readText } from '../reading.ts';

const text = [
  'We will build nine hospitals. It was a cold spring.',
  'We must wait. Will you wait? We should sleep.',
].join('\n\n');

const item = (quote: string): GoldItem => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote, kind: 'pledge', actor: '', speaker: null };
};

async function code(commitments: GoldItem[], optional: GoldItem[] = [], span?: [number, number]) {
  const pages = (await readText(text)).map((page) => {
    const { turns, sentences } = splitSentencesStage.apply(page, {});
    return { turns: turns ?? [], sentences: sentences ?? [] };
  });
  const gold = { id: 'a', file: 'a.txt', event: {}, duplicates: [], commitments, optional };
  const { examples, items } = codeDocument(span ? { ...gold, span } : gold, pages);
  return { items, coded: examples.map((example) => [example.sentence.find(isFirst), example.item]) };
}

const isFirst = (feature: string): boolean => /^word=(?:build|wait|sleep|cold)$/.test(feature);

describe('codeDocument', () => {
  it('teaches every sentence with a proposal, and whether it is an item', async () => {
    expect(await code([item('We will build nine hospitals.')])).toEqual({
      items: 1,
      coded: [
        ['word=build', true],
        ['word=wait', false],
        ['word=sleep', false],
      ],
    });
  });

  it('takes an item whose span is not quite the sentence', async () => {
    const { coded } = await code([item('will build nine hospitals')]);
    expect(coded[0]).toEqual(['word=build', true]);
  });

  it('teaches nothing of what the coder left open', async () => {
    const { coded } = await code([], [item('We should sleep.')]);
    expect(coded.map(([word]) => word)).toEqual(['word=build', 'word=wait']);
  });

  it('teaches nothing outside the span that was coded', async () => {
    const { coded } = await code([], [], [0, text.indexOf('We must')]);
    expect(coded.map(([word]) => word)).toEqual(['word=build']);
  });

  it('counts items that no rule proposes', async () => {
    expect((await code([item('It was a cold spring.')])).items).toBe(1);
  });
});
