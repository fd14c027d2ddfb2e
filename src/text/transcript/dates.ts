import { monthNames } from '../calendar.ts';

/**
 * Dates as headers print them. Not for dates in sentences: those are relative, vague and ambiguous, and have a stage
 * of their own.
 */
const russianMonths = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

const monthName = `(?:${monthNames.map((name) => (name.length > 3 ? `${name}|${name.slice(0, 3)}\\.?` : name)).join('|')}|sept\\.?|${russianMonths.join('|')})`;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const day = '(?:[12]\\d|3[01]|0?[1-9])';
const year = '(?:1[6-9]|20)\\d\\d';
const dash = '\\s*[-–—−]\\s*';

const monthDayYear = new RegExp(
  `^${weekday}(${monthName})\\s+(${day})(?:st|nd|rd|th)?(?:${dash}(?:(${monthName})\\s+)?(${day}))?,?\\s+(${year})\\b`,
  'iu',
);
const dayMonthYear = new RegExp(
  `^${weekday}(?:the\\s+)?(${day})(?:st|nd|rd|th)?(?:${dash}(${day}))?(?:\\s+of)?\\s+(${monthName}),?\\s+(${year})(?!\\d)`,
  'iu',
);
const isoDate = new RegExp(`^(${year})-(\\d\\d)-(\\d\\d)(?:[T ]\\d\\d:\\d\\d\\S*)?(?!\\d)`);
const numericDate = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const monthYear = new RegExp(`^(${monthName})\\s+(${year})\\b`, 'iu');

export type FoundDate = {
  /** ISO 8601, possibly reduced; of a range of days the first. */
  readonly value: string;
  /** Length of the date in the text it was found in. */
  readonly length: number;
};

/** Whether "5/6/2013" is the sixth of May (`mdy`) or the fifth of June (`dmy`); `null` where the page does not say. */
export type NumericOrder = 'mdy' | 'dmy' | null;

/** The date that `text` opens with, or null. */
export function parseLeadingDate(text: string, order: NumericOrder = null): FoundDate | null {
  const iso = isoDate.exec(text);
  if (iso) return found(iso, toIso(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const american = monthDayYear.exec(text);
  if (american) return found(american, fromNamed([american[5] ?? '', american[1] ?? '', american[2] ?? '']));
  const european = dayMonthYear.exec(text);
  if (european) return found(european, fromNamed([european[4] ?? '', european[3] ?? '', european[1] ?? '']));
  const numeric = numericDate.exec(text);
  if (numeric) return found(numeric, readNumeric(numeric, order));
  const month = monthYear.exec(text);
  if (month) return found(month, `${month[2]}-${twoDigits(monthNumber(month[1] ?? ''))}`);
  return null;
}

const found = (match: RegExpExecArray, value: string | null): FoundDate | null =>
  value === null ? null : { value, length: match[0].length };

type Named = readonly [year: string, month: string, day: string];

const fromNamed = ([years, month, days]: Named): string | null =>
  toIso(Number(years), monthNumber(month), Number(days));

function monthNumber(name: string): number {
  const key = name.toLowerCase();
  const russian = (russianMonths as readonly string[]).indexOf(key);
  return 1 + (russian >= 0 ? russian : monthNames.findIndex((month) => month.startsWith(key.slice(0, 3))));
}

function readNumeric(match: RegExpExecArray, order: NumericOrder): string | null {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const years = fullYear(match[4] ?? '');
  if (match[2] === '.' || first > 12) return toIso(years, second, first);
  if (second > 12 || first === second || order === 'mdy') return toIso(years, first, second);
  if (order === 'dmy') return toIso(years, second, first);
  return String(years);
}

/** Two digits count from 1951 to 2050: transcripts are not older than recording, nor from far ahead. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 50 ? 1900 : 2000);

function toIso(years: number, month: number, days: number): string | null {
  const inRange = month >= 1 && month <= 12 && days >= 1 && days <= daysIn(years, month);
  return inRange ? `${years}-${twoDigits(month)}-${twoDigits(days)}` : null;
}

const daysIn = (years: number, month: number): number => new Date(Date.UTC(years, month, 0)).getUTCDate();

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const clock =
  '\\d{1,2}(?:[:.]\\d\\d)?(?:\\s*[ap]\\.?\\s?m\\.?)?(?:\\s*\\(?(?:[A-Z]{2,4}|local(?: time)?)\\)?)?';
const timeLine = new RegExp(`^(?:at\\s+)?${clock}(?:\\s*[-–—]\\s*${clock})?\\.?$`, 'iu');
const timeTail = new RegExp(`^[,\\s]*(?:[-–—|]\\s*)?(?:at\\s+)?${clock}(?=$|[,\\s])`, 'iu');

/** "16:40", "2:35 p.m. EDT", "at 3 p.m.". */
export const isTimeLine = (line: string): boolean =>
  /[:.]\d\d|[ap]\.?\s?m/i.test(line) && timeLine.test(line);

export type DateLine = { readonly value: string; readonly place: string };

const longestDateLine = 120;

/** A line that is a date, alone or with a time and a place after it ("September 9, 2013, Kazan"), or null. */
export function parseDateLine(line: string, order: NumericOrder = null): DateLine | null {
  if (line.length > longestDateLine) return null;
  const text = line.replace(
    /^(?:publication date|date|published|posted|issued|for immediate release)\s*:?\s*/i,
    '',
  );
  const date = parseLeadingDate(text, order);
  if (!date) return parsePlaceFirst(text, order);
  let rest = text.slice(date.length).trim();
  const time = timeTail.exec(rest);
  if (time && /\d/.test(time[0])) rest = rest.slice(time[0].length).trim();
  if (rest === '' || /^(?:года|г\.)$/.test(rest)) return { value: date.value, place: '' };
  const place = /^[,|–—-]\s*([\p{Lu}«"][^.!?;:]{0,80})$/u.exec(rest)?.[1]?.trim();
  return place === undefined ? null : { value: date.value, place };
}

/** "Kazan, September 9, 2013". */
function parsePlaceFirst(text: string, order: NumericOrder): DateLine | null {
  const match = /^(\p{Lu}[\p{L}\p{M}. '’-]{1,40}(?:, \p{Lu}[\p{L}\p{M}. '’-]{1,30})?), (?=\S)/u.exec(text);
  const date = match && parseLeadingDate(text.slice(match[0].length), order);
  if (!match || !date || match[0].length + date.length !== text.length) return null;
  return { value: date.value, place: match[1] ?? '' };
}

const anyDate = new RegExp(
  `(?:${monthName}\\s+${day}(?:st|nd|rd|th)?(?:${dash}(?:${monthName}\\s+)?${day})?,?\\s+${year}|${day}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthName},?\\s+${year}|(?<!\\d)${year}-\\d\\d-\\d\\d(?!\\d)|(?<![\\d/.])\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?!\\d))`,
  'giu',
);

/** The last date in a title or a page head ("Press Briefing, 7/26/2011"), or null. */
export function findDate(text: string, order: NumericOrder = null): FoundDate | null {
  const last = [...text.matchAll(anyDate)].at(-1);
  return last ? parseLeadingDate(last[0], order) : null;
}
