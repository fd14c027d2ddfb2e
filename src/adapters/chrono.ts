import { strict } from 'chrono-node';
import { type Civil, type Day, formatDay } from '../text/calendar.ts';

export type ChronoDay = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly inferred: boolean;
};

/**
 * Whole days that chrono-node's strict English parser finds ("9/23/2013", "2013/09/23", "day after tomorrow"), as offsets into `text`.
 * `reference` stands for "now"; without a whole day only dates said in full are given.
 */
export function chronoDays(text: string, reference: Civil | null): ChronoDay[] {
  const whole = reference !== null && reference.month !== null && reference.day !== null;
  // chrono would read the clock: without an event day a fixed one stands in, and what rests on it is dropped.
  const instant = whole
    ? new Date(Date.UTC(reference.year, (reference.month ?? 1) - 1, reference.day ?? 1, 12))
    : new Date(Date.UTC(2000, 0, 1, 12));
  const days: ChronoDay[] = [];
  for (const { index, text: words, start, end } of strict.parse(text, { instant, timezone: 0 })) {
    if (end || start.isCertain('hour') || !start.isCertain('day') || !start.isCertain('month')) continue;
    const full = start.isCertain('year');
    if (!full && !whole) continue;
    const lead = /^(?:on|at|the)\s+/i.exec(words)?.[0].length ?? 0;
    const day: Day = {
      year: start.get('year') ?? 0,
      month: start.get('month') ?? 1,
      day: start.get('day') ?? 1,
    };
    days.push({ start: index + lead, end: index + words.length, value: formatDay(day), inferred: !full });
  }
  return days;
}
