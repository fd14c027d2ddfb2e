import { addDays, type Day, daysInMonth, daysOfWeek, formatDay } from './calendar.ts';

/** First and last day, ISO 8601, so that strings compare as dates do. */
export type DayBounds = { readonly first: string; readonly last: string };

/**
 * The days that an ISO 8601 or EDTF value spans ("2013-10", "2013-W12", "2013-22", "199X", "2021/2025");
 * null for an empty, open or partly unknown value.
 */
export function boundsOf(value: string): DayBounds | null {
  const [from = '', to] = value.split('/');
  if (to === undefined) return simpleBounds(from);
  const first = simpleBounds(from);
  const last = simpleBounds(to);
  return first && last ? { first: first.first, last: last.last } : null;
}

function between(first: Day, last: Day): DayBounds {
  return { first: formatDay(first), last: formatDay(last) };
}

function months(year: number, month: number, count: number): DayBounds {
  const end = year * 12 + month - 2 + count;
  const last = { year: Math.floor(end / 12), month: (end % 12) + 1 };
  return between({ year, month, day: 1 }, { ...last, day: daysInMonth(last.year, last.month) });
}

function simpleBounds(value: string): DayBounds | null {
  const years = /^(\d{4}|\d{3}X|\d{2}XX)$/.exec(value)?.[1];
  if (years !== undefined) {
    return { first: `${years.replaceAll('X', '0')}-01-01`, last: `${years.replaceAll('X', '9')}-12-31` };
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) {
    const days = daysOfWeek(Number(week[1]), Number(week[2]));
    return days && between(days.first, days.last);
  }
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  if (!parts) return null;
  const year = Number(parts[1]);
  const part = Number(parts[2]);
  if (parts[3] !== undefined) {
    const day = { year, month: part, day: Number(parts[3]) };
    return part >= 1 && part <= 12 ? between(addDays(day, 0), addDays(day, 0)) : null;
  }
  if (part >= 1 && part <= 12) return months(year, part, 1);
  if (part >= 21 && part <= 24) return months(year, (part - 20) * 3, 3);
  if (part >= 33 && part <= 36) return months(year, (part - 33) * 3 + 1, 3);
  return part === 40 || part === 41 ? months(year, (part - 40) * 6 + 1, 6) : null;
}
