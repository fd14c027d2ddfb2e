import {
  adverbs,
  beForms,
  complementisers,
  coordinators,
  determiners,
  doForms,
  haveForms,
  isGerund,
  isParticiple,
  modals,
  negations,
  nounClass,
  prepositions,
  subjectPronouns,
  verbBase,
} from '../lexicon/word-classes.ts';
import type { SubjectClass } from '../model/commitment.ts';

import type { Span } from '../model/span.ts';
import type { Token } from '../text/tokens.ts';
import { isStateName } from './states.ts';

export type { SubjectClass };

/** A half-open range of token indices. */
export type TokenRange = Span;

export type Voice = 'active' | 'passive' | 'progressive' | 'copula' | 'none';

/** The verb group that a cue opens: "will | not be | strengthened". Indices are into the sentence's tokens. */
export type VerbGroup = {
  readonly voice: Voice;
  /** Base form of the main verb; empty when none was found. */
  readonly verb: string;
  /** Index of the main verb (of the complement, for a copula), or -1. */
  readonly at: number;
  readonly negated: boolean;
  readonly perfect: boolean;
};

const isAdverb = (token: Token): boolean =>
  adverbs.has(token.lower) ||
  (token.lower.length > 4 && token.lower.endsWith('ly') && nounClass(token.lower) === undefined);

/** Reads the verb group from token `from` on, past adverbs, negations, auxiliaries and short parentheses. */
/** A word where only a verb can stand, after a modal or "to", that the word lists do not know ("will dredge"). */
function unknownVerb(tokens: readonly Token[], at: number, be: boolean): string | undefined {
  const { lower, kind } = tokens[at]!;
  let before = at - 1;
  while (before > 0 && isAdverb(tokens[before]!)) before--;
  const afterModal = modals.has(tokens[before]?.lower ?? '') || tokens[before]?.lower === 'to';
  const closed =
    determiners.has(lower) ||
    prepositions.has(lower) ||
    subjectPronouns.has(lower) ||
    complementisers.has(lower);
  return !be && kind === 'word' && afterModal && !closed && lower === tokens[at]!.text ? lower : undefined;
}

export function readVerbGroup(tokens: readonly Token[], from: number): VerbGroup {
  let at = from;
  let negated = false;
  let perfect = false;
  let be = false;
  for (let steps = 0; at < tokens.length && steps < 14; steps++) {
    const { lower } = tokens[at]!;
    if (negations.has(lower)) negated = true;
    else if (lower === 'have') perfect = true;
    else if (beForms.has(lower) && lower !== "'s") be = true;
    else if (lower === ',' && closesWithin(tokens, at, 8) > 0) {
      at = closesWithin(tokens, at, 8);
    } else if (
      !(isAdverb(tokens[at]!) || lower === 'to' || /^[-–—•*·]{1,2}$/.test(lower) || coordinators.has(lower))
    )
      break;
    at++;
  }
  const token = tokens[at];
  if (!token)
    return {
      voice: be ? 'copula' : 'none',
      verb: be ? 'be' : perfect ? 'have' : '',
      at: -1,
      negated,
      perfect,
    };
  const base = verbBase(token.lower) ?? unknownVerb(tokens, at, be);
  if (be && isGerund(token.lower)) return { voice: 'progressive', verb: base ?? '', at, negated, perfect };
  if (be && isParticiple(token.lower)) return { voice: 'passive', verb: base ?? '', at, negated, perfect };
  if (be) return { voice: 'copula', verb: 'be', at, negated, perfect };
  if (perfect && !isParticiple(token.lower)) return { voice: 'active', verb: 'have', at, negated, perfect };
  return { voice: base ? 'active' : 'none', verb: base ?? '', at, negated, perfect };
}

/** Index of the comma that closes a parenthesis opened at `open`, or 0 when none closes within `limit` tokens. */
function closesWithin(tokens: readonly Token[], open: number, limit: number): number {
  for (let at = open + 2; at <= open + limit && at < tokens.length; at++)
    if (tokens[at]!.lower === ',') return at;
  return 0;
}

const stops = new Set([':', ';', '—', '–', '--', '-', '(', ')', '“', '”', '"', '?', '!', '.', '…', '[', ']']);
/** Verbs between a subject and what it says: they end a noun phrase on its left. */
const finiteBefore = new Set(
  'is are was were am has had said says say believe believes think thinks hope hopes know knows mean means ensure ensures see sees feel feels convinced confident sure certain clear told tell noted stressed emphasized emphasised stated announced confirm confirmed assure assured agree agreed hoped believed expect expects guarantee fear doubt understand understood pleased glad'.split(
    ' ',
  ),
);

const isAuxiliary = (lower: string): boolean =>
  beForms.has(lower) || haveForms.has(lower) || doForms.has(lower) || modals.has(lower);

/** Verbs that a predicate can hang on as on "be": "remain committed", "stand ready". */
const copulas = new Set(
  'remain remains remained stay stays stand stands stood feel feels seem seems become becomes'.split(' '),
);

/** A subject, and what governs its clause. */
export type Subject = {
  /** Token range of the noun phrase, or null where none stands before the verb group. */
  readonly range: TokenRange | null;
  /** Index of the token that governs the clause ("that", "if", "which", "said"), or -1. */
  readonly governor: number;
  /** True where the verb group shares the subject of an earlier one ("We will X and will Y"). */
  readonly shared: boolean;
};

const articles = new Set(['a', 'an', 'the', 'our', 'my', 'your', 'his', 'her', 'its', 'their']);

const nobody: Subject = { range: null, governor: -1, shared: false };

/** Finds the subject of the verb group whose first token is `verbGroup`, reading leftwards. */
export function findSubject(tokens: readonly Token[], verbGroup: number): Subject {
  const at = skipPredicate(tokens, verbGroup - 1);
  if (at < 0) return nobody;
  const here = tokens[at]!.lower;
  if (/^(?:,|–|—|-{1,3})$/.test(here)) {
    const open = opensParenthesis(tokens, at);
    if (open > 0) return findSubject(tokens, open);
    return { range: null, governor: at, shared: true };
  }
  if (coordinators.has(here)) return { range: null, governor: at, shared: true };
  if (here === 'all' || here === 'both')
    return { range: { start: at - 1, end: at + 1 }, governor: governorBefore(tokens, at - 1), shared: false };
  if (/^(?:i|we|you|he|she|they|who|which|there|it)$/.test(here)) return extendPronoun(tokens, at);
  const last = tokens[at]!.lower === 'each' && at > 0 ? at - 1 : at;
  const start = nounPhraseStart(tokens, last);
  const nothing = start > last || (start === last && articles.has(tokens[last]!.lower));
  if (nothing) return { range: null, governor: at, shared: false };
  return { range: { start, end: last + 1 }, governor: governorBefore(tokens, start), shared: false };
}

/** Index of the last token before the auxiliaries, adverbs and negations that lead up to the verb group. */
function skipPredicate(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at >= 0; at--) {
    const token = tokens[at]!;
    if (
      (token.lower === 'all' || token.lower === 'both') &&
      /^(?:we|us|they|you)$/.test(tokens[at - 1]?.lower ?? '')
    )
      break;
    const skipped =
      isAuxiliary(token.lower) ||
      copulas.has(token.lower) ||
      negations.has(token.lower) ||
      (isAdverb(token) && !subjectPronouns.has(token.lower));
    if (!skipped) break;
  }
  return at;
}

/** The noun phrase that opens the sentence and stands before its first verb: the subject that later verbs share. */
export function openingSubject(tokens: readonly Token[]): TokenRange | null {
  let start = 0;
  const comma = tokens.findIndex((token, index) => index < 12 && token.lower === ',');
  if (
    comma > 0 &&
    (prepositions.has(tokens[0]!.lower) || isAdverb(tokens[0]!) || complementisers.has(tokens[0]!.lower))
  )
    start = comma + 1;
  while (
    start < tokens.length &&
    (coordinators.has(tokens[start]!.lower) ||
      (isAdverb(tokens[start]!) && !subjectPronouns.has(tokens[start]!.lower)))
  )
    start++;
  for (let at = start + 1; at < Math.min(tokens.length, start + 14); at++) {
    const { lower, text } = tokens[at]!;
    if (
      lower === ',' &&
      tokens[at + 1] &&
      /^(?:which|who|as|like|in|with|for|together|having)$/.test(tokens[at + 1]!.lower)
    ) {
      return { start, end: at };
    }
    if (stops.has(lower)) return null;
    if (isAuxiliary(lower) && lower !== "'s") return { start, end: at };
    const finite =
      verbBase(lower) !== undefined &&
      lower === text &&
      (lower.endsWith('s') || lower.endsWith('ed') || subjectPronouns.has(tokens[at - 1]!.lower));
    if (finite && !determiners.has(tokens[at - 1]!.lower) && !prepositions.has(tokens[at - 1]!.lower))
      return { start, end: at };
  }
  return null;
}

/** "Russia, for its part, will": the index of the opening mark, or 0. Only phrases that cannot be clauses are skipped. */
function opensParenthesis(tokens: readonly Token[], close: number): number {
  const mark = tokens[close]!.lower;
  for (let at = close - 2; at > 0 && at >= close - 25; at--) {
    if (tokens[at]!.lower !== mark) continue;
    const first = tokens[at + 1]!;
    const opensPhrase =
      prepositions.has(first.lower) ||
      adverbs.has(first.lower) ||
      first.lower.endsWith('ly') ||
      isGerund(first.lower) ||
      /^(?:which|who|whose|where|when|if|together|i|as|and|or|a|an|the|its|led|based|both|not|in)$/.test(
        first.lower,
      );
    return opensPhrase && tokens[at - 1]!.kind !== 'mark' ? at : 0;
  }
  return 0;
}

function extendPronoun(tokens: readonly Token[], at: number): Subject {
  let start = at;
  if (
    tokens[at - 1]?.lower === 'and' &&
    tokens[at - 2] &&
    (subjectPronouns.has(tokens[at - 2]!.lower) || /^\p{Lu}/u.test(tokens[at - 2]!.text)) &&
    at >= 3
  ) {
    const left = nounPhraseStart(tokens, at - 2);
    if (left <= at - 2 && /^\p{Lu}/u.test(tokens[left]!.text) && left > 0) start = left;
  }
  return { range: { start, end: at + 1 }, governor: governorBefore(tokens, start), shared: false };
}

/** Leftmost token of the noun phrase that ends at `last`; `last + 1` where there is none. */
function nounPhraseStart(tokens: readonly Token[], last: number): number {
  let start = last + 1;
  for (let at = last; at >= 0; at--) {
    const { lower, kind } = tokens[at]!;
    if (stops.has(lower) || finiteBefore.has(lower)) break;
    const relative = /^(?:that|which|whose|what)$/.test(lower);
    if (complementisers.has(lower) && (relative || !(determiners.has(lower) && at < last))) {
      if (lower === 'that' && at === last) start = at;
      break;
    }
    if (subjectPronouns.has(lower) && !determiners.has(lower)) {
      break;
    }
    if (
      modals.has(lower) ||
      ((beForms.has(lower) || haveForms.has(lower) || doForms.has(lower)) && lower !== "'s")
    )
      break;
    if (lower === ',' && !listComma(tokens, at, last)) break;
    if (kind === 'mark' && lower !== ',' && lower !== '&' && lower !== '/' && lower !== '%' && lower !== '$')
      break;
    if (
      coordinators.has(lower) &&
      (lower === 'but' || lower === 'yet' || lower === 'nor' || hasFiniteVerb(tokens, at))
    )
      break;
    start = at;
  }
  while (
    start <= last &&
    (coordinators.has(tokens[start]!.lower) ||
      tokens[start]!.lower === ',' ||
      (isAdverb(tokens[start]!) && !determiners.has(tokens[start]!.lower)))
  )
    start++;
  return stripOpeningPhrase(tokens, start, last);
}

/** A comma inside an enumeration of names or nouns: "Belarus, Kazakhstan and Russia". */
function listComma(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!next || !before) return false;
  let and = false;
  for (let index = at + 1; index <= last; index++) if (coordinators.has(tokens[index]!.lower)) and = true;
  return and && /^\p{Lu}/u.test(next.text) && /^\p{Lu}/u.test(before.text);
}

/** Does the clause to the left of an "and" hold a finite verb, so that the "and" joins clauses and not nouns? */
function hasFiniteVerb(tokens: readonly Token[], and: number): boolean {
  for (let at = and - 1; at >= 0 && at > and - 12; at--) {
    const { lower } = tokens[at]!;
    if (stops.has(lower)) return false;
    if (isAuxiliary(lower) && lower !== "'s") return true;
    if (subjectPronouns.has(lower) && !determiners.has(lower)) return true;
  }
  return false;
}

/** "In this area Russia": drops an opening prepositional phrase that runs into the subject without a comma. */
function stripOpeningPhrase(tokens: readonly Token[], start: number, last: number): number {
  if (start > last || !prepositions.has(tokens[start]!.lower)) return start;
  for (let at = last; at > start; at--) {
    const token = tokens[at]!;
    const previous = tokens[at - 1]!;
    if (determiners.has(token.lower) && !prepositions.has(previous.lower)) return at;
    if (
      /^\p{Lu}/u.test(token.text) &&
      /^\p{Ll}/u.test(previous.text) &&
      !prepositions.has(previous.lower) &&
      !determiners.has(previous.lower)
    )
      return at;
  }
  return start;
}

function governorBefore(tokens: readonly Token[], start: number): number {
  let at = start - 1;
  while (at >= 0 && (isAdverb(tokens[at]!) || tokens[at]!.lower === ',') && at > start - 6) at--;
  return at;
}

const bodyNouns = new Set(
  'government governments committee council commission parliament congress assembly administration ministry ministries agency agencies department authorities authority delegation delegations state states country countries nation nations union organisation organization organisations organizations alliance community party parties side sides partners members member leaders leader president minister ministers chair chairman chairmanship presidency secretary governor governors bank banks fund team teams group groups coalition forces force army troops company companies corporation participants participant countrymen republic federation kingdom coordinator board bureau office institutions institution cabinet senate house court ambassador envoy representatives representative experts officials nato eu un g7 g20 osce cis csto sco eaeu'.split(
    ' ',
  ),
);

export function classifySubject(
  tokens: readonly Token[],
  range: TokenRange | null,
): { class: SubjectClass; head: string } {
  if (!range) return { class: 'none', head: '' };
  const words = tokens.slice(range.start, range.end);
  const first = words[0]!.lower;
  const last = words.at(-1)!.lower;
  if (/^(?:all|each|both|every|one)$/.test(first) && words[1]?.lower === 'of' && last === 'us')
    return { class: 'us', head: 'us' };
  if (first === 'we' || last === 'we') return { class: 'we', head: 'we' };
  if (words.length <= 2 && (first === 'us' || last === 'us')) return { class: 'us', head: 'us' };
  if (words.length === 1) {
    if (first === 'i') return { class: 'i', head: first };
    if (first === 'you') return { class: 'you', head: first };
    if (first === 'he' || first === 'she') return { class: 'he', head: first };
    if (first === 'they') return { class: 'they', head: first };
    if (first === 'it') return { class: 'it', head: first };
    if (/^(?:this|these|those|that)$/.test(first))
      return { class: first === 'that' ? 'that' : 'this', head: first };
    if (first === 'who' || first === 'which') return { class: 'who', head: first };
    if (first === 'there') return { class: 'there', head: first };
  }
  if (areStates(words)) return { class: 'state', head: 'state' };
  const head = headOf(words);
  const lower = head.lower;
  const ours = /^(?:our|my)$/.test(first);
  const nounGroup = nounClass(lower);
  if (isGerund(first)) return { class: 'gerund', head: first };
  if (bodyNouns.has(lower)) return { class: ours ? 'our-body' : 'body', head: lower };
  if (ours) return { class: 'our-thing', head: lower };
  if (/^\p{Lu}/u.test(head.text) && (range.start > 0 || nounGroup === undefined))
    return { class: 'name', head: lower };
  if (nounGroup === 'person' || nounGroup === 'group') return { class: 'people', head: lower };
  if (nounGroup === 'act' || isGerund(lower)) return { class: 'act', head: lower };
  return { class: 'thing', head: lower };
}

/** One state's name, or several joined: "Ghana and Togo", "Belarus, Kazakhstan and Russia". */
const areStates = (words: readonly Token[]): boolean =>
  words
    .map(({ lower }) => lower)
    .join(' ')
    .split(/ and | , /)
    .every((name) => isStateName(name.replace(/^the /, '')));

/** The head noun: the last word before the first preposition or comma. */
function headOf(words: readonly Token[]): Token {
  let head = words[0]!;
  for (const [index, word] of words.entries()) {
    if (
      index > 0 &&
      (prepositions.has(word.lower) || word.lower === ',' || word.lower === 'and' || word.lower === 'to')
    )
      break;
    if (word.lower === "'s" || word.kind === 'mark') continue;
    head = word;
  }
  return head;
}
