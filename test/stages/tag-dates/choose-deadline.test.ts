import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../../src/model/date.ts';
import { chooseDeadline } from '../../../src/stages/tag-dates/choose-deadline.ts';
import { findDates } from '../../../src/stages/tag-dates/find-dates.ts';

/** `[[…]]` marks the cue. */
function deadline(marked: string, reference = '2018-03-12'): string {
  const start = marked.indexOf('[[');
  const text = marked.replace('[[', '').replace(']]', '');
  const cue = start < 0 ? null : { start, end: marked.indexOf(']]') - 2 };
  const chosen = chooseDeadline(text, findDates(text, { reference }), { cue, reference });
  return chosen ? `${chosen.role} ${deadlineOf(chosen.date.value)}` : '';
}

describe('a date by which a commitment is due', () => {
  it.each([
    ['By 2024 we [[will]] pave every village road.', 'deadline 2024'],
    ['Next year, the ministry [[will]] open two clinics.', 'deadline 2019'],
    ['We [[will]] cut the tariff to four percent by 2020, and to two percent by 2022.', 'deadline 2022'],
    ['In April–May this year, we [[will]] hold two drills, the first on April 11.', 'deadline 2018-05'],
    ['We [[must]] finish the bridge within three years.', 'deadline 2021'],
    ['The line [[will]] open no later than June 1.', 'deadline 2018-06-01'],
    ['We set the goal last year and [[will]] reach it by the end of 2020.', 'deadline 2020'],
    ['Richer states [[must]] keep the promise they made to plant forests by 2025.', 'deadline 2025'],
    ['We [[have agreed to]] repay the collected fees this year.', 'deadline 2018'],
    ['They [[must]] leave by the morning of 14 April.', 'deadline 2018-04-14'],
    ['It is [[important]] that tomorrow we look at the draft.', 'deadline 2018-03-13'],
  ])('%s', (text, expected) => expect(deadline(text)).toBe(expected));
});

describe('the horizon of a plan that is carried out', () => {
  it.each([
    ['We [[will]] draft a port strategy for 2021–2025.', 'horizon 2021/2025'],
    [
      'We [[intend to]] adopt a five-year plan until 2025, which ministers could sign at the summit.',
      'horizon 2025',
    ],
    ['It is [[important]] to carry out the Transport Strategy to 2030 steadily.', 'horizon 2030'],
  ])('%s', (text, expected) => expect(deadline(text)).toBe(expected));
});

describe('dates that are only mentioned', () => {
  it.each([
    'As agreed in 2011, we [[will]] share the data.',
    'We [[will]] honour the memory of the 1941–1945 war.',
    'We [[will]] celebrate the 75th anniversary of the Victory.',
    'We [[will]] carry out the 2030 Agenda.',
    'Stability [[will]] be built based on the Transport Strategy to 2030.',
    'We [[will]] follow the treaty that was signed in May 2017.',
    'Our [[priority]] is the post-2020 framework.',
    'We [[will]] meet the challenges of today in the twenty-first century.',
    'We [[will]] build on what was achieved this year.',
    'In the coming weeks we [[will]] talk again.',
    'We [[will]] do so, as outlined by ministers on 4 March, in stages.',
    'March 12 is Harbour Day, and we [[have agreed]] to keep it.',
  ])('%s', (text) => expect(deadline(text)).toBe(''));
});

it('takes no year for a deadline that lies before what an undated document calls past', () => {
  const text = 'We must return to the lines of 1967 and, by 1997, to the talks.';
  const dates = findDates(text, { reference: '' });
  const cue = { start: 3, end: 7 };
  expect(chooseDeadline(text, dates, { cue, reference: '', pastYear: '2012' })).toBeNull();
  expect(chooseDeadline(text, dates, { cue, reference: '', pastYear: '1990' })?.date.value).toBe('1997');
});

it('keeps the words of a deadline that cannot be resolved', () => {
  const text = 'Next year, we will open two clinics.';
  const chosen = chooseDeadline(text, findDates(text, { reference: '' }), {
    cue: { start: 14, end: 18 },
    reference: '',
  });
  expect(chosen?.date.text).toBe('Next year');
  expect(chosen?.date.value).toBe('');
});
