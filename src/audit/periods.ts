import type { LedgerRow } from '../model/ledger.ts';

/** A stretch of time by its days, both inclusive, or one event. */
export type Period =
  | { readonly label: string; readonly from: string; readonly to: string }
  | { readonly label: string; readonly event: string };

/** What a period is asked of: a ledger row, or a context sentence. */
type Dated = Pick<LedgerRow, 'event_id' | 'event_date'>;

const reducedDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `2013`, `2013-09`, `2013-09-23`, a range `2013/2016` or `2013-01..2014-06`, or `event:<event_id>`.
 * Throws a RangeError that says what was expected.
 */
export function parsePeriod(text: string): Period {
  const label = text.trim();
  const event = /^event:(.+)$/.exec(label)?.[1];
  if (event) return { label, event };
  const ends = label.split(/\/|\.\./);
  const first = ends[0] ?? '';
  const last = ends[1] ?? first;
  if (ends.length > 2 || !isReducedDate(first) || !isReducedDate(last)) {
    throw new RangeError(
      `"${text}" is no period: expected a year, a month or a day (2013, 2013-09, 2013-09-23), ` +
        'a range of them (2013/2016) or event:<event_id>',
    );
  }
  const period = { label, from: firstDay(first), to: lastDay(last) };
  if (period.from > period.to) {
    throw new RangeError(`the period "${text}" ends before it begins: write the earlier date first`);
  }
  return period;
}

/** A date known to the year or month only belongs to a period when no part of it lies outside. */
export function inPeriod(period: Period, dated: Dated): boolean {
  if ('event' in period) return dated.event_id === period.event;
  if (!isReducedDate(dated.event_date)) return false;
  return period.from <= firstDay(dated.event_date) && lastDay(dated.event_date) <= period.to;
}

/** The two sides of an audit. Rows without a date belong to neither. */
export function selectPeriods<Row extends Dated>(
  rows: readonly Row[],
  earlier: Period,
  later: Period,
): { readonly earlier: readonly Row[]; readonly later: readonly Row[] } {
  return {
    earlier: rows.filter((row) => inPeriod(earlier, row)),
    later: rows.filter((row) => inPeriod(later, row)),
  };
}

/** Which periods to compare: each with the next, or each with every later one. The order is the caller's. */
export function planComparisons(
  periods: readonly Period[],
  mode: 'next' | 'each' = 'each',
): readonly { readonly earlier: Period; readonly later: Period }[] {
  return periods.flatMap((earlier, index) =>
    periods.slice(index + 1, mode === 'next' ? index + 2 : undefined).map((later) => ({ earlier, later })),
  );
}

function isReducedDate(text: string): boolean {
  const parts = reducedDate.exec(text);
  if (!parts) return false;
  const month = Number(parts[2] ?? '1');
  const day = Number(parts[3] ?? '1');
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(parts[1]), month);
}

function firstDay(text: string): string {
  return `${text}-01-01`.slice(0, 10);
}

function lastDay(text: string): string {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length === 7) return `${text}-${daysIn(Number(text.slice(0, 4)), Number(text.slice(5)))}`;
  return text;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
