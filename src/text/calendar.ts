/** A Gregorian date as far as it is known; `month` and `day` are 1-based. */
export type Civil = { readonly year: number; readonly month: number | null; readonly day: number | null };

/** A whole Gregorian day. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Reads "2013", "2013-09" or "2013-09-23" (anything after is ignored); null for anything else. */
export function parseCivil(iso: string): Civil | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(iso);
  if (!match) return null;
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const year = Number(match[1]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (month === null || day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

export const isWholeDay = (civil: Civil | null): civil is Day =>
  civil !== null && civil.month !== null && civil.day !== null;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const milliseconds = (day: Day): number => Date.UTC(day.year, day.month - 1, day.day);

export function addDays(day: Day, count: number): Day {
  const date = new Date(milliseconds(day) + count * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Keeps the day unless the month is too short for it. */
export function addMonths(day: Day, count: number): Day {
  const { year, month } = shiftMonth(day.year, day.month, count);
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

export function shiftMonth(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: Day): number => new Date(milliseconds(day)).getUTCDay() || 7;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const formatYear = (year: number): string => pad(year, 4);
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const formatDay = (day: Day): string => `${formatMonth(day.year, day.month)}-${pad(day.day, 2)}`;

/** ISO 8601 week of a day: "2013-W12". */
export function formatWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first: Day = { year: thursday.year, month: 1, day: 1 };
  const week = Math.floor((milliseconds(thursday) - milliseconds(first)) / (7 * 86_400_000)) + 1;
  return `${formatYear(thursday.year)}-W${pad(week, 2)}`;
}

/** First and last day of an ISO week, null when there is no such week. */
export function daysOfWeek(year: number, week: number): { first: Day; last: Day } | null {
  const january4: Day = { year, month: 1, day: 4 };
  const first = addDays(january4, 1 - weekdayOf(january4) + (week - 1) * 7);
  return week >= 1 && formatWeek(first) === `${formatYear(year)}-W${pad(week, 2)}`
    ? { first, last: addDays(first, 6) }
    : null;
}

/** English names in calendar order; index + 1 is the month. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
