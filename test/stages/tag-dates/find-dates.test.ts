import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/stages/tag-dates/find-dates.ts';
import { dateFinders } from '../../../src/stages/tag-dates/finders.ts';

const reference = '2013-09-23';
const values = (text: string, when = reference): string[] =>
  findDates(text, { reference: when }).map((date) => `${date.text} = ${date.value}`);

describe('every finder reads its own example and leaves its counter-example', () => {
  for (const finder of dateFinders) {
    it(finder.id, () => {
      expect(finder.finds.match(finder.pattern)).not.toBeNull();
      expect(findDates(finder.finds, { reference })).not.toEqual([]);
      expect(findDates(finder.leaves, { reference })).toEqual([]);
    });
  }
});

describe('dates said in full', () => {
  it.each([
    ['We met on 14 April 2014.', ['14 April 2014 = 2014-04-14']],
    ['By Tuesday, December 3rd, 2019, it was over.', ['Tuesday, December 3rd, 2019 = 2019-12-03']],
    ['Signed 2013-09-23 in Minsk.', ['2013-09-23 = 2013-09-23']],
    ['Dated 9/24/2013 there.', ['9/24/2013 = 2013-09-24']],
    ['the programme for 2016–2020 and the 1990s', ['2016–2020 = 2016/2020', 'the 1990s = 199X']],
    ['from 2003 to 2009', ['2003 to 2009 = 2003/2009']],
    ['by the end of 2014', ['the end of 2014 = 2014']],
    ['through to 2020 or until 2030', ['2020 = 2020', '2030 = 2030']],
    ['the first quarter of 2015', ['the first quarter of 2015 = 2015-33']],
    ['the second half of 2015', ['the second half of 2015 = 2015-41']],
    ['the summer of 2014', ['the summer of 2014 = 2014-22']],
    ['from 28 May to 2 June 2014', ['28 May to 2 June 2014 = 2014-05-28/2014-06-02']],
    ['in the twenty-first century', ['the twenty-first century = 20XX']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));
});

describe('dates resolved against the event', () => {
  it.each([
    ['We will meet in October.', ['October = 2013-10']],
    ['They met in October.', ['October = 2012-10']],
    ['Next year, we will build it.', ['Next year = 2014']],
    ['Last week he left.', ['Last week = 2013-W38']],
    ['Tomorrow and the day after tomorrow', ['Tomorrow = 2013-09-24', 'the day after tomorrow = 2013-09-25']],
    ['The bill will pass on Friday.', ['Friday = 2013-09-27']],
    ['The bill passed on Friday.', ['Friday = 2013-09-20']],
    ['already by mid-May', ['mid-May = 2014-05']],
    ['three years ago, within ten days', ['three years ago = 2010', 'ten days = 2013-10-03']],
    ['in the next 3–4 years', ['the next 3–4 years = 2016/2017']],
    ['this autumn, next spring', ['this autumn = 2013-23', 'next spring = 2014-21']],
    ['before the year is out', ['the year = 2013']],
    ['by the beginning of the next decade', ['the beginning of the next decade = 2020']],
    ['In June-July this year', ['June-July this year = 2013-06/2013-07']],
    ['this weekend', ['this weekend = 2013-09-28/2013-09-29']],
    ['Ministers, who met Tuesday, will dine Wednesday.', ['Tuesday = 2013-09-17', 'Wednesday = 2013-09-25']],
    ['On Friday, the court ruled.', ['Friday = 2013-09-20']],
    ['The vote is set for March.', ['March = 2014-03']],
    ['The plant opened in March.', ['March = 2013-03']],
    ['in June and July 2012', ['June = 2012-06', 'July 2012 = 2012-07']],
    ['won in 2008, 2010 and 2012', ['2008 = 2008', '2010 = 2010', '2012 = 2012']],
    ['Talks resume Monday.', ['Monday = 2013-09-23']],
    ['Talks with the union resume Thursday.', ['Thursday = 2013-09-26']],
    ['last winter', ['last winter = 2012-24']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it('keeps what was said where the event has no date, and guesses nothing', () => {
    expect(values('on September 1; next year, in May, tomorrow, by 2020', '')).toEqual([
      'September 1 = XXXX-09-01',
      'next year = ',
      'May = XXXX-05',
      'tomorrow = ',
      '2020 = 2020',
    ]);
  });

  it('resolves years when only the year of the event is known', () => {
    expect(values('next year or next week', '2019')).toEqual(['next year = 2020', 'next week = ']);
  });
});

describe('numbers and words that are no dates', () => {
  it.each([
    'Document S/2014/136 and resolution 2254 (2015)',
    'the 75th anniversary of a victory',
    'Growth of 1.8 percent, 2,013 roubles, $2014, 2000 soldiers',
    'Call +7 495 2013-44 now.',
    'exercise Shield-2012 and room 1914',
    'It may be so; they march on; the sun rises.',
    'May I ask you?',
    'five years of friendship over many days',
  ])('%s', (text) => expect(values(text)).toEqual([]));
});

it('keeps every date inside its text, sorted and apart, whatever the text', () => {
  const piece = fc.constantFrom(
    'by ',
    '2014',
    ' May ',
    '–',
    'next year',
    ' 12',
    'the ',
    'end of ',
    '1990s',
    ', ',
    'Q2 ',
    'Friday',
    '31 ',
    ' ago',
    'three weeks',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const date of findDates(text, { reference })) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(date.start, date.end)).toBe(date.text);
        end = date.end;
      }
    }),
  );
});
