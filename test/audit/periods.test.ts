import { describe, expect, it } from 'vitest';
import { inPeriod, parsePeriod, planComparisons, selectPeriods } from '../../src/audit/periods.ts';

const dated = (event_date: string, event_id = 'e') => ({ event_date, event_id });

describe('parsePeriod', () => {
  it.each([
    ['2013', '2013-01-01', '2013-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2013-09-23', '2013-09-23', '2013-09-23'],
    ['2013/2016', '2013-01-01', '2016-12-31'],
    ['2013-04..2014-06-30', '2013-04-01', '2014-06-30'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(parsePeriod(text)).toMatchObject({ from, to });
  });

  it.each(['', '13', '2013-13', '2013-02-30', 'last year', '2013/2014/2015'])('refuses %j', (text) => {
    expect(() => parsePeriod(text)).toThrow(/expected a year/);
  });

  it('refuses a range that runs backwards', () => {
    expect(() => parsePeriod('2019/2013')).toThrow(/ends before it begins/);
  });
});

describe('inPeriod', () => {
  it('takes a date known to the month only when the whole month is inside', () => {
    expect(inPeriod(parsePeriod('2013-09..2013-10'), dated('2013-09'))).toBe(true);
    expect(inPeriod(parsePeriod('2013-09-10..2013-10'), dated('2013-09'))).toBe(false);
  });

  it('never takes an undated row, except by event', () => {
    expect(inPeriod(parsePeriod('2013'), dated(''))).toBe(false);
    expect(inPeriod(parsePeriod('event:bishkek'), dated('', 'bishkek'))).toBe(true);
  });
});

it('selects the two sides', () => {
  const rows = [dated('2013-09-23'), dated('2016-01-01'), dated('2019-11-28')];
  expect(selectPeriods(rows, parsePeriod('2013'), parsePeriod('2019'))).toEqual({
    earlier: [rows[0]],
    later: [rows[2]],
  });
});

it('compares each period with the next, or with every later one', () => {
  const periods = ['2013', '2016', '2019'].map(parsePeriod);
  const labels = (mode: 'next' | 'each') =>
    planComparisons(periods, mode).map(({ earlier, later }) => `${earlier.label}→${later.label}`);
  expect(labels('next')).toEqual(['2013→2016', '2016→2019']);
  expect(labels('each')).toEqual(['2013→2016', '2013→2019', '2016→2019']);
});
