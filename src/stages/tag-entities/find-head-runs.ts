import { bareHeads, neverInRun, officesWithinNames } from '../../lexicon/name-words.ts';
import type { EntityType } from '../../model/entity.ts';
import { lookUp, nameOfCountry } from './gazetteer.ts';
import { calendar, generic, honorific, isFunctionWord, office, type Token } from './tokens.ts';
import { type Candidate, headType, isAcronym, isOpening, listedAt, type View } from './view.ts';

const bare: ReadonlySet<string> = new Set(bareHeads);
const never: ReadonlySet<string> = new Set(neverInRun);
const withinNames: ReadonlySet<string> = new Set(officesWithinNames);
/** In words, to either side of the head. */
const longestRun = 14;
const kindOfHead =
  /^(?:Member|Foreign|Prime|Head|Heads|Great|Non-Member|Permanent|Democratic|Islamic|Arab|Socialist)$/;

/** Runs of capitals whose last word before a complement is a head word, with "of …", "on …", "for …" after it. */
export function findHeadRuns(view: View): Candidate[] {
  return view.tokens.flatMap((token, index): Candidate[] => {
    const type = token.capital ? headType(token.word) : undefined;
    if (type === undefined || calendar.has(token.word)) return [];
    if (!token.possessive && runGoesOn(view, index + 1)) return [];
    const first = startOfRun(view, index, type);
    const last = token.possessive ? index : endOfComplement(view, index, type);
    if (!isName(view.tokens.slice(first, index + 1), last > index, type)) return [];
    const start = view.tokens[first]!.start;
    const end = endWithYear(view.plain, view.tokens[last]!.end, type);
    const name = view.plain.slice(start, end);
    return [{ start, end, type, ...namesake(view.tokens.slice(first, last + 1), name), trust: 4 }];
  });
}

/** "French Republic" is France; any other run is known by its own words. */
function namesake(run: readonly Token[], name: string): { readonly name: string; readonly id: string } {
  const [first, second, ...more] = run;
  const people = first === undefined ? undefined : lookUp(first.word);
  if (second?.word === 'Republic' && more.length === 0 && people?.type === 'NORP' && people.id !== '') {
    return { name: nameOfCountry(people.id), id: people.id };
  }
  return { name: lookUp(name)?.name ?? name, id: '' };
}

/** The next word belongs to the run, so its head is still to come, or it has none: "Small Island Developing States". */
function runGoesOn({ tokens, plain }: View, index: number): boolean {
  const token = tokens[index];
  if (token?.capital !== true || !token.joined || plain[token.start - 1] !== ' ') return false;
  return headType(token.word) !== undefined || /(?:ing|ed|al|s)$/.test(token.word);
}

/** `run` ends in its head. "Executive Order", "Joint Statement", "Member States" are kinds of things, not names. */
function isName(run: readonly Token[], hasComplement: boolean, type: EntityType): boolean {
  const [first, second] = run;
  if (first === undefined) return false;
  if (second === undefined) return hasComplement && !bare.has(first.word);
  if (hasComplement) return true;
  if (run.length === 2 && kindOfHead.test(first.word)) return false;
  return type === 'ORG' || !run.slice(0, -1).every(({ word }) => generic.has(word) || isFunctionWord(word));
}

function startOfRun(view: View, head: number, type: EntityType): number {
  const { tokens, plain } = view;
  let first = head;
  while (first > Math.max(0, head - longestRun) && tokens[first]!.joined) {
    const previous = tokens[first - 1]!;
    if (isRunWord(previous) && !previous.possessive && !isTitle(previous)) first -= 1;
    else if (first < head && type !== 'FAC' && type !== 'GPE' && isJoinedByAnd(view, first)) first -= 2;
    else break;
  }
  while (first < head && (isOutside(plain, tokens[first]!) || isCutOff(view, first))) first += 1;
  return first;
}

/** The end of a listed name that began before the run: "Janeiro" in "the Rio de Janeiro Conference". */
const isCutOff = (view: View, index: number): boolean => {
  const token = view.tokens[index]!;
  return (
    (listedAt(view, token)?.start ?? token.start) < token.start && view.tokens[index - 1]?.capital === false
  );
};

const isOutside = (plain: string, token: Token): boolean =>
  calendar.has(token.word) || (isFunctionWord(token.word) && isOpening(plain, token));

/** "Peace and Security Council", "Comprehensive and Progressive Agreement", but not "Russia and Security Council". */
function isJoinedByAnd(view: View, index: number): boolean {
  const and = view.tokens[index - 1];
  const before = view.tokens[index - 2];
  return (
    and?.word === 'and' &&
    and.joined &&
    before !== undefined &&
    isRunWord(before) &&
    !before.possessive &&
    !isPlace(view, before) &&
    !isAcronym(before.word) &&
    headType(before.word) === undefined
  );
}

const isPlace = (view: View, token: Token | undefined): boolean =>
  token !== undefined && listedAt(view, token)?.listed.type === 'GPE';

const isRunWord = ({ word, capital }: Token): boolean =>
  (capital && !calendar.has(word) && !honorific.has(word) && !never.has(word)) ||
  /^\d{1,3}(?:st|nd|rd|th)$/.test(word);

const isTitle = ({ word }: Token): boolean => office.has(word) && !withinNames.has(word);

/** Index of the last token of "of …", "on … and …" after a head; the head's own where there is none. */
function endOfComplement(view: View, head: number, type: EntityType): number {
  const { tokens, plain } = view;
  let last = head;
  for (let index = head + 1; index < Math.min(tokens.length, head + longestRun); index++) {
    const token = tokens[index]!;
    if (!token.joined || tokens[index - 1]!.possessive) break;
    const within = last > head;
    if (within && token.capital && !calendar.has(token.word) && plain[token.start - 1] === ' ') {
      if (isNextAfterPlace(view, index)) break;
      last = index;
      continue;
    }
    const following = token.joined && tokens[index + 1]?.word === 'the' ? index + 2 : index + 1;
    if (!goesOn(view, following)) break;
    const carries =
      token.word === 'and'
        ? within && following === index + 1 && isListItem(view, index - 1, following)
        : joins(
            token.word,
            type,
            within && !isPlace(view, tokens[index - 1]),
            isPlace(view, tokens[following]),
          );
    if (!carries) break;
    last = following;
    index = following;
  }
  return last;
}

/** "Commission of Kenya Amina …": the person after the country is no part of the body's name. */
const isNextAfterPlace = (view: View, index: number): boolean =>
  isPlace(view, view.tokens[index - 1]) &&
  !isPlace(view, view.tokens[index]) &&
  headType(view.tokens[index]?.word ?? '') === undefined;

function goesOn({ tokens }: View, index: number): boolean {
  const token = tokens[index];
  return (
    token?.capital === true &&
    token.joined &&
    !calendar.has(token.word) &&
    !honorific.has(token.word) &&
    !office.has(token.word) &&
    !isPeopleAlone(tokens, index)
  );
}

/** "Trade and Development", but not "of Kenya and Uganda" nor "of Trade and Member States". */
const isListItem = (view: View, before: number, after: number): boolean =>
  !isPlace(view, view.tokens[before]) &&
  !isPlace(view, view.tokens[after]) &&
  !generic.has(view.tokens[after]?.word ?? '');

/** "on the Iranian programme": the adjective begins a phrase of its own. */
function isPeopleAlone(tokens: readonly Token[], index: number): boolean {
  const [token, next] = tokens.slice(index, index + 2);
  return token !== undefined && lookUp(token.word)?.type === 'NORP' && !(next?.capital && next.joined);
}

/** Which prepositions carry a name on: "Conference on …", "Centre for …", but no "summit in Astana" nor "aid to Mali". */
function joins(word: string, type: EntityType, within: boolean, place: boolean): boolean {
  if (word === 'of') return !(place && (type === 'EVENT' || type === 'GPE'));
  if (word === 'on' || word === 'for') return !place || type === 'DOC' || (type === 'ORG' && within);
  if (word === 'against') return type === 'ORG' || type === 'DOC';
  if (word === 'with') return within;
  return word === 'in' && within && type === 'ORG';
}

const years = /^ (?:to|until|till|through|up to|for) (?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?(?!\d)/;

/** "Transport Strategy to 2030", "Programme for 2016-2020". */
const endWithYear = (plain: string, end: number, type: EntityType): number =>
  type === 'DOC' ? end + (years.exec(plain.slice(end))?.[0].length ?? 0) : end;
