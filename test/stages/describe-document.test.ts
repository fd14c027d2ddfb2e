import { expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { documentRecordSchema } from '../../src/model/document-record.ts';
import type { Source } from '../../src/model/source.ts';
import { documentRecord } from '../../src/stages/describe-document.ts';
import { documentExample } from './document-example.ts';

const { document, text } = documentExample();

it('gives every layer as spans that cut their words out of the source, in units and in code points', () => {
  const record = documentRecord(document);
  const points = [...text];
  const all = [
    record,
    ...record.turns,
    ...record.sentences,
    ...record.entities,
    ...record.dates,
    ...record.commitments,
  ];
  for (const { start, end, char_start, char_end } of all) {
    expect(points.slice(char_start, char_end).join('')).toBe(text.slice(start, end));
  }
  expect(record.sentences.map((sentence) => sentence.text)).toEqual([
    '😀 We will open two ports in Peru by 2021.',
  ]);
  expect(record.commitments[0]?.cue).toMatchObject({ text: 'will open' });
  const { start = 0, end = 0 } = record.commitments[0]?.cue ?? {};
  expect(text.slice(start, end)).toBe('will\nopen');
});

it('fits its own schema', () => {
  expect(documentRecordSchema.parse(documentRecord(document))).toEqual(documentRecord(document));
});

it('refuses a commitment of no sentence', () => {
  const source: Source = document.source;
  const broken: Document = { ...document, source, sentences: [] };
  expect(() => documentRecord(broken)).toThrow(
    'ports.txt: a commitment points at sentence 0, which does not exist',
  );
});
