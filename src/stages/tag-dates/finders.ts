import {
  monthNames,
  numberWords,
  ordinalWords,
  seasonCodes,
  seasonStart,
  weekdayNames,
} from '../../lexicon/date-words.ts';
import {
  addDays,
  addMonths,
  type Civil,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isWholeDay,
  shiftMonth,
  weekdayOf,
} from '../../text/calendar.ts';
import type { Direction } from './direction.ts';

/** What a finder sees of one match. */
export type FinderContext = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The event's date as far as it is known. */
  readonly reference: Civil | null;
  readonly direction: () => Direction;
};

export type Reading = {
  /** ISO 8601 or EDTF; empty where the event's date would be needed and is unknown. */
  readonly value: string;
  readonly inferred: boolean;
  /** Narrower than the match, where the pattern had to look at more. */
  readonly end?: number;
};

type Groups = Readonly<Record<string, string | undefined>>;

/** What a sentence must have for a finder to look at it. */
export const dateCues = {
  figure: /\d{4}|\d0s/,
  month:
    /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/,
  weekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/i,
  season: /spring|summer|autumn|fall|winter/i,
  period: /day|week|month|quarter|year|decade|centur/i,
  part: /quarter|half|q[1-4]/i,
  word: /today|tomorrow|yesterday/i,
} as const;

export type DateFinder = {
  readonly id: string;
  readonly cue: keyof typeof dateCues;
  /** One string a finder reads, one it leaves. */
  readonly finds: string;
  readonly leaves: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: FinderContext) => Reading | null;
};

const said = (value: string): Reading => ({ value, inferred: false });
const inferred = (value: string): Reading => ({ value, inferred: true });
const unresolved: Reading = { value: '', inferred: true };

const alternation = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const month = `(?:${alternation(monthNames)}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
const weekday = `(?:${alternation(weekdayNames)})`;
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const ordinalSuffix = '(?:st|nd|rd|th)?';
const year = '(?:1[5-9]\\d\\d|20\\d\\d|2100)';
const season = `(?:${alternation(Object.keys(seasonCodes))})`;
const count = `(?:\\d{1,3}|${alternation(Object.keys(numberWords))})`;
const ordinal = `(?:${alternation(Object.keys(ordinalWords))}|\\d{1,2}(?:st|nd|rd|th))`;
const dash = '\\s?[-–—‑−]\\s?';
const unit = '(?:day|week|month|quarter|year|decade|centur(?:y|ie))';

/** A part of a period, read with the period's value: "the end of", "mid-", "late in". */
const part =
  '(?:(?:the )?(?:very )?(?:end|beginning|start|middle|close|turn|outset|threshold) of (?:the )?|(?:early|late|mid)(?:[- ]to[- ](?:mid|late))?(?:[-‑ ]| in (?:the )?)|(?:earlier|later) (?:in )?)?';

// Ranges of letters instead of \p{L}: the finders compile in less time, which a short run feels.
const letters = '\\wÀ-ɏͰ-ӿ';
const before = `(?<![${letters}/.$€£№#]|\\d[-‑])`;
const after = `(?![${letters}]|/\\d)`;

/** Whole-word, case-insensitive. */
const words = (source: string): RegExp => new RegExp(`${before}${source}${after}`, 'gi');

const capital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

function monthOf(word: string): number {
  const letters = word.toLowerCase().replace('.', '').slice(0, 3);
  return monthNames.findIndex((name) => name.startsWith(letters)) + 1;
}

const weekdayNumber = (word: string): number =>
  weekdayNames.indexOf(word.toLowerCase() as (typeof weekdayNames)[number]) + 1;

const numberOf = (word: string): number => numberWords[word.toLowerCase()] ?? Number(word);
const ordinalOf = (word: string): number => ordinalWords[word.toLowerCase()] ?? Number.parseInt(word, 10);

/** The year in which a month without a year lies; null when the event has none. */
function yearOfMonth(
  monthNumber: number,
  context: FinderContext,
  direction = context.direction(),
): number | null {
  const { reference } = context;
  if (reference === null) return null;
  if (reference.month === null) return reference.year;
  const ahead = monthNumber - reference.month;
  if (direction === 'future') return ahead >= 0 ? reference.year : reference.year + 1;
  if (direction === 'past') return ahead <= 0 ? reference.year : reference.year - 1;
  if (ahead > 6) return reference.year - 1;
  return ahead < -6 ? reference.year + 1 : reference.year;
}

/** A day of this month or of one beside it is near, whatever the tense: "the exercises were on 30 September". */
function yearOfDay(monthNumber: number, context: FinderContext): number | null {
  const { reference } = context;
  if (reference?.month != null && Math.abs(monthNumber - reference.month) <= 1) return reference.year;
  return yearOfMonth(monthNumber, context);
}

function readDay(
  monthNumber: number,
  dayNumber: number,
  saidYear: string | undefined,
  context: FinderContext,
): Reading | null {
  const known = saidYear === undefined ? yearOfDay(monthNumber, context) : Number(saidYear);
  if (dayNumber > daysInMonth(known ?? 2000, monthNumber)) return null;
  if (known === null)
    return said(`XXXX-${formatMonth(0, monthNumber).slice(5)}-${String(dayNumber).padStart(2, '0')}`);
  return {
    value: formatDay({ year: known, month: monthNumber, day: dayNumber }),
    inferred: saidYear === undefined,
  };
}

function readMonth(monthNumber: number, saidYear: number | null, context: FinderContext): Reading {
  if (saidYear !== null) return said(formatMonth(saidYear, monthNumber));
  const known = yearOfMonth(monthNumber, context);
  return known === null
    ? said(`XXXX-${formatMonth(0, monthNumber).slice(5)}`)
    : inferred(formatMonth(known, monthNumber));
}

function joinInterval(start: Reading, end: Reading): Reading {
  if (start.value === '' || end.value === '') return unresolved;
  return { value: `${start.value}/${end.value}`, inferred: start.inferred || end.inferred };
}

/** "2013-14" and "1941–45" leave out the century of the second year. */
function secondYear(first: string, second: string): number | null {
  const whole = Number(second.length === 2 ? first.slice(0, 2) + second : second);
  return whole > Number(first) && whole - Number(first) <= 150 ? whole : null;
}

/** The relative year words: "this", "next year", "last". */
function relativeOffset(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^(?:this|current|same)/.test(lower)) return 0;
  if (/^(?:next|coming|upcoming|following|forthcoming)/.test(lower)) return 1;
  return /^(?:last|past|previous|preceding)/.test(lower) ? -1 : null;
}

function shiftPeriod(unitWord: string, offset: number, reference: Civil | null): string {
  if (reference === null) return '';
  const lower = unitWord.toLowerCase();
  if (lower.startsWith('year')) return formatYear(reference.year + offset);
  if (lower.startsWith('decade')) return `${Math.floor(reference.year / 10) + offset}X`;
  if (lower.startsWith('centur')) return `${Math.floor(reference.year / 100) + offset}XX`;
  if (reference.month === null) return '';
  if (lower.startsWith('month')) {
    const shifted = shiftMonth(reference.year, reference.month, offset);
    return formatMonth(shifted.year, shifted.month);
  }
  if (lower.startsWith('quarter')) {
    const shifted = shiftMonth(reference.year, reference.month, offset * 3);
    return `${formatYear(shifted.year)}-${33 + Math.floor((shifted.month - 1) / 3)}`;
  }
  if (!isWholeDay(reference)) return '';
  if (lower.startsWith('weekend')) {
    const saturday = addDays(reference, 6 - weekdayOf(reference) + offset * 7);
    return `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}`;
  }
  if (lower.startsWith('week')) return formatWeek(addDays(reference, offset * 7));
  return formatDay(addDays(reference, offset));
}

/** A count of units from the event, as exact as the unit: "three years ago" is a year, "ten days from now" a day. */
function shiftCount(amount: number, unitWord: string, reference: Civil | null): string {
  const lower = unitWord.toLowerCase();
  if (lower.startsWith('month') && isWholeDay(reference)) {
    const shifted = addMonths(reference, amount);
    return formatMonth(shifted.year, shifted.month);
  }
  return shiftPeriod(lower, amount, reference);
}

function seasonValue(code: number, offset: number, reference: Civil | null): string {
  if (reference === null) return '';
  const { year, month } = reference;
  const starts = seasonStart[code] ?? 1;
  const running = month ?? starts;
  // Winter is named after the year of its December; in March "this winter" is the one that ends.
  const late = code === 24 && running <= 3;
  const current = late ? year - 1 : year;
  if (offset === 0) return `${formatYear(current)}-${code}`;
  if (offset > 0) return `${formatYear(running < starts ? year : year + 1)}-${code}`;
  const isOver = code === 24 ? running === 3 : running > starts + 2;
  return `${formatYear(isOver ? current : current - 1)}-${code}`;
}

function weekdayDate(target: number, offset: number | null, context: FinderContext): string {
  const { reference } = context;
  if (!isWholeDay(reference)) return '';
  const ahead = (target - weekdayOf(reference) + 7) % 7;
  const behind = ahead === 0 ? 0 : ahead - 7;
  const shift = ((): number => {
    if (offset === 1) return ahead === 0 ? 7 : ahead;
    if (offset === -1) return behind === 0 ? -7 : behind;
    if (offset === 0) return ahead;
    return context.direction() === 'future' ? ahead : behind;
  })();
  return formatDay(addDays(reference, shift));
}

const measures =
  '(?:percent|per cent|per\\b|%|people|persons?|troops|soldiers|men|women|children|participants|delegates|metres?|meters?|kilomet|km\\b|miles?|tonn?e?s|kg|hectares|dollars|rubles|roubles|euros|pounds|units|jobs|times|years?\\b|days?\\b|hours?\\b|members|cases|deaths|points|votes|seats|copies|homes|schools|words|MW|barrels|and (?:more|a half))';

/** A four-digit number that counts or numbers something. */
function isCounting(context: FinderContext, digits: string): boolean {
  const left = context.text.slice(Math.max(0, context.start - 28), context.start);
  const right = context.text.slice(context.end, context.end + 24);
  if (
    /(?:\bNos?\.?|\bnumbers?|\bresolutions?|\bdecrees?|\border|\barticles?|\bparagraphs?|\bpages?|\broom|\bhighway|\bflight|[§№#+*=<>])\s*$/iu.test(
      left,
    )
  )
    return true;
  if (
    /\bresolutions?\s+\d{1,4}\s*\($/iu.test(left) ||
    (/\(\s*$/.test(left) && /^\)/.test(right) && /\b\d{2,4}\s*\($/.test(left))
  )
    return true;
  if (/[\p{L}][-‑–]$/u.test(left) && !/\b(?:pre|post|mid|early|late)[-‑–]$/iu.test(left)) return true;
  if (/\d[,.:]?\s?$/u.test(left) && !/\b(?:\d{1,2},?|(?:1[5-9]|20)\d\d,)\s$/u.test(left)) return true;
  if (new RegExp(`^[-\\s]?${measures}`, 'iu').test(right) || /^(?:[,.]\d|\s?[%°/]|[-‑]\p{L})/u.test(right))
    return true;
  const timed =
    /\b(?:in|by|since|until|till|through|to|from|of|for|before|after|during|year|early|late|mid|and|between|or|than|about|around|the|pre|post)[-‑\s]*$/iu.test(
      left,
    );
  return digits.endsWith('00') && (!timed || /^\s+\p{Ll}{3,}s\b/u.test(right));
}

const ambiguousMonth = new Set([
  'may',
  'march',
  'mar',
  'dec',
  'sep',
  'jun',
  'jan',
  'oct',
  'nov',
  'apr',
  'jul',
  'aug',
  'feb',
  'sept',
]);

function standsAsMonth(word: string, context: FinderContext): boolean {
  if (!ambiguousMonth.has(word.toLowerCase().replace('.', ''))) return true;
  if (!/^(?:may|march)$/i.test(word)) return false;
  const left = context.text.slice(Math.max(0, context.start - 24), context.start);
  return /\b(?:in|by|until|till|since|from|to|through|during|this|last|next|before|after|between|and|or|of|early|late|mid|for|every|each|about|around|as)[-‑\s]+$/iu.test(
    left,
  );
}

const monthRange: DateFinder = {
  id: 'month-range',
  cue: 'month',
  finds: 'September-October this year; January to March 2015',
  leaves: 'from margin to octet',
  pattern: words(
    `(?<first>${month})(?:${dash}| (?:to|through|until) |(?<=between [^,;.]{3,10}) and )(?<last>${month})(?:,? (?:of )?(?:(?<year>${year})|(?<relative>this|next|last) year))?`,
  ),
  read: (groups, context) => {
    if (!capital(groups.first) || !capital(groups.last)) return null;
    const last = monthOf(groups.last ?? '');
    const first = monthOf(groups.first ?? '');
    const offset = groups.relative === undefined ? null : relativeOffset(groups.relative);
    const saidYear = groups.year === undefined ? null : Number(groups.year);
    if (context.reference === null && saidYear === null) return unresolved;
    const relativeYear =
      offset === null || context.reference === null ? null : context.reference.year + offset;
    const saidLast = saidYear ?? relativeYear;
    const firstYear =
      saidLast === null ? yearOfMonth(first, context) : first > last ? saidLast - 1 : saidLast;
    if (firstYear === null) return unresolved;
    const lastYear = first > last ? firstYear + 1 : firstYear;
    return {
      value: `${formatMonth(firstYear, first)}/${formatMonth(lastYear, last)}`,
      inferred: saidYear === null,
    };
  },
};

const dayRange: DateFinder = {
  id: 'day-range',
  cue: 'month',
  finds: 'September 19–25, 2013',
  leaves: 'They march 3 to 5 miles.',
  pattern: words(
    `(?:${weekday},? )?(?<month>${month}) (?<first>${day})${ordinalSuffix}(?:${dash}| (?:to|and|through|until) )(?<last>${day})${ordinalSuffix}(?!\\d)(?:,? (?<year>${year}))?`,
  ),
  read: (groups, context) => readDayRange(groups, groups.month, groups.month, context),
};

const dayRangeBefore: DateFinder = {
  id: 'day-range-before-month',
  cue: 'month',
  finds: '27 to 29 October 2019',
  leaves: '3 to 5 marching bands',
  pattern: words(
    `(?<first>${day})${ordinalSuffix}(?:${dash}| (?:to|and|through|until) )(?<last>${day})${ordinalSuffix}(?: of)? (?<month>${month})(?:,? (?<year>${year}))?`,
  ),
  read: (groups, context) => readDayRange(groups, groups.month, groups.month, context),
};

const dayRangeAcross: DateFinder = {
  id: 'day-range-across-months',
  cue: 'month',
  finds: 'May 28 – June 2, 2014',
  leaves: 'may 28 – june',
  pattern: words(
    `(?:(?<monthA>${month}) (?<first>${day})${ordinalSuffix}|(?<firstB>${day})${ordinalSuffix} (?<monthB>${month}))(?:${dash}| (?:to|through|until) )(?:(?<monthC>${month}) (?<last>${day})${ordinalSuffix}|(?<lastD>${day})${ordinalSuffix} (?<monthD>${month}))(?:,? (?<year>${year}))?`,
  ),
  read: (groups, context) =>
    readDayRange(
      { ...groups, first: groups.first ?? groups.firstB, last: groups.last ?? groups.lastD },
      groups.monthA ?? groups.monthB,
      groups.monthC ?? groups.monthD,
      context,
    ),
};

/** "On 3 and 4 May" is one stretch; "on 3 and 9 May" is two days, of which the second carries the month. */
const isStretch = (groups: Groups, context: FinderContext): boolean =>
  !/\band\b/.test(context.text.slice(context.start, context.end)) ||
  Number(groups.last) - Number(groups.first) === 1 ||
  /\bbetween $/i.test(context.text.slice(0, context.start));

function readDayRange(
  groups: Groups,
  firstMonth: string | undefined,
  lastMonth: string | undefined,
  context: FinderContext,
): Reading | null {
  if (!capital(firstMonth) || !capital(lastMonth) || !isStretch(groups, context)) return null;
  const start = readDay(monthOf(firstMonth ?? ''), Number(groups.first), groups.year, context);
  const end = readDay(monthOf(lastMonth ?? ''), Number(groups.last), groups.year, context);
  if (start === null || end === null || start.value >= end.value) return null;
  return joinInterval(start, end);
}

const monthDay: DateFinder = {
  id: 'month-day',
  cue: 'month',
  finds: 'Tuesday, September 23rd, 2013',
  leaves: 'May 7,000 people come',
  pattern: words(
    `(?:${weekday},? (?:the )?)?(?<month>${month}) (?:the )?(?<day>${day})${ordinalSuffix}(?![\\d,.:]*\\d)(?:(?:,|, of| of)? (?:(?<year>${year})|(?<relative>this|next|last) year))?|(?:${weekday},? (?:the )?)?(?<monthB>${month}) (?<dayB>${day})${ordinalSuffix},? (?<yearB>${year})`,
  ),
  read: (groups, context) =>
    readNamedDay(
      groups.month ?? groups.monthB,
      groups.day ?? groups.dayB,
      groups.year ?? groups.yearB,
      groups.relative,
      context,
    ),
};

const dayMonth: DateFinder = {
  id: 'day-month',
  cue: 'month',
  finds: 'Monday, 14 April 2014; the 6th of May',
  leaves: '12 may follow',
  pattern: words(
    `(?:${weekday},? (?:the )?)?(?<day>${day})${ordinalSuffix} (?:day of |of )?(?<month>${month})(?:(?:, in|,| of)? (?:(?<year>${year})|(?<relative>this|next|last) year))?`,
  ),
  read: (groups, context) => readNamedDay(groups.month, groups.day, groups.year, groups.relative, context),
};

function readNamedDay(
  monthWord: string | undefined,
  dayDigits: string | undefined,
  saidYear: string | undefined,
  relative: string | undefined,
  context: FinderContext,
): Reading | null {
  if (!capital(monthWord)) return null;
  const offset = relative === undefined ? null : relativeOffset(relative);
  if (offset !== null && context.reference !== null) {
    const reading = readDay(
      monthOf(monthWord ?? ''),
      Number(dayDigits),
      String(context.reference.year + offset),
      context,
    );
    return reading === null ? null : { ...reading, inferred: true };
  }
  return readDay(monthOf(monthWord ?? ''), Number(dayDigits), saidYear, context);
}

const isoDay: DateFinder = {
  id: 'iso-day',
  cue: 'figure',
  finds: '2013-09-23',
  leaves: 'S/2014/136',
  pattern: words('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'),
  read: (groups, context) => {
    const monthNumber = Number(groups.month);
    return monthNumber >= 1 && monthNumber <= 12 && Number(groups.day) >= 1
      ? readDay(monthNumber, Number(groups.day), groups.year, context)
      : null;
  },
};

const laterMonthOfYear = new RegExp(
  `^(?:, | and | or |, and )(?:${month}(?:, | and | or |, and ))?${month},? (?<year>${year})\\b`,
  'iu',
);

/** "In June and July 2012": the year after the last month holds for those before it. */
function sharedYear({ text, end }: FinderContext): number | null {
  const found = laterMonthOfYear.exec(text.slice(end, end + 60))?.groups?.year;
  return found === undefined ? null : Number(found);
}

const monthYear: DateFinder = {
  id: 'month-year',
  cue: 'month',
  finds: 'the end of October 2013; mid-May; next September',
  leaves: 'It may be so.',
  pattern: words(
    `${part}(?<relative>(?:this|next|last|this coming|this past) )?(?:the month of )?(?<month>${month})(?:,? (?:of )?(?:(?<year>${year})|(?<relativeYear>this|next|last) year))?(?! \\d)`,
  ),
  read: (groups, context) => {
    const { month: word, relative, relativeYear } = groups;
    if (word === undefined || !capital(word)) return null;
    const { reference } = context;
    const number = monthOf(word);
    if (groups.year !== undefined) return said(formatMonth(Number(groups.year), number));
    if (relativeYear !== undefined) {
      const offset = relativeOffset(relativeYear) ?? 0;
      return reference === null ? unresolved : inferred(formatMonth(reference.year + offset, number));
    }
    const bare = context.end - context.start === word.length;
    if (bare && !standsAsMonth(word, context)) return null;
    if (relative === undefined) return readMonth(number, sharedYear(context), context);
    if (reference === null) return unresolved;
    const offset = relativeOffset(relative.replace(/^this (?=coming|past)/i, '')) ?? 0;
    if (offset === 0) return inferred(formatMonth(reference.year, number));
    if (reference.month === null) return inferred(formatMonth(reference.year + offset, number));
    const passed = offset > 0 ? number <= reference.month : number >= reference.month;
    return inferred(formatMonth(passed ? reference.year + offset : reference.year, number));
  },
};

const yearRange: DateFinder = {
  id: 'year-range',
  cue: 'figure',
  finds: '2021–2025; from 2021 to 2022; 1941/45',
  leaves: '014-2014-136',
  pattern: words(
    `${part}(?<first>${year})(?<join>\\s?[-–—‑−/]\\s?|\\sto\\s|\\sthrough\\s|\\suntil\\s|\\sand\\s)(?:the year )?(?<last>${year}|\\d{2}(?![\\d-]))`,
  ),
  read: (groups, context) => {
    const { first, last, join } = groups;
    if (first === undefined || last === undefined || join === undefined) return null;
    const end = secondYear(first, last);
    if (end === null) return null;
    const left = context.text.slice(Math.max(0, context.start - 12), context.start);
    if (
      /^\s(?:to|through|until)\s$/.test(join) &&
      (last.length < 4 || !/\b(?:from|period|years|of)\s$/i.test(left))
    )
      return null;
    if (/and/.test(join) && (last.length < 4 || !/\bbetween\s$/i.test(left))) return null;
    if (/\//.test(join) && last.length < 4) return null;
    if (/[\p{L}][-‑–]$|\d $/u.test(left)) return null;
    return said(`${formatYear(Number(first))}/${formatYear(end)}`);
  },
};

const decade: DateFinder = {
  id: 'decade',
  cue: 'figure',
  finds: 'the mid-1990s; the ’90s; the 2020s',
  leaves: 'in his thirties',
  pattern: words(
    `(?:the )?(?<part>${part})(?:(?<decade>1[5-9]\\d0|20\\d0)['’]?s|['’](?<short>\\d0)s)(?:${dash}(?:(?:1[5-9]|20)\\d0)s)?`,
  ),
  read: (groups) => {
    const whole = groups.decade ?? (groups.short === undefined ? undefined : `19${groups.short}`);
    return whole === undefined
      ? null
      : said(/00$/.test(whole) && Number(whole) < 2000 ? `${whole.slice(0, 2)}XX` : `${whole.slice(0, 3)}X`);
  },
};

const century: DateFinder = {
  id: 'century',
  cue: 'period',
  finds: 'the twenty-first century; 19th century',
  leaves: 'half a century',
  pattern: words(`(?:the )?${part}(?<ordinal>${ordinal}|twenty[- ]first)[- ]centur(?:y|ies)`),
  read: (groups) => {
    const number = ordinalOf((groups.ordinal ?? '').replace(' ', '-'));
    return number >= 10 && number <= 22 ? said(`${number - 1}XX`) : null;
  },
};

const quarter: DateFinder = {
  id: 'quarter',
  cue: 'part',
  finds: 'the first quarter of next year; Q3 2014; the second half of 2013',
  leaves: 'a quarter of the population',
  pattern: words(
    `(?:the )?${part}(?:(?:q(?<short>[1-4])|(?<ordinal>first|second|third|fourth|last|1st|2nd|3rd|4th)[- ](?<unit>quarter|half))(?:,? (?:of )?(?:(?:the )?(?:fiscal )?(?:year )?(?<year>${year})|(?<relative>this|next|last|the current|the)(?: year)))?)`,
  ),
  read: (groups, context) => {
    const { short, ordinal: word, unit: unitWord, year: saidYear, relative } = groups;
    const half = unitWord?.toLowerCase() === 'half';
    if (half && saidYear === undefined && relative === undefined) return null;
    const lower = word?.toLowerCase();
    const index =
      short !== undefined ? Number(short) : lower === 'last' ? (half ? 2 : 4) : ordinalOf(lower ?? '');
    if (half && index > 2) return null;
    const code = half ? 39 + index : 32 + index;
    if (saidYear !== undefined) return said(`${saidYear}-${code}`);
    if (context.reference === null) return unresolved;
    const offset = relative === undefined ? null : relativeOffset(relative.replace(/^the /i, ''));
    const startMonth = half ? (index - 1) * 6 + 1 : (index - 1) * 3 + 1;
    const known =
      offset === null
        ? yearOfMonth(startMonth, context, relative === undefined ? context.direction() : 'unknown')
        : context.reference.year + offset;
    return known === null
      ? unresolved
      : inferred(`${formatYear(relative === 'the' ? context.reference.year : known)}-${code}`);
  },
};

const seasonFinder: DateFinder = {
  id: 'season',
  cue: 'season',
  finds: 'this autumn; the summer of 2014; next spring',
  leaves: 'They fall and spring up.',
  pattern: words(
    `(?:the )?(?<part>${part})(?<relative>(?:this|next|last|this coming|this past) )?(?<season>${season})(?:(?:,| of|,? in)? (?:(?<year>${year})|(?<relativeYear>this|next|last) year))?`,
  ),
  read: (groups, context) => {
    const word = groups.season?.toLowerCase() ?? '';
    const code = seasonCodes[word];
    if (code === undefined) return null;
    if (groups.year !== undefined) return said(`${groups.year}-${code}`);
    const { reference } = context;
    if (groups.relativeYear !== undefined) {
      return reference === null
        ? unresolved
        : inferred(`${formatYear(reference.year + (relativeOffset(groups.relativeYear) ?? 0))}-${code}`);
    }
    if (groups.relative !== undefined) {
      return inferred(
        seasonValue(
          code,
          relativeOffset(groups.relative.replace(/^this (?=coming|past)/i, '')) ?? 0,
          reference,
        ),
      );
    }
    const left = context.text.slice(Math.max(0, context.start - 10), context.start);
    const ambiguous = word === 'fall' || word === 'spring';
    const led = /\b(?:in|by|during|until|since|over|before|after)\s$/i.test(left);
    const hasArticle = /^the /i.test(context.text.slice(context.start, context.start + 4));
    if (!led || (ambiguous && !hasArticle && groups.part === '')) return null;
    if (word === 'fall' && /^ (?:of|in) /i.test(context.text.slice(context.end))) return null;
    if (/^ (?:session|semester|parliamentary)/i.test(context.text.slice(context.end))) return null;
    const startMonth = seasonStart[code] ?? 1;
    const known = yearOfMonth(startMonth, context);
    return known === null ? unresolved : inferred(`${formatYear(known)}-${code}`);
  },
};

const fiscalYear: DateFinder = {
  id: 'fiscal-year',
  cue: 'figure',
  finds: 'fiscal year 2022; FY2013',
  leaves: 'fiscal discipline',
  pattern: words(`(?:the )?(?:fiscal(?: year)?|FY)[- ]?(?<year>${year})`),
  read: (groups) => (groups.year === undefined ? null : said(groups.year)),
};

const bareYear: DateFinder = {
  id: 'year',
  cue: 'figure',
  finds: 'in 2014; the end of 2020; the 2019 summit',
  leaves: 'resolution 2254; 2000 soldiers; Grom-2013',
  pattern: words(`(?:(?:the year )|(?<part>${part}))(?<year>${year})`),
  read: (groups, context) => {
    const { year: digits } = groups;
    if (digits === undefined) return null;
    const start = context.end - digits.length;
    return (groups.part ?? '') === '' && isCounting({ ...context, start }, digits) ? null : said(digits);
  },
};

const relativePeriod: DateFinder = {
  id: 'relative-period',
  cue: 'period',
  finds: 'next year; later this week; the end of last month; the coming decade',
  leaves: 'the last years of the war',
  pattern: words(
    `(?:(?<part>${part})(?<relative>this|next|last|(?:the|this) (?:coming|current|past|previous|following|same)|the (?:next|last)|coming|current|previous) (?<fiscal>(?:calendar|fiscal|financial|academic|school|budget) )?(?<unit>weekend|week|month|quarter|year|decade|century))`,
  ),
  read: (groups, context) => {
    const lower = (groups.relative ?? '').toLowerCase();
    const bare = lower.replace(/^(?:the|this) /, '');
    const offset = relativeOffset(bare);
    if (offset === null) return null;
    // "The following year" and "the same week" look back to another date, which is not resolved here.
    if (/following|same|previous/.test(bare) && bare !== lower) return unresolved;
    // "The past year" and "the last decade" are stretches up to now.
    if (/^(?:the|this) (?:past|last)$/.test(lower)) return null;
    if (
      groups.unit?.toLowerCase() === 'quarter' &&
      lower === 'this' &&
      /^ of\b/.test(context.text.slice(context.end))
    )
      return null;
    const value = shiftPeriod(groups.unit ?? '', offset, context.reference);
    // The beginning of a decade is its first year, not any year of it.
    return inferred(
      /beginning|start|turn|outset|threshold/i.test(groups.part ?? '')
        ? value.replace(/^(\d{3})X$/, '$10')
        : value,
    );
  },
};

const currentPeriod: DateFinder = {
  id: 'the-period-now',
  cue: 'period',
  finds: 'by the end of the year; during the year; before the year is out; year-end',
  leaves: 'the year of the dragon',
  pattern: words(
    `(?<weekend>(?<=\\bover )the weekend)|(?:the )?(?:(?:very )?(?:end|close|start|beginning|middle) of the (?<unit>week|month|quarter|year|decade|century)(?! of)|(?<ofYear>year['’]s[- ]end|year-end)|(?<out>year)(?= is out)|late in the (?<late>year|month|decade)|(?:earlier|later) in the (?<later>week|month|year|decade))|(?<=\\b(?:during|within|throughout|over the course of) )the (?<during>year|decade|month|week)(?! (?:of|to|after|before|in which))`,
  ),
  read: (groups, context) => {
    if (groups.weekend !== undefined) {
      return inferred(shiftPeriod('weekend', context.direction() === 'future' ? 0 : -1, context.reference));
    }
    const unitWord = groups.unit ?? groups.late ?? groups.later ?? groups.during ?? 'year';
    return inferred(shiftPeriod(unitWord, 0, context.reference));
  },
};

const nearDay: DateFinder = {
  id: 'near-day',
  cue: 'word',
  finds: 'tomorrow; yesterday; today',
  leaves: 'the todays of this world',
  pattern: words('(?:the day (?<beyond>after tomorrow|before yesterday)|(?<word>today|tomorrow|yesterday))'),
  read: (groups, context) => {
    const { reference } = context;
    if (!isWholeDay(reference)) return unresolved;
    const offset =
      groups.beyond !== undefined
        ? groups.beyond.toLowerCase().startsWith('after')
          ? 2
          : -2
        : { today: 0, tomorrow: 1, yesterday: -1 }[(groups.word ?? '').toLowerCase()];
    return offset === undefined ? null : inferred(formatDay(addDays(reference, offset)));
  },
};

const weekdayFinder: DateFinder = {
  id: 'weekday',
  cue: 'weekday',
  finds: 'Monday; next Friday; last Wednesday',
  leaves: 'on Mondays',
  pattern: words(`(?<relative>(?:this|next|last|this coming|this past) )?(?<weekday>${weekday})`),
  read: (groups, context) => {
    if (groups.weekday === undefined || !capital(groups.weekday)) return null;
    const offset =
      groups.relative === undefined
        ? null
        : relativeOffset(groups.relative.replace(/^this (?=coming|past)/i, ''));
    return inferred(weekdayDate(weekdayNumber(groups.weekday), offset, context));
  },
};

const ago: DateFinder = {
  id: 'ago',
  cue: 'period',
  finds: 'three years ago; a week ago; two decades ago',
  leaves: 'long ago',
  pattern: words(`(?:(?:about|nearly|almost|more than) )?(?<count>${count}) (?<unit>${unit})s? ago`),
  read: (groups, context) =>
    inferred(shiftCount(-numberOf(groups.count ?? ''), groups.unit ?? '', context.reference)),
};

const ahead: DateFinder = {
  id: 'ahead',
  cue: 'period',
  finds: 'in the next three years; within 10 days; two years from now',
  leaves: 'within minutes',
  pattern: words(
    `(?:(?:(?:the )?(?:next|coming|upcoming|following|first) )(?<count>${count})(?:(?:${dash}| or | to )(?<upTo>${count}))?[- ](?<unit>${unit})s?(?: period)?|(?<=\\bwithin )(?:the )?(?:(?:next|coming|space of) )?(?<countB>${count})(?:(?:${dash}| or | to )(?<upToB>${count}))?[- ](?<unitB>${unit})s?|(?<countC>${count}) (?<unitC>${unit})s? from (?:now|today|tomorrow)|(?<=\\bin )(?<countD>${count}) (?<unitD>${unit})s?['’]? time|(?<=\\b(?:within|in|over|for) )the (?:next|coming) (?<unitE>decade|century))(?! (?:old|ago|later|after|before|of))`,
  ),
  read: (groups, context) => {
    const amount =
      groups.unitE === undefined
        ? numberOf(groups.count ?? groups.countB ?? groups.countC ?? groups.countD ?? '')
        : 10;
    const unitWord =
      groups.unitE === undefined
        ? (groups.unit ?? groups.unitB ?? groups.unitC ?? groups.unitD ?? '')
        : 'year';
    const upTo = groups.upTo ?? groups.upToB;
    const { text, start } = context;
    if (/^(?:the )?first/i.test(text.slice(start)) && context.direction() !== 'future') return null;
    const value = shiftCount(amount, unitWord, context.reference);
    if (upTo === undefined || value === '') return inferred(value);
    return inferred(`${value}/${shiftCount(numberOf(upTo), unitWord, context.reference)}`);
  },
};

const inUnits: DateFinder = {
  id: 'in-so-long',
  cue: 'period',
  finds: 'we will be there in three years; to build twelve over 20 years',
  leaves: 'the third in three years',
  pattern: words(
    `(?<=\\b(?:in|over)(?: about| around| roughly)? )(?<count>${count}) (?<unit>${unit})s?(?! (?:of|ago|later|old|from|time|or|and|since|to))`,
  ),
  read: (groups, context) => {
    if (
      context.direction() !== 'future' ||
      /\b(?:for|first time|not) (?:in|over)\s$/i.test(
        context.text.slice(Math.max(0, context.start - 16), context.start),
      )
    )
      return null;
    return inferred(shiftCount(numberOf(groups.count ?? ''), groups.unit ?? '', context.reference));
  },
};

const vague: DateFinder = {
  id: 'vague',
  cue: 'period',
  finds: 'in the coming months; over the next few weeks',
  leaves: 'the coming battle',
  pattern: words(
    `(?:the )?(?:coming|next few|next several|following|nearest|near) (?<unit>${unit})s|(?:the )?(?:days|weeks|months|years|decades) (?:ahead|to come)`,
  ),
  read: () => unresolved,
};

/** In the order they are tried; where two overlap the longer wins, then the earlier in this list. */
export const dateFinders: readonly DateFinder[] = [
  isoDay,
  dayRangeAcross,
  dayRange,
  dayRangeBefore,
  monthDay,
  dayMonth,
  monthRange,
  monthYear,
  yearRange,
  quarter,
  seasonFinder,
  decade,
  century,
  fiscalYear,
  currentPeriod,
  ahead,
  relativePeriod,
  nearDay,
  weekdayFinder,
  ago,
  inUnits,
  vague,
  bareYear,
];
