import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../src/detection/index.ts';
import type { Commitment } from '../../src/model/commitment.ts';
import type { Document } from '../../src/model/document.ts';
import { splitSentencesStage } from '../../src/stages/split-sentences.ts';
import { tagCommitments } from '../../src/stages/tag-commitments.ts';
import { readText } from '../reading.ts';

type Tagged = Pick<Document, 'turns' | 'sentences' | 'commitments'>;

async function tag(text: string, options: Parameters<typeof tagCommitments.apply>[1] = {}): Promise<Tagged> {
  const [page] = await readText(text);
  if (!page) throw new Error('the text has no page');
  return tagCommitments.apply(
    splitSentencesStage.apply(page, {}),
    tagCommitments.options.parse(options),
  ) as Tagged;
}

const show = ({ sentences, commitments }: Tagged): string[] =>
  commitments.map(({ kind, sentence }) => `${kind}: ${sentences[sentence]?.visible.text}`);

/** Whose words they are, as slices of the sentence that they stand in. */
function wordsIn({ sentences }: Tagged, { sentence, actor, cue, action }: Commitment): string[] {
  const item = sentences[sentence];
  const stem = sentences[item?.stem ?? -1];
  return [actor, cue, action].map((words) => {
    if (!words) return '';
    const text = (words.stem ? stem : item)?.visible.text ?? '';
    return `${words.stem ? 'stem ' : ''}${text.slice(words.start, words.end)}`;
  });
}

describe('tag-commitments', () => {
  it('finds the sentences that bind, one commitment each, in order', async () => {
    const text = `AMA MENSAH: I thank you. We will build nine hospitals by 2030. It was a cold spring.
      We must protect our forests and we must protect our rivers.`;
    expect(show(await tag(text))).toEqual([
      'pledge: We will build nine hospitals by 2030.',
      'priority: We must protect our forests and we must protect our rivers.',
    ]);
  });

  it('reads a list item with its stem, and takes the stem for none', async () => {
    const tagged = await tag('AMA MENSAH: By 2030 we will:\n– build nine hospitals;\n– open forty schools.');
    expect(show(tagged)).toEqual(['pledge: – build nine hospitals;', 'pledge: – open forty schools.']);
    expect(tagged.commitments.map((commitment) => wordsIn(tagged, commitment))).toEqual([
      ['stem we', 'stem will', 'build nine hospitals'],
      ['stem we', 'stem will', 'open forty schools'],
    ]);
  });

  it('asks a reporter for nothing', async () => {
    const talk = 'We will build nine hospitals by 2030.';
    const text = `Question: ${talk}\n\nAma Mensah: ${talk}\n\nQuestion: Yes.\n\nAma Mensah: It was so.`;
    const { turns, commitments, sentences } = await tag(text);
    expect(commitments.map(({ sentence }) => turns[sentences[sentence]?.turn ?? -1]?.kind)).toEqual([
      'speech',
    ]);
  });

  it('resolves the speaker and the speaker’s country', async () => {
    const { commitments } = await tag(
      'PRESIDENT OF GHANA AMA MENSAH: I will build nine hospitals by 2030. My country will send two ships to Benin.',
    );
    expect(commitments.map(({ actor, actorResolved }) => [actor?.text, actorResolved])).toEqual([
      ['I', 'Ama Mensah'],
      ['My country', 'Ghana'],
    ]);
  });

  it('keeps endorsements, unless told not to', async () => {
    const text = 'AMA MENSAH: We support the early entry into force of the treaty.';
    expect(show(await tag(text))).toEqual([
      'endorsement: We support the early entry into force of the treaty.',
    ]);
    expect(show(await tag(text, { endorsements: false }))).toEqual([]);
  });

  it('weighs with the model of the options', async () => {
    const text = 'AMA MENSAH: We will build nine hospitals by 2030.';
    const strict = { ...shippedModel, threshold: 1 };
    expect(show(await tag(text, { model: strict, endorsements: false }))).toEqual([]);
    expect(show(await tag(text, { model: shippedModel }))).toHaveLength(1);
  });
});
