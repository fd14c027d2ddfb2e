import { expect, it } from 'vitest';
import type { Document, Layers, Page } from '../../../src/model/document.ts';
import type { Source } from '../../../src/model/source.ts';
import { tagEntities } from '../../../src/stages/tag-entities/index.ts';
import { readVisible } from '../../../src/text/visible.ts';

const text = 'The Lakes Transport\nCouncil (LTC) met in Peru.\nMr&nbsp;Brandt’s LTC will help.';
const source: Source = {
  file: 'lakes.html',
  sha256: '',
  bytes: text.length,
  format: 'text',
  encoding: 'utf-8',
  text,
  gaps: [
    { start: 19, end: 20, as: ' ', kind: 'wrap' },
    { start: 49, end: 55, as: '\u00a0', kind: 'entity' },
  ],
  pages: [],
  metadata: {},
  records: [],
  warnings: [],
};
const spans = [
  { start: 0, end: 46 },
  { start: 47, end: text.length },
];
const page: Page & Partial<Layers> = {
  source,
  span: { start: 0, end: text.length },
  event: { id: 'x', title: '', date: '', place: '', origin: {} },
  turns: [{ start: 0, end: text.length, kind: 'speech', label: null, speaker: 'Otto Brandt', role: '' }],
  sentences: spans.map((span) => ({
    ...span,
    turn: 0,
    visible: readVisible(source, span),
    opensParagraph: true,
    stem: null,
  })),
  commitments: [],
};

it('gives spans of the source and names known from the whole document', () => {
  const { entities } = tagEntities.apply(page, { scope: 'all' }) as Document;
  expect(entities.map(({ start, end, name, sentence }) => [text.slice(start, end), name, sentence])).toEqual([
    ['Lakes Transport\nCouncil', 'Lakes Transport Council', 0],
    ['LTC', 'Lakes Transport Council', 0],
    ['Peru', 'Peru', 0],
    ['Brandt', 'Otto Brandt', 1],
    ['LTC', 'Lakes Transport Council', 1],
  ]);
});

it('looks only at sentences with a commitment unless told otherwise', () => {
  const { entities } = tagEntities.apply(page, { scope: 'commitments' }) as Document;
  expect(entities).toEqual([]);
});
