import { describe, expect, it } from 'vitest';
import type { Document, Layers, Page } from '../../../src/model/document.ts';
import type { Source } from '../../../src/model/source.ts';
import { tagDates } from '../../../src/stages/tag-dates/index.ts';
import { readVisible } from '../../../src/text/visible.ts';

const text = 'They met in 2011.\nNext\nyear, we will open <b>two</b> ports by October 2021.';
const source: Source = {
  file: 'ports.txt',
  sha256: '',
  bytes: text.length,
  format: 'text',
  encoding: 'utf-8',
  text,
  gaps: [
    { start: 22, end: 23, as: ' ', kind: 'wrap' },
    { start: 43, end: 46, as: '', kind: 'markup' },
    { start: 49, end: 53, as: '', kind: 'markup' },
  ],
  pages: [],
  metadata: {},
  records: [],
  warnings: [],
};

function page(): Page & Partial<Layers> {
  const spans = [
    { start: 0, end: 17 },
    { start: 18, end: text.length },
  ];
  const words = { start: 11, end: 18, text: 'we will' };
  return {
    source,
    span: { start: 0, end: text.length },
    event: { id: 'x', title: '', date: '2019-05-02', place: '', origin: {} },
    sentences: spans.map((span) => ({
      ...span,
      turn: 0,
      visible: readVisible(source, span),
      opensParagraph: true,
      stem: null,
    })),
    commitments: [
      {
        sentence: 1,
        kind: 'pledge',
        strength: 'firm',
        polarity: 'positive',
        actor: null,
        actorResolved: '',
        action: null,
        condition: null,
        rule: 'firm-will',
        cue: words,
        score: 1,
      },
    ],
  };
}

describe('tag-dates', () => {
  it('gives spans of the source, with the deadline told from the mention', () => {
    const { dates } = tagDates.apply(page(), { scope: 'commitments' }) as Document;
    expect(
      dates.map(({ start, end, value, role, sentence }) => [text.slice(start, end), value, role, sentence]),
    ).toEqual([
      ['Next\nyear', '2020', 'mention', 1],
      ['October 2021', '2021-10', 'deadline', 1],
    ]);
  });

  it('looks at every sentence when told to', () => {
    const { dates } = tagDates.apply(page(), { scope: 'all' }) as Document;
    expect(dates.map((date) => date.text)).toEqual(['2011', 'Next year', 'October 2021']);
  });
});
