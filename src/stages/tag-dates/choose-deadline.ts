import type { DateRole } from '../../model/date.ts';
import type { Span } from '../../model/span.ts';
import { boundsOf } from '../../text/edtf.ts';
import { directionAt } from './direction.ts';
import type { FoundDate } from './find-dates.ts';

export type DeadlineContext = {
  /** The words that make the sentence a commitment, as offsets into it; null when unknown. */
  readonly cue: Span | null;
  /** The event's date, ISO 8601, possibly reduced; empty when unknown. */
  readonly reference: string;
  /** Where the event has no date: the latest year of which the document speaks as past; empty when there is none. */
  readonly pastYear?: string;
};

export type ChosenDeadline = { readonly date: FoundDate; readonly role: Exclude<DateRole, 'mention'> };

/** How a date hangs in its sentence; the higher wins. */
type Weight = 'due' | 'horizon' | 'when';

/**
 * The date by which the sentence's commitment is due, or the period of the plan that it carries out;
 * null where dates are only mentioned: those past, those that name a thing ("the 2030 Agenda"), those of
 * another clause ("which was agreed in May").
 */
export function chooseDeadline(
  text: string,
  dates: readonly FoundDate[],
  context: DeadlineContext,
): ChosenDeadline | null {
  const plain = text.replace(/[\u00a0\u202f\u2009\n\t]/g, ' ');
  const weighed = dates.flatMap((date) => {
    const weight = weigh(plain, date, context);
    return weight === null ? [] : [{ date, weight }];
  });
  const due = weighed.filter(({ weight }) => weight === 'due');
  const horizon = weighed.filter(({ weight }) => weight === 'horizon');
  const when = weighed.filter(({ weight }) => weight === 'when');
  const { cue } = context;
  const opening = when.find(({ date }) => cue !== null && date.end <= cue.start);
  const best = latest(due) ?? opening ?? latest(horizon) ?? latest(when);
  if (!best) return null;
  return { date: best.date, role: best.weight === 'horizon' ? 'horizon' : 'deadline' };
}

function latest<T extends { readonly date: FoundDate }>(items: readonly T[]): T | undefined {
  return items.reduce<T | undefined>((best, item) => {
    if (best === undefined) return item;
    return (boundsOf(item.date.value)?.last ?? '') > (boundsOf(best.date.value)?.last ?? '') ? item : best;
  }, undefined);
}

const duePreposition =
  /\b(?:by|until|till|through(?: to| until)?|up to|before|(?:no|not) later than|prior to|within|as (?:early|soon) as|starting|beginning|effective(?: from)?|as of|from|(?:approach|towards?|ahead of))(?: (?:in|on|from|with|the))*(?: (?:about|around|approximately|at least))?(?: (?:the )?(?:end|beginning|start|middle|morning|evening|close) of)? $/i;
const plan =
  /\b(?:strateg(?:y|ies)|plans?|program(?:me)?s?|agendas?|roadmaps?|road maps?|road map|guidelines|priorities|concept|framework|targets?|budget|forecast|cooperation|term|period|presidency|chairmanship|membership)\b[^.;:]{0,60}\b(?:to|until|till|through(?: to)?|for|over|between|from|in|towards|up to)(?: the(?: period)?)?(?: (?:of|from))? $/i;
const whenPreposition =
  /(?:^|[\s,(—–-])(?:in|on|at|during|over|for|around|throughout|course of|in the course of)(?: the)? $/i;
const looseAdverb =
  /^(?:next|this|later|tomorrow|early|late|(?:the )?(?:end|beginning|middle) of|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;
const noun =
  /^\s+(?!(?:and|or|to|in|on|at|the|a|an|with|we|I|they|he|she|it|you|which|that|who|when|where|as|for|from|by|this|these|our|my|his|its|their|is|are|was|were|will|shall|should|must|may|can|but|of|if|so|all|through|until|after|before|up|under|there|during|together|between|instead|rather|onwards?|ahead|also|not|alone|would|has|have|had|with|without|into|over|about|at|than)\b)\p{L}/u;
const seasonOnly = /^(?:the )?(?:spring|summer|autumn|fall|winter)$/i;
/** A plan that is only what the action rests on. */
const background =
  /\b(?:based on|in (?:line|accordance|keeping|compliance) with|under|according to|as part of|(?:within|in) the (?:framework|context) of|guided by|pursuant to|consistent with|as set out in)\b[^,;]{0,90}$/i;
const clauseInitial =
  /(?:^|[,;:—–(-]\s*|\b(?:and|but|that|if|so|then|already|also|now|well|because|as|sometime|course)\s+)(?:(?:as early as|by|in|on|at|during|over|for|of|from|starting|beginning|within|around|throughout|before|until)\s+)*(?:the\s+)?$/i;
const anotherClause =
  /\b(?:which|who|whom|whose|where|when|because|although|while|since|as (?:was |were )?(?:\p{L}+ed|you know|set out)|after|following|that (?:was|were|had|took|has))\b/iu;
const pastVerb =
  /\b(?:was|were|had|did|took|held|made|met|launched|announced|presented|adopted|approved|signed|agreed|decided|established|created|outlined|reached|issued|published|concluded|convened|formed|filed|begun|started|submitted|elected|committed|introduced|passed|made|set|given|gave|recorded|registered|achieved)\b(?! (?:to|that))[^,;]{0,60}$/i;
/** Also an infinitive: "made to cut emissions by 2020". */
const futureVerb =
  /\b(?:will|shall|to be|must|should|plan(?:ned)? to|going to|intends? to|aims? to|to (?!the|an?|our|their|its|his|her|this|that|all|be\b)\p{Ll}{3,})\b|['’]ll\b/iu;
const rangePreposition = /\b(?:for|period|term|between|in|over|during)\b[^,;]{0,20}$/i;

function isPast(date: FoundDate, { reference, pastYear }: DeadlineContext): boolean {
  const bounds = boundsOf(date.value);
  const now = boundsOf(reference || (pastYear ?? ''));
  return bounds !== null && now !== null && bounds.last < now.first;
}

/** Whether the date reaches beyond the event, so that no tense can make it past. */
function isAhead(date: FoundDate, reference: string): boolean {
  const bounds = boundsOf(date.value);
  const now = boundsOf(reference);
  return (
    bounds !== null && now !== null && bounds.last > now.last && !(bounds.first <= now.first && date.inferred)
  );
}

function weigh(text: string, date: FoundDate, context: DeadlineContext): Weight | null {
  const { cue, reference } = context;
  const left = text.slice(Math.max(0, date.start - 110), date.start);
  const right = text.slice(date.end);
  const strong = duePreposition.test(left);
  if (isPast(date, context) || namesNoDay(date) || isOutside(left, right, date, strong)) return null;
  if (/\bpre[-‑]$/i.test(left)) return 'due';
  const range = /^\d{4}\/\d{4}$/.test(date.value);
  const planned = plan.test(left) && (range || !/\b(?:in|over) $/i.test(left));
  const naming = (/^\d{4}$/.test(date.text) || seasonOnly.test(date.text)) && noun.test(right);
  if (naming && !strong && !planned) return null;
  if (planned && (range || isAhead(date, reference))) return background.test(left) ? null : 'horizon';
  if (!isAhead(date, reference) && isPastTense(left) && !futureVerb.test(lastClause(left))) return null;
  if (planned) return background.test(left) ? null : 'horizon';
  if (cue !== null && isElsewhere(text, date, cue)) return null;
  if (strong) return 'due';
  if (range) return rangePreposition.test(left) ? 'horizon' : null;
  const adverbial = whenPreposition.test(left) || looseAdverb.test(date.text) || date.start === 0;
  if (!adverbial || (cue !== null && date.end <= cue.start && !clauseInitial.test(left))) return null;
  return isAhead(date, reference) || !isToldAsPast(text, date, cue) ? 'when' : null;
}

/** After the cue only a finite past verb makes a date past: "to restructure the accumulated loans this year". */
function isToldAsPast(text: string, date: FoundDate, cue: Span | null): boolean {
  if (cue === null || date.start < cue.end) return directionAt(text, date.start, date.end) === 'past';
  return /\b(?:was|were|had|did|already|since|last)\b/i.test(text.slice(cue.end, date.start));
}

/** "Today", a century, "the coming weeks": nothing that could be missed. */
function namesNoDay(date: FoundDate): boolean {
  return (
    /XX$/.test(date.value) ||
    /^(?:today|yesterday)$/i.test(date.text) ||
    (date.value === '' &&
      (!/next|this|tomorrow|within|year|month|day|weekend/i.test(date.text) ||
        /\b(?:coming|few|several|ahead|to come|recent|ago)\b/i.test(date.text)))
  );
}

/** The words around show that the date names or dates something else. */
function isOutside(left: string, right: string, date: FoundDate, strong: boolean): boolean {
  return (
    /\b(?:post|after|since|as agreed in)[-‑ ]$/i.test(left) ||
    /\bbeyond $/i.test(left) ||
    (/^ (?:is|was|marks|marked)\b/.test(right) && /(?:^|[,;:] )$/.test(left)) ||
    /^[\s-](?:anniversary|war\b)/i.test(right) ||
    (/^['’]s\b/.test(right) && !/^(?:next|this)/i.test(date.text)) ||
    (!strong &&
      /\bof(?: the)? $/i.test(left) &&
      !/\b(?:course|end|period|years?|budgets?|terms?) of(?: the)? $/i.test(left)) ||
    (/^tomorrow$/i.test(date.text) && /\b(?:for|of) $/i.test(left))
  );
}

const isPastTense = (left: string): boolean =>
  pastVerb.test(left) || /\b\p{L}{3,}ed(?: \p{L}+)? $/iu.test(left);

const lastClause = (text: string): string =>
  text.slice(Math.max(0, ...[',', ';', '—', '–', ':'].map((mark) => text.lastIndexOf(mark) + 1)));

/** Between the cue and the date another clause begins. */
function isElsewhere(text: string, date: FoundDate, cue: Span): boolean {
  const between = date.end <= cue.start ? text.slice(date.end, cue.start) : text.slice(cue.end, date.start);
  return anotherClause.test(between);
}
