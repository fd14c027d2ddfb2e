import { describe, expect, it } from 'vitest';
import { evaluateAudit } from '../../src/evaluation/score-audit.ts';
import { goldAuditSchema, goldDocumentSchema } from '../../src/model/gold.ts';

const item = (id: string, start: number): unknown => ({
  id,
  start,
  end: start + 50,
  quote: `sentence ${id}`,
  kind: 'pledge',
  strength: 'firm',
  actor: 'we',
  speaker: null,
});

const documents = [
  goldDocumentSchema.parse({
    id: 'e',
    file: 'early.txt',
    event: { date: '2013' },
    duplicates: ['copy.txt'],
    commitments: [item('e#1', 0), item('e#2', 100), item('e#3', 200)],
    optional: [],
  }),
  goldDocumentSchema.parse({
    id: 'l',
    file: 'late.txt',
    event: { date: '2019' },
    commitments: [item('l#1', 0), item('l#2', 100)],
    optional: [item('l#o1', 200)],
  }),
];

const gold = [
  { earlier: 'e#1', verdict: 'reaffirmed', later: ['l#1'], optional: [] },
  {
    earlier: 'e#2',
    verdict: 'evolved',
    either: ['evolved', 'reaffirmed'],
    later: ['l#2'],
    optional: ['l#1'],
  },
  { earlier: 'e#3', verdict: 'no-trace', later: [], optional: [] },
].map((line) => goldAuditSchema.parse(line));

const row = (commitment_id: string, source_file: string, start: number, quote: string) => ({
  commitment_id,
  source_file,
  start,
  end: start + 50,
  quote,
});

const ledger = [
  row('a', 'copy.txt', 7, 'Sentence  e#1'),
  row('b', 'early.txt', 104, 'a part of it'),
  row('c', 'early.txt', 200, 'sentence e#3'),
  row('x', 'late.txt', 0, 'sentence l#1'),
  row('y', 'late.txt', 100, 'sentence l#2'),
  row('o', 'late.txt', 200, 'sentence l#o1'),
  row('w', 'late.txt', 900, 'nothing of the gold'),
];

const pair = (earlier_id: string, later_id: string) => ({ earlier_id, later_id });

describe('scoring an audit', () => {
  it('counts pairs and verdicts; optional pairs and borderline rows count neither way', () => {
    const { score, missedPairs, falsePairs, wrongVerdicts } = evaluateAudit(
      ledger,
      [
        { earlier_id: 'a', verdict: 'reaffirmed' },
        { earlier_id: 'b', verdict: 'reaffirmed' },
        { earlier_id: 'c', verdict: 'mentioned' },
      ],
      [pair('a', 'x'), pair('b', 'x'), pair('c', 'y'), pair('a', 'o'), pair('a', 'w')],
      documents,
      gold,
    );
    expect(score).toEqual({
      pairs_gold: 2,
      pairs_found: 3,
      precision: 0.3333,
      recall: 0.5,
      f1: 0.4,
      verdicts: 3,
      verdicts_right: 0.6667,
    });
    expect(missedPairs).toEqual([['e#2', 'l#2']]);
    expect(falsePairs).toEqual([['e#3', 'l#2']]);
    expect(wrongVerdicts).toEqual([{ earlier: 'e#3', gold: 'no-trace', found: 'mentioned' }]);
  });

  it('is all noughts for an empty audit', () => {
    const { score } = evaluateAudit(ledger, [], [], documents, gold);
    expect(score).toMatchObject({ pairs_found: 0, precision: 0, recall: 0, verdicts_right: 0 });
  });
});
