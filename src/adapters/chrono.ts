import { strict } from 'chrono-node/en';
import { formatDay, formatYear } from '../text/calendar.ts';

export type ChronoDay = { readonly start: number; readonly end: number; readonly value: string };

const figures = /\d{1,4}[/.]\d{1,2}[/.]\d{2,4}$/;

// chrono would read the clock. Days in figures say their year, so that any fixed instant does.
const instant = new Date(Date.UTC(2000, 0, 1, 12));

/**
 * Days written in figures ("9/23/2013", "23.09.2013", "2013/09/23"), as offsets into `text`, found by chrono-node's
 * strict English parser; everything else that it finds is left to the finders of tag-dates.
 */
export function chronoDays(text: string): ChronoDay[] {
  return strict.parse(text, { instant, timezone: 0 }).flatMap(({ index, text: words, start, end }) => {
    const lead = /^(?:on|at|the)\s+/i.exec(words)?.[0].length ?? 0;
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (
      end ||
      start.isCertain('hour') ||
      !figures.test(words) ||
      year === null ||
      month === null ||
      day === null
    ) {
      return [];
    }
    const value = isAmbiguous(words) ? formatYear(year) : formatDay({ year, month, day });
    return [{ start: index + lead, end: index + words.length, value }];
  });
}

/** "11/05/2012" is May or November according to the country; only the year is said. */
function isAmbiguous(words: string): boolean {
  const [, first, second] = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}$/.exec(words) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}
