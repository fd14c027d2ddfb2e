import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/model/document.ts';
import { splitSentencesStage } from '../../src/stages/split-sentences.ts';
import { readText } from '../reading.ts';

async function sentencesOf(text: string): Promise<readonly Sentence[]> {
  const [page] = await readText(text);
  if (!page) throw new Error('the text has no page');
  return splitSentencesStage.apply(page, {}).sentences ?? [];
}

/** A sentence a line; ¶ opens a paragraph, and an item is followed by the number of its stem. */
async function show(text: string): Promise<string[]> {
  const sentences = await sentencesOf(text);
  return sentences.map(
    ({ visible, opensParagraph, stem }) =>
      `${opensParagraph ? '¶ ' : ''}${visible.text}${stem === null ? '' : ` <${stem}`}`,
  );
}

/** Labels are labels where speakers take turns. */
const talk = '\n\nMrs. Mensah: Yes.\n\nMr. Osei: No.';

describe('split-sentences', () => {
  it('cuts turns into sentences and tells which open a paragraph', async () => {
    expect(await show(`Mrs. Mensah: We sowed. We reap.\n\nIt rained.\n\nMr. Osei: It did.${talk}`)).toEqual([
      '¶ We sowed.',
      'We reap.',
      '¶ It rained.',
      '¶ It did.',
      '¶ Yes.',
      '¶ No.',
    ]);
  });

  it('gives each sentence its turn and its place in the source', async () => {
    const text = `Mrs. Mensah: We sowed. We reap.\n\nMr. Osei: It rained.${talk}`;
    const sentences = await sentencesOf(text);
    expect(sentences.map(({ turn, start, end }) => [turn, text.slice(start, end)])).toEqual([
      [0, 'We sowed.'],
      [0, 'We reap.'],
      [1, 'It rained.'],
      [2, 'Yes.'],
      [3, 'No.'],
    ]);
  });

  it('makes spaces of tabs and fixed blanks in what is read, not in the source', async () => {
    const text = 'We\u00a0owe 40\u202f000 nets\tto Benin.';
    const [sentence] = await sentencesOf(text);
    expect(sentence?.visible.text).toBe('We owe 40 000 nets to Benin.');
    expect(text.slice(sentence?.start, sentence?.end)).toBe(text);
  });
});

describe('the items of a list', () => {
  it.each([
    [
      'marked by dashes',
      'We will:\n– mend the pier;\n– light the bay.\n\nThe rest waits.',
      ['¶ We will:', '¶ – mend the pier; <0', '¶ – light the bay. <0', '¶ The rest waits.'],
    ],
    [
      'marked by numbers',
      'Our aims are:\n1. Clean wells.\n2. Open schools.\n\nNobody objected.',
      ['¶ Our aims are:', '¶ 1. Clean wells. <0', '¶ 2. Open schools. <0', '¶ Nobody objected.'],
    ],
    [
      'marked by letters in brackets',
      'The states decide to:\n(a) share the water;\n(b) share the fish.',
      ['¶ The states decide to:', '¶ (a) share the water; <0', '¶ (b) share the fish. <0'],
    ],
    [
      'unmarked, ended by semicolons and at last a full stop',
      'The Assembly decides:\nto fund the school;\nto fund the road.\nThe session closed.',
      [
        '¶ The Assembly decides:',
        '¶ to fund the school; <0',
        '¶ to fund the road. <0',
        '¶ The session closed.',
      ],
    ],
    [
      'two lists, each with its own stem',
      'We will:\n– mend the pier.\n\nThey will:\n– pay for it.',
      ['¶ We will:', '¶ – mend the pier. <0', '¶ They will:', '¶ – pay for it. <2'],
    ],
    [
      'no items where the colon introduces a plain paragraph',
      'This is what I saw:\n\nThe pier was gone.\n\nSo was the light.',
      ['¶ This is what I saw:', '¶ The pier was gone.', '¶ So was the light.'],
    ],
    [
      'no items of another speaker',
      `Mrs. Mensah: We will:\n\nMr. Osei: – mend what, exactly;${talk}`,
      ['¶ We will:', '¶ – mend what, exactly;', '¶ Yes.', '¶ No.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await show(text)).toEqual(expected);
  });
});
