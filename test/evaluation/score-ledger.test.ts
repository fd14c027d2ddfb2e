import { describe, expect, it } from 'vitest';
import { evaluateLedger, type ScoredRow } from '../../src/evaluation/score-ledger.ts';
import { type GoldDocument, goldDocumentSchema } from '../../src/model/gold.ts';

const quote = (start: number): string => `quotation at ${start}`;

function row(start: number, end: number, more: Partial<ScoredRow> = {}): ScoredRow {
  return {
    source_file: 'deep/a.txt',
    start,
    end,
    quote: quote(start),
    kind: 'pledge',
    strength: 'firm',
    actor: 'we',
    speaker: 'Ada Berg',
    event_date: '2016-05-03',
    ...more,
  };
}

function document(more: Partial<GoldDocument> = {}): GoldDocument {
  const item = (start: number, end: number): GoldDocument['commitments'][number] => ({
    start,
    end,
    quote: quote(start),
    kind: 'pledge',
    strength: 'firm',
    actor: 'We',
    speaker: 'Ada Berg',
  });
  return goldDocumentSchema.parse({
    id: 'a',
    file: 'a.txt',
    event: { date: '2016-05-03' },
    duplicates: ['copy.txt'],
    commitments: [item(0, 100), item(200, 300)],
    optional: [item(400, 500)],
    ...more,
  });
}

describe('scoring a ledger', () => {
  it('counts hits, misses and false rows, and leaves borderline rows out', () => {
    const { score, misses, falseRows } = evaluateLedger(
      [row(0, 100), row(400, 500), row(600, 700)],
      [document()],
    );
    expect(score).toMatchObject({ gold: 2, rows: 3, ignored: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(misses.map(({ item }) => item.start)).toEqual([200]);
    expect(falseRows.map(({ start }) => start)).toEqual([600]);
  });

  it('matches from half an overlap on, best first, each once', () => {
    const half = evaluateLedger([row(0, 50), row(200, 249)], [document()]);
    expect(half.score).toMatchObject({ precision: 0.5, recall: 0.5 });
    const twice = evaluateLedger([row(0, 60), row(0, 100)], [document()]);
    expect(twice.score).toMatchObject({ precision: 0.5, recall: 0.5 });
    expect(twice.falseRows[0]?.end).toBe(60);
  });

  it('looks a quotation up in the file that the gold annotates when the row stands in a duplicate', () => {
    const inCopy = row(7, 107, { source_file: 'copy.txt', quote: `The ${quote(200).toUpperCase()}` });
    expect(evaluateLedger([inCopy], [document()]).score).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it('leaves out rows of files, and of parts of files, that the gold does not cover', () => {
    const rows = [row(0, 100), row(0, 100, { source_file: 'other.txt' }), row(900, 950)];
    const { score } = evaluateLedger(rows, [document({ span: [0, 800] })]);
    expect(score).toMatchObject({ rows: 1, outside: 2, precision: 1 });
  });

  it('measures attributes over the matched pairs', () => {
    const rows = [
      row(0, 100, { actor: 'the  we' }),
      row(200, 300, { kind: 'priority', speaker: null, event_date: '' }),
    ];
    const { score, confusion } = evaluateLedger(rows, [document()]);
    expect(score).toMatchObject({
      kind: 0.5,
      strength: 1,
      actor: 1,
      speaker: 0.5,
      event_date: 0.5,
      exact_span: 1,
    });
    expect(confusion).toEqual({ pledge: { pledge: 1, priority: 1 } });
  });

  it('checks offsets against the text where there is one', () => {
    const text = `${quote(0)}!`;
    const rows = [row(0, text.length - 1), row(1, text.length)];
    expect(evaluateLedger(rows, [document()], () => text).score.broken_offsets).toBe(1);
    expect(evaluateLedger(rows, [document()]).score.broken_offsets).toBeNull();
  });

  it('is all noughts for an empty ledger', () => {
    expect(evaluateLedger([], [document()]).score).toMatchObject({
      rows: 0,
      precision: 0,
      recall: 0,
      f1: 0,
      kind: 0,
    });
  });
});
