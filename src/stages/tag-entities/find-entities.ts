import {
  ambiguousGivenNames,
  documentHeads,
  eventHeads,
  facilityHeads,
  givenNames,
  organisationHeads,
  placeHeads,
  plainAcronyms,
} from '../../lexicon/name-words.ts';
import type { EntityType } from '../../model/entity.ts';
import { type Listed, listedIn, lookUp, plainLetters } from './gazetteer.ts';
import { calendar, generic, honorific, isFunctionWord, office, type Token, tokensOf } from './tokens.ts';

/** A name in a string; offsets into that string. */
export type FoundEntity = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: string;
  readonly type: EntityType;
  readonly id: string;
};

/** What the rest of the document says of its names. */
export type DocumentNames = {
  /** Last name → the fullest name under which the document mentions that person. */
  readonly persons: ReadonlyMap<string, string>;
  /** Acronyms that the text itself spells out: "Emergency Rescue Centre (ERC)". */
  readonly acronyms: ReadonlyMap<string, Listed>;
  /** Whether a word, given in lower case, also occurs without a capital: then it is likely no name. */
  readonly isCommon: (word: string) => boolean;
};

export const noNames: DocumentNames = { persons: new Map(), acronyms: new Map(), isCommon: () => false };

type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType | null;
  readonly name: string;
  readonly id: string;
  /** Between spans of one length the higher wins. */
  readonly trust: number;
};

const heads: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      [placeHeads, 'GPE'],
      [facilityHeads, 'FAC'],
      [eventHeads, 'EVENT'],
      [documentHeads, 'DOC'],
      [organisationHeads, 'ORG'],
    ] as const
  ).flatMap(([words, type]) => words.map((word) => [word, type] as const)),
);
const given: ReadonlySet<string> = new Set(givenNames);
const ambiguousGiven: ReadonlySet<string> = new Set(ambiguousGivenNames);
const plainAcronym: ReadonlySet<string> = new Set(plainAcronyms);
const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&-]{1,8}s?$/u.test(word) && !/^\p{N}+$/u.test(word);
const leadParticle = /^(?:bin|ibn|von|van)$/;
const particle = /^(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|ibn|al|el|ben|ul|y)$/;

/**
 * The names in a sentence, sorted and apart; possessive endings and titles before a person stay outside.
 * Listed names, runs of capitals ending in a head word ("… Council"), titles and given names each propose
 * spans; of two that overlap the longer stays.
 */
export function findEntities(text: string, names: DocumentNames = noNames): FoundEntity[] {
  const plain = plainLetters(text);
  if (!/\p{Lu}|resolution/u.test(plain)) return [];
  const tokens = tokensOf(plain);
  const listed = listedIn(plain);
  const heading = looksLikeHeading(plain, tokens);
  const candidates: Candidate[] = [
    ...listed.map(({ start, end, listed: { type, name, id } }) => ({ start, end, type, name, id, trust: 5 })),
    ...documentNumbers(plain),
    ...exercises(plain),
    ...persons(plain, tokens, listed, names),
    ...(heading ? [] : headRuns(plain, tokens, listed)),
    ...acronyms(tokens, names, heading),
    ...(heading ? [] : places(plain, tokens, names)),
  ];
  return settle(candidates).flatMap(({ start, end, type, name, id }) =>
    type === null ? [] : [{ start, end, text: text.slice(start, end), name, type, id }],
  );
}

function settle(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || b.trust - a.trust);
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (kept.every((other) => candidate.end <= other.start || candidate.start >= other.end))
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A line in title case or in capitals says nothing by them. */
function looksLikeHeading(plain: string, tokens: readonly Token[]): boolean {
  if (!/\p{Ll}{2}/u.test(plain)) return true;
  if (/[.?!:;,]["')\]]*\s*$/.test(plain) || !tokens[0]?.capital) return false;
  const long = tokens.filter(({ word }) => word.length > 3);
  return long.length >= 4 && long.filter(({ capital }) => capital).length / long.length > 0.7;
}

/** "resolution 1325 (2000)": an instrument known by its number. */
function documentNumbers(plain: string): Candidate[] {
  return [...plain.matchAll(/\b[Rr]esolutions? \d{1,4}(?:\/\d+)?(?: \((?:\d{4}|[XVI]+)\))?/g)].map(
    (match) => {
      const name = match[0].replace(/^[Rr]esolutions?/, 'resolution');
      return { start: match.index, end: match.index + match[0].length, type: 'DOC', name, id: '', trust: 4 };
    },
  );
}

/** "Shield-2014", "the Steel Bond 2016 exercise", "operation Net". */
function exercises(plain: string): Candidate[] {
  const found: Candidate[] = [];
  const named = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}-(?:19|20)\d\d(?!\d)/gu;
  for (const match of plain.matchAll(named)) found.push(event(match.index, match[0]));
  const dated =
    /(?<![\p{L}\p{N}])\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3} (?:19|20)\d\d(?= (?:\p{Ll}+ ){0,2}(?:exercises?|drills?|operation|games|forum|summit|conference)\b)/gu;
  for (const match of plain.matchAll(dated)) found.push(event(match.index, match[0]));
  const operation =
    /\b(?:[Oo]peration|[Ee]xercises?) "?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:-(?:19|20)\d\d)?)/gu;
  for (const match of plain.matchAll(operation)) found.push(event(match.index, match[0]));
  return found;
}

const event = (start: number, name: string): Candidate => ({
  start,
  end: start + name.length,
  type: 'EVENT',
  name,
  id: '',
  trust: 4,
});

/** Names after titles and offices, after "President of <country>", after a given name, and known last names. */
function persons(
  plain: string,
  tokens: readonly Token[],
  listed: readonly { start: number; end: number; listed: Listed }[],
  names: DocumentNames,
): Candidate[] {
  const found: Candidate[] = [];
  const coveredByListed = (token: Token): boolean =>
    listed.some(
      ({ start, end, listed: { type } }) => start <= token.start && token.end <= end && type !== null,
    );
  const add = (from: number, trust: number): void => {
    const to = endOfName(tokens, from, coveredByListed);
    if (to < from) return;
    const start = tokens[from]!.start;
    const end = tokens[to]!.end;
    found.push({
      start,
      end,
      type: 'PERSON',
      name: personName(plain.slice(start, end), names),
      id: '',
      trust,
    });
  };
  tokens.forEach((token, index) => {
    if (!token.capital) return;
    const previous = tokens[index - 1];
    if (
      previous !== undefined &&
      token.joined &&
      !previous.possessive &&
      (honorific.has(previous.word) || office.has(previous.word))
    ) {
      add(index, 6);
    } else if (isAfterOfficeOf(plain, token, listed)) {
      add(index, 6);
    } else if (
      given.has(token.word) &&
      tokens[index + 1]?.capital &&
      tokens[index + 1]?.joined &&
      !token.possessive
    ) {
      add(index, 3);
    } else if (names.persons.has(token.word) && !coveredByListed(token)) {
      if (isOpening(plain, token) && names.isCommon(token.word.toLowerCase())) return;
      found.push(person(plain, token.start, token.end, names, 2));
    } else if (
      previous !== undefined &&
      leadParticle.test(previous.word) &&
      token.joined &&
      /^\p{Lu}\p{Ll}/u.test(token.word)
    ) {
      found.push(person(plain, previous.start, token.end, names, 2));
    } else if (given.has(token.word) && !ambiguousGiven.has(token.word) && !coveredByListed(token)) {
      // "Ana, …": reporters and friends are called by their given names alone.
      if (tokens[index + 1]?.capital && tokens[index + 1]?.joined) return;
      if (
        previous !== undefined &&
        token.joined &&
        (previous.capital || /^(?:the|an?|this|that)$/.test(previous.word))
      )
        return;
      found.push(person(plain, token.start, token.end, names, 1));
    }
  });
  return found;
}

const person = (
  plain: string,
  start: number,
  end: number,
  names: DocumentNames,
  trust: number,
): Candidate => ({
  start,
  end,
  type: 'PERSON',
  name: personName(plain.slice(start, end), names),
  id: '',
  trust,
});

/** "President of Kenya Uhuru …": the name follows the country of an office. */
function isAfterOfficeOf(
  plain: string,
  token: Token,
  listed: readonly { start: number; end: number; listed: Listed }[],
): boolean {
  if (!token.joined) return false;
  const country = listed.find(({ end }) => end === token.start - 1);
  if (country === undefined || country.listed.type === 'NORP') return false;
  return /\b(?:President|Minister|Chancellor|Chairman|Chair|Secretary|Secretary General|Secretary-General|Premier|Governor|Speaker|Head|Leader|King|Emir|Ambassador|Director|Director-General|Commissioner|Defen[cs]e|Affairs) (?:of|for|to) (?:the )?$/.test(
    plain.slice(Math.max(0, country.start - 40), country.start),
  );
}

const notInName = (token: Token): boolean =>
  generic.has(token.word) ||
  calendar.has(token.word) ||
  office.has(token.word) ||
  honorific.has(token.word) ||
  heads.has(token.word) ||
  isFunctionWord(token.word);

/** Index of the last token of the name that begins at `from`; less than `from` where none does. */
function endOfName(
  tokens: readonly Token[],
  from: number,
  coveredByListed: (token: Token) => boolean,
): number {
  let last = from - 1;
  for (let index = from; index < tokens.length && index < from + 5; index++) {
    const token = tokens[index]!;
    if (index > from && !token.joined) break;
    if (index > from && isParticle(tokens, index)) continue;
    if (
      !token.capital ||
      notInName(token) ||
      (isAcronym(token.word) && token.word.length < 4 && !/\./.test(token.word))
    )
      break;
    // "Prime Minister Abe Japan" does not occur, but "Ambassador Russia" in a list does.
    if (coveredByListed(token) && index === from && !given.has(token.word)) break;
    if (coveredByListed(token) && index > from + 1) break;
    last = index;
    if (token.possessive) break;
  }
  return last;
}

/** "de", "von", "de la" with a capitalised name after it. */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const [token, next, beyond] = tokens.slice(index, index + 3);
  if (token === undefined || next === undefined || !particle.test(token.word) || !next.joined) return false;
  return next.capital || (particle.test(next.word) && beyond?.capital === true && beyond.joined);
}

function personName(plainName: string, names: DocumentNames): string {
  const surname = plainName.split(' ').at(-1) ?? plainName;
  const full = names.persons.get(surname) ?? names.persons.get(titleCase(surname));
  if (full === undefined) return plainName;
  return plainName.split(' ').length < full.split(' ').length ? full : plainName;
}

const titleCase = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

const complement = /^(?:of|on|for|against|to|in|between|with|under)$/;

/** Runs of capitals whose last word before a complement is a head word, with "of …", "on …", "for …" after it. */
function headRuns(
  plain: string,
  tokens: readonly Token[],
  listed: readonly { start: number; end: number; listed: Listed }[],
): Candidate[] {
  const found: Candidate[] = [];
  const isPlace = (token: Token | undefined): boolean =>
    token !== undefined &&
    listed.some(
      ({ start, end, listed: { type } }) => start <= token.start && token.end <= end && type === 'GPE',
    );
  tokens.forEach((token, index) => {
    const type = headType(token.word);
    if (type === undefined || !token.capital || calendar.has(token.word)) return;
    const next = tokens[index + 1];
    if (
      next?.capital &&
      next.joined &&
      !token.possessive &&
      headType(next.word) !== undefined &&
      plain[token.end] === ' '
    )
      return;
    const first = startOfRun(plain, tokens, index, isPlace);
    const last = token.possessive ? index : endOfComplement(plain, tokens, index, type, isPlace);
    if (first === index && last === index) return;
    const run = tokens.slice(first, index + 1);
    // "Executive Order", "Joint Statement", "Member States", "New Year" are kinds of things, not names.
    const kindOnly = run.every(({ word }) => generic.has(word) || isFunctionWord(word));
    if (first < index && kindOnly && last === index && type !== 'ORG') return;
    if (first === index && (last === index || isBareGeneric(token.word))) return;
    if (
      run.length === 2 &&
      last === index &&
      /^(?:Member|Foreign|Prime|Head|Heads|Great|Non-Member)$/.test(run[0]!.word)
    )
      return;
    const start = tokens[first]!.start;
    const end = endWithYear(plain, tokens[last]!.end, type);
    const name = plain.slice(start, end);
    found.push({ start, end, type, name: lookUp(name)?.name ?? name, id: '', trust: 4 });
  });
  return found;
}

function headType(word: string): EntityType | undefined {
  return heads.get(word) ?? (word.includes('-') ? undefined : heads.get(word.replace(/s$/, '')));
}

/** Heads that name nothing when only a complement follows: "Government of", "Members of", "Year of". */
const isBareGeneric = (word: string): boolean =>
  /^(?:Staff|Mission|Office|Delegation|Centre|Center|Service|Services|Session|Meeting|Week|Year|Round|Talks|Process|Report|Statement|Order|Budget|Bill|Law|Code|Program|Plan|Hall|Room|State|Area|Region|City|Island|Islands|Republic|Kingdom|Party|Parties|Group|Union|Movement|Front|Force|Forces|Army|Police|Cabinet|Times|Principles|Goals|Partnership|Crisis|Address|Wall|Park|Camp|Base|Corridor|Street|Division|Panel|Board|Parliament|Congress|Senate|Congresses|Article|Rule|Day)$/.test(
    word,
  );

function startOfRun(
  plain: string,
  tokens: readonly Token[],
  head: number,
  isPlace: (token: Token | undefined) => boolean,
): number {
  let first = head;
  while (first > 0) {
    const token = tokens[first]!;
    const previous = tokens[first - 1]!;
    if (!token.joined) break;
    if (isRunWord(previous) && !previous.possessive && !isTitle(tokens, first - 1)) {
      first -= 1;
      continue;
    }
    // "Peace and Security Council", "Comprehensive and Progressive Agreement", but not "Russia and Security Council".
    const beyond = tokens[first - 2];
    const adjective =
      previous.word === 'and' &&
      beyond !== undefined &&
      previous.joined &&
      isRunWord(beyond) &&
      !beyond.possessive &&
      !isPlace(beyond) &&
      !isAcronym(beyond.word);
    if (!adjective || headType(beyond.word) !== undefined || first === head) break;
    first -= 2;
  }
  while (
    first < head &&
    ((isFunctionWord(tokens[first]!.word) && isOpening(plain, tokens[first]!)) ||
      calendar.has(tokens[first]!.word))
  )
    first += 1;
  return first;
}

const isRunWord = (token: Token): boolean =>
  (token.capital &&
    !calendar.has(token.word) &&
    !honorific.has(token.word) &&
    !(
      isFunctionWord(token.word) &&
      /^(?:I|The|A|An|We|Our|This|These|That|In|At|On|By|And|But|For|As|To|With|From|If|When|It|He|She|They|My|You|Your|His|Her)$/.test(
        token.word,
      )
    )) ||
  /^\d{1,3}(?:st|nd|rd|th)$/.test(token.word);

const isTitle = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]!.word;
  return (
    office.has(word) &&
    !/^(?:General|Representative|Member|Deputy|Officer|Justice|Judge|Speaker|Commander|Director|Secretary|Governor|Colonel|Chair|Premier|Leader|Marshal)$/.test(
      word,
    )
  );
};

const isOpening = (plain: string, token: Token): boolean =>
  /^[\s"'“‘(–—-]*$/.test(plain.slice(0, token.start)) || /[.:?!"]\s$/.test(plain.slice(0, token.start));

function endOfComplement(
  plain: string,
  tokens: readonly Token[],
  head: number,
  type: EntityType,
  isPlace: (token: Token | undefined) => boolean,
): number {
  let last = head;
  for (let index = head + 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!token.joined || tokens[index - 1]!.possessive) break;
    const inComplement = last > head;
    if (
      inComplement &&
      token.capital &&
      !calendar.has(token.word) &&
      plain.slice(tokens[index - 1]!.end, token.start) === ' '
    ) {
      if (
        tokens[index - 1]!.word !== 'the' &&
        !complement.test(tokens[index - 1]!.word) &&
        tokens[index - 1]!.word !== 'and' &&
        last !== index - 1
      )
        break;
      last = index;
      continue;
    }
    const skip = tokens[index + 1]?.word === 'the' && tokens[index + 1]?.joined ? 2 : 1;
    const following = tokens[index + skip];
    if (
      following === undefined ||
      !following.capital ||
      !following.joined ||
      calendar.has(following.word) ||
      honorific.has(following.word) ||
      office.has(following.word)
    )
      break;
    if (token.word === 'and') {
      if (
        !inComplement ||
        isPlace(following) ||
        isPlace(tokens[index - 1]) ||
        skip === 2 ||
        generic.has(following.word)
      )
        break;
    } else if (!joins(token.word, type, inComplement, isPlace(following))) break;
    last = index + skip;
    index += skip;
  }
  return last;
}

function isPeopleAlone(tokens: readonly Token[], index: number): boolean {
  const [token, next] = tokens.slice(index, index + 2);
  return token !== undefined && lookUp(token.word)?.type === 'NORP' && !(next?.capital && next.joined);
}

/** Which prepositions carry a name on: "Conference on …", "Centre for …", but no "summit in Astana" nor "aid to Mali". */
function joins(word: string, type: EntityType, inComplement: boolean, place: boolean): boolean {
  if (word === 'of') return !(place && (type === 'EVENT' || type === 'GPE'));
  if (word === 'on' || word === 'for') return !place || type === 'DOC' || (type === 'ORG' && inComplement);
  if (word === 'against') return type === 'ORG' || type === 'DOC';
  if (word === 'in') return inComplement && type === 'ORG';
  return false;
}

/** "Transport Strategy to 2030", "Programme for 2016-2020". */
function endWithYear(plain: string, end: number, type: EntityType): number {
  if (type !== 'DOC') return end;
  const years = /^ (?:to|until|till|through|up to|for) (?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?(?!\d)/.exec(
    plain.slice(end),
  );
  return years ? end + years[0].length : end;
}

function acronyms(tokens: readonly Token[], names: DocumentNames, heading: boolean): Candidate[] {
  return tokens.flatMap((token, index): Candidate[] => {
    const { word, start, end } = token;
    const spelled = names.acronyms.get(word);
    if (spelled !== undefined) return [{ start, end, ...spelled, trust: 6 }];
    if (heading || !isAcronym(word) || plainAcronym.has(word) || generic.has(word) || word.length < 3)
      return [];
    // In shouted text every word is in capitals.
    const shouted = [tokens[index - 1], tokens[index + 1]].some(
      (other) => other !== undefined && other.word.length > 3 && /^\p{Lu}+$/u.test(other.word),
    );
    return shouted || /^[A-Z]-?\d+$/.test(word)
      ? []
      : [{ start, end, type: 'ORG', name: word, id: '', trust: 1 }];
  });
}

const placeLead =
  /\b(?:city|town|village|capital|port|province|region|district|state|island|municipality) of $|\bin $/;

/** "the city of Ghent", "in Kampong": a lone capitalised word where places stand. */
function places(plain: string, tokens: readonly Token[], names: DocumentNames): Candidate[] {
  return tokens.flatMap((token, index): Candidate[] => {
    const { word, start } = token;
    if (!token.capital || isAcronym(word) || word.length < 4 || notInName(token)) return [];
    if (!placeLead.test(plain.slice(Math.max(0, start - 20), start))) return [];
    const next = tokens[index + 1];
    const two =
      next?.capital && next.joined && !token.possessive && !notInName(next) && plain[token.end] === ' ';
    const end = two ? next.end : token.end;
    const after = tokens[index + (two ? 2 : 1)];
    if ((after?.capital && after.joined) || names.isCommon(word.toLowerCase())) return [];
    const name = plain.slice(start, end);
    return [{ start, end, type: 'GPE', name, id: '', trust: 0 }];
  });
}

/** Reads a document once for the names that its sentences may use in short. */
export function documentNames(texts: readonly string[], speakers: readonly string[]): DocumentNames {
  const persons = new Map<string, string>();
  const acronymsFound = new Map<string, Listed>();
  const remember = (name: string): void => {
    const parts = name.split(' ');
    const surname = parts.at(-1);
    if (surname === undefined || surname.length < 3 || generic.has(surname) || lookUp(surname) !== undefined)
      return;
    const known = persons.get(surname);
    if (known === undefined || known.split(' ').length < parts.length) persons.set(surname, name);
  };
  for (const speaker of speakers) remember(plainLetters(speaker));
  for (const text of texts) {
    const plain = plainLetters(text);
    if (!/\p{Lu}\p{L}/u.test(plain)) continue;
    const tokens = tokensOf(plain);
    const named = tokens.some(({ word }) => honorific.has(word) || office.has(word) || given.has(word));
    if (named) {
      for (const { start, end } of personsIn(plain, tokens)) remember(plain.slice(start, end));
    }
    for (const match of plain.matchAll(/\((?:the )?(?<acronym>\p{Lu}[\p{L}&-]{1,9})\)/gu)) {
      const acronym = match.groups?.acronym ?? '';
      const spelled = spelledOut(plain.slice(0, match.index).trimEnd(), acronym);
      if (spelled !== null && /\p{Lu}.*\p{Lu}/u.test(acronym)) acronymsFound.set(acronym, spelled);
    }
  }
  const answers = new Map<string, boolean>();
  const isCommon = (word: string): boolean => {
    const answer = answers.get(word) ?? texts.some((text) => containsWord(text, word));
    answers.set(word, answer);
    return answer;
  };
  return { persons, acronyms: acronymsFound, isCommon };
}

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function personsIn(plain: string, tokens: readonly Token[]): Candidate[] {
  return settle(persons(plain, tokens, listedIn(plain), noNames));
}

/** The capitalised words before a bracketed acronym whose initials it is made of. */
function spelledOut(before: string, acronym: string): Listed | null {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)];
  for (let count = Math.min(words.length, letters.length + 5); count >= 2; count--) {
    const run = words.slice(words.length - count);
    const initials = run
      .filter(({ 0: word }) => /^\p{Lu}/u.test(word))
      .map(({ 0: word }) => word[0])
      .join('');
    if (!/^\p{Lu}/u.test(run[0]?.[0] ?? '') || initials !== letters) continue;
    const name = before.slice(run[0]?.index ?? 0);
    if (/[.;:?!,]/.test(name)) continue;
    const known = lookUp(name) ?? lookUp(acronym);
    if (known !== undefined) return known;
    const head = [...name.matchAll(/\p{Lu}[\p{L}-]*/gu)]
      .map(({ 0: word }) => headType(word))
      .find((type) => type !== undefined);
    return { type: head ?? 'ORG', name, id: '' };
  }
  return null;
}
