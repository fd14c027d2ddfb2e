import { expect, it } from 'vitest';
import { threadRows } from '../../src/audit/threads.ts';
import { ledgerRow } from './rows.ts';

const rows = ['a', 'b', 'c', 'd'].map((id, index) => ledgerRow(id, { event_date: `201${index}` }));

it('does not let a chain of links join unlike aims', () => {
  const links = [
    { one: 0, other: 1, score: 0.9 },
    { one: 1, other: 2, score: 0.65 },
  ];
  expect(threadRows(rows, links, 0.6).map(({ commitment_ids }) => commitment_ids)).toEqual([
    ['a', 'b'],
    ['c'],
    ['d'],
  ]);
});

it('joins what is alike throughout, with first and last seen and the middle as its name', () => {
  const links = [
    { one: 0, other: 1, score: 0.8 },
    { one: 1, other: 3, score: 0.9 },
    { one: 0, other: 3, score: 0.7 },
  ];
  expect(threadRows(rows, links, 0.6)[0]).toMatchObject({
    commitment_ids: ['a', 'b', 'd'],
    first_seen: '2010',
    last_seen: '2013',
    commitments: 3,
    aim: 'b',
  });
});
