import { chronoDays } from '../../adapters/chrono.ts';
import { parseCivil } from '../../text/calendar.ts';
import { type Direction, directionAt } from './direction.ts';
import { dateCues, dateFinders } from './finders.ts';

/** A date in a string; offsets into that string. */
export type FoundDate = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  readonly inferred: boolean;
};

export type FindDatesOptions = {
  /** The event's date, ISO 8601, possibly reduced; empty when unknown. */
  readonly reference: string;
};

const cues = Object.entries(dateCues);

/** Written dates of figures only, which the own finders leave to chrono. */
const figures = /\d{1,4}[/.]\d{1,2}[/.]\d{2,4}/;

/**
 * The dates of a sentence, sorted, not overlapping, without the preposition before them. Said parts are
 * kept; what is relative is resolved against `reference` alone, and left empty where that is unknown.
 */
export function findDates(text: string, { reference }: FindDatesOptions): FoundDate[] {
  const plain = text.replace(/[\u00a0\u202f\u2009\n\t]/g, ' ');
  const cued = new Set(cues.flatMap(([name, cue]) => (cue.test(text) ? [name] : [])));
  const finders = dateFinders.filter(({ cue }) => cued.has(cue));
  if (finders.length === 0 && !figures.test(plain)) return [];
  const civil = parseCivil(reference);
  const found: FoundDate[] = [];
  for (const { pattern, read } of finders) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      let direction: Direction | undefined;
      const reading = read(match.groups ?? {}, {
        text: plain,
        start,
        end,
        reference: civil,
        direction: () => {
          direction ??= directionAt(plain, start, end);
          return direction;
        },
      });
      if (reading)
        found.push({
          start,
          end,
          text: text.slice(start, end),
          value: reading.value,
          inferred: reading.inferred,
        });
    }
  }
  if (figures.test(plain)) {
    for (const day of chronoDays(plain)) {
      found.push({ ...day, text: text.slice(day.start, day.end), inferred: false });
    }
  }
  return withoutOverlaps(found);
}

function withoutOverlaps(found: readonly FoundDate[]): FoundDate[] {
  const byLength = found.map((date, order) => ({ date, order }));
  byLength.sort((a, b) => b.date.end - b.date.start - (a.date.end - a.date.start) || a.order - b.order);
  const taken = new Set<number>();
  const kept: FoundDate[] = [];
  for (const { date } of byLength) {
    // A longer date that overlaps this one covers its first or its last unit.
    if (taken.has(date.start) || taken.has(date.end - 1)) continue;
    for (let at = date.start; at < date.end; at++) taken.add(at);
    kept.push(date);
  }
  return kept.sort((a, b) => a.start - b.start);
}
