import { expect, it } from 'vitest';
import { formatWeek, parseCivil } from '../../src/text/calendar.ts';
import { boundsOf } from '../../src/text/edtf.ts';

it.each([
  ['2013', '2013-01-01', '2013-12-31'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2013-09-23', '2013-09-23', '2013-09-23'],
  ['2013-W12', '2013-03-18', '2013-03-24'],
  ['2013-22', '2013-06-01', '2013-08-31'],
  ['2013-24', '2013-12-01', '2014-02-28'],
  ['2013-36', '2013-10-01', '2013-12-31'],
  ['2013-41', '2013-07-01', '2013-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['2021/2025', '2021-01-01', '2025-12-31'],
])('the days of %s', (value, first, last) => expect(boundsOf(value)).toEqual({ first, last }));

it.each(['', 'XXXX-05', '2013-99', '2013-W54', '2013/..'])('no days for "%s"', (value) =>
  expect(boundsOf(value)).toBeNull(),
);

it('numbers ISO weeks across the new year', () => {
  expect(formatWeek({ year: 2014, month: 12, day: 29 })).toBe('2015-W01');
  expect(formatWeek({ year: 2021, month: 1, day: 3 })).toBe('2020-W53');
});

it.each(['2013-13', '2013-02-30', 'soon', '13'])('reads no date from %s', (text) =>
  expect(parseCivil(text)).toBeNull(),
);
