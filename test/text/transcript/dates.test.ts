import { describe, expect, test } from 'vitest';
import { findDate, isTimeLine, parseDateLine } from '../../../src/text/transcript/dates.ts';

describe('a date line', () => {
  test.each([
    ['September 9, 2013', '2013-09-09', ''],
    ['9 September 2013', '2013-09-09', ''],
    ['Monday, 9th of September 2013', '2013-09-09', ''],
    ['Sept. 9, 2013 16:40', '2013-09-09', ''],
    ['September 9, 2013, Kazan', '2013-09-09', 'Kazan'],
    ['October 4 − 5, 2018', '2018-10-04', ''],
    ['September 30 – October 2, 2018', '2018-09-30', ''],
    ['2013-09-09', '2013-09-09', ''],
    ['09.12.2013', '2013-12-09', ''],
    ['25/12/2013', '2013-12-25', ''],
    ['September 2013', '2013-09', ''],
    ['9 сентября 2013 года', '2013-09-09', ''],
    ['Publication date: May 2, 2013, 16:40', '2013-05-02', ''],
  ])('%s', (line, value, place) => {
    expect(parseDateLine(line)).toEqual({ value, place });
  });

  test.each([
    'September 9, 2013 was a Monday.',
    'February 30, 2013',
    'On May 2, 2013',
    'May the ferries run',
    '13:40',
  ])('is not %s', (line) => {
    expect(parseDateLine(line)).toBeNull();
  });

  test('in numbers needs the page to say which comes first', () => {
    expect(parseDateLine('5/6/2013')?.value).toBe('2013');
    expect(parseDateLine('5/6/2013', 'mdy')?.value).toBe('2013-05-06');
    expect(parseDateLine('5/6/2013', 'dmy')?.value).toBe('2013-06-05');
    expect(parseDateLine('6/14/10')?.value).toBe('2010-06-14');
  });
});

test('the last date of a title is its date', () => {
  expect(findDate('Briefing by the Press Secretary, 7/26/2011', 'mdy')?.value).toBe('2011-07-26');
  expect(findDate('Press Briefing – June 15, 2021')?.value).toBe('2021-06-15');
  expect(findDate('Resolution 2107 (2013)')).toBeNull();
});

test.each(['16:40', '2:35 p.m. EDT', '1:41 P.M. EST', 'at 3 p.m.', '10.30 a.m.'])(
  '%s is a time line',
  (line) => {
    expect(isTimeLine(line)).toBe(true);
  },
);

test.each(['2013', 'Gallery 4', 'We met at 16:40'])('%s is none', (line) => {
  expect(isTimeLine(line)).toBe(false);
});
