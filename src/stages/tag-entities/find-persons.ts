import { ambiguousGivenNames, geographicWords, givenNames, titlesAsNames } from '../../lexicon/name-words.ts';
import type { DocumentNames } from './document-names.ts';
import { calendar, generic, honorific, isFunctionWord, office, type Token } from './tokens.ts';
import { type Candidate, headType, isAcronym, isOpening, listedAt, type View } from './view.ts';

const given: ReadonlySet<string> = new Set(givenNames);
const ambiguousGiven: ReadonlySet<string> = new Set(ambiguousGivenNames);
const geographic: ReadonlySet<string> = new Set(geographicWords);
const titleAsName: ReadonlySet<string> = new Set(titlesAsNames);

const withoutAccents = /^[ -~]*$/;

/** Given names are listed without accents. */
const isGiven = (word: string): boolean =>
  given.has(word) || (!withoutAccents.test(word) && given.has(word.normalize('NFD').replace(/\p{M}/gu, '')));
const leadParticle = /^(?:bin|ibn|von|van)$/;
const particle = /^(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|ibn|al|el|ben|ul|y)$/;
const longestName = 5;

/** Names after titles and offices, after "President of <country>", after a given name, and known last names. */
export function findPersons(view: View, names: DocumentNames): Candidate[] {
  const inProse = /[.?!]["')\]]*\s*$/.test(view.plain);
  return view.tokens.flatMap((token, index): Candidate[] => {
    if (!token.capital) return [];
    const [first, last, trust] =
      personAt(view, index, names) ?? (inProse ? unknownPersonAt(view, index, names) : null) ?? [];
    if (first === undefined || last === undefined || trust === undefined || last < first) return [];
    const start = view.tokens[first]!.start;
    const end = view.tokens[last]!.end;
    return [
      { start, end, type: 'PERSON', name: fullName(view.plain.slice(start, end), names), id: '', trust },
    ];
  });
}

/** First and last token of the name that a token belongs to, and how far to trust it. */
function personAt(view: View, index: number, names: DocumentNames): readonly [number, number, number] | null {
  const { tokens, plain } = view;
  const token = tokens[index]!;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const goesOn = next?.capital && next.joined;
  const led = previous !== undefined && token.joined ? previous : undefined;
  if (led !== undefined && !led.possessive && (honorific.has(led.word) || office.has(led.word))) {
    return [index, endOfName(view, index), 6];
  }
  if (isAfterOfficeOf(view, index)) return [index, endOfName(view, index), 6];
  if (isGiven(token.word) && goesOn && !token.possessive) return [index, endOfName(view, index), 3];
  if (isListed(view, token)) return null;
  if (names.persons.has(token.word)) {
    const likelyWord = isOpening(plain, token) && names.isCommon(token.word.toLowerCase());
    return likelyWord ? null : [index, index, 2];
  }
  if (led !== undefined && leadParticle.test(led.word) && /^\p{Lu}\p{Ll}/u.test(token.word)) {
    return [index - 1, index, 2];
  }
  // "Ana, …": reporters and friends are called by their given names alone.
  const alone = isGiven(token.word) && !ambiguousGiven.has(token.word) && !goesOn;
  return alone && !(led?.capital || /^(?:the|an?|this|that)$/.test(led?.word ?? ''))
    ? [index, index, 1]
    : null;
}

/** Endings of nouns and adjectives that last names hardly have. */
const wordEnding =
  /(?:tion|ment|ing|ness|ity|ous|ance|ence|ics|able|ible|ship|ism|ward|wide|hood|ary|ory|ings|ions|ments|ers|ies|ive|ure|ate|ed|sion|phobia)$/;
const notBeforeName = /^(?:the|an?|our|this|that|its|their|his|her|my|your|of|for|on|in|at|via)$/;

/**
 * Two or three capitalised words in prose that nothing else explains, with no article or preposition of place
 * before them: three of four such runs in political transcripts are people.
 */
function unknownPersonAt(
  view: View,
  index: number,
  names: DocumentNames,
): readonly [number, number, number] | null {
  const { tokens } = view;
  const previous = tokens[index - 1];
  const led = previous !== undefined && tokens[index]!.joined ? previous : undefined;
  if (led !== undefined && (led.capital || notBeforeName.test(led.word))) return null;
  let last = index;
  while (
    last < index + 3 &&
    isUnknownName(view, tokens[last], names) &&
    (last === index || tokens[last]!.joined)
  ) {
    last += 1;
    if (tokens[last - 1]!.possessive) break;
  }
  if (last - index < 2) return null;
  const next = tokens[last];
  const cut = next?.capital === true && next.joined && !tokens[last - 1]!.possessive;
  return cut ? null : [index, last - 1, 0];
}

function isUnknownName(view: View, token: Token | undefined, names: DocumentNames): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(token.word) &&
    !endsName(token) &&
    !wordEnding.test(token.word) &&
    !geographic.has(token.word) &&
    listedAt(view, token) === undefined &&
    !names.isCommon(token.word.toLowerCase())
  );
}

const isListed = (view: View, token: Token): boolean => {
  const listed = listedAt(view, token);
  return listed !== undefined && listed.listed.type !== null;
};

const officeOf =
  /\b(?:President|Minister|Chancellor|Chairman|Chair|Secretary|Secretary General|Secretary-General|Premier|Governor|Speaker|Head|Leader|King|Emir|Ambassador|Director|Director-General|Commissioner|Defen[cs]e|Affairs) (?:of|for|to) (?:the )?$/;

/** "President of Kenya Uhuru …": the name follows the country of an office. */
function isAfterOfficeOf(view: View, index: number): boolean {
  const { plain, tokens } = view;
  const previous = tokens[index - 1];
  if (previous === undefined || !tokens[index]!.joined || previous.possessive) return false;
  const country = listedAt(view, previous);
  if (country === undefined || country.end !== previous.end || country.listed.type === 'NORP') return false;
  return officeOf.test(plain.slice(Math.max(0, country.start - 40), country.start));
}

const endsName = ({ word, capital }: Token): boolean =>
  !capital ||
  generic.has(word) ||
  calendar.has(word) ||
  office.has(word) ||
  honorific.has(word) ||
  headType(word) !== undefined ||
  isFunctionWord(word) ||
  (isAcronym(word) && word.length < 4);

/** Index of the last token of the name that begins at `from`; less than `from` where none does. */
function endOfName(view: View, from: number): number {
  const { tokens } = view;
  let last = from - 1;
  for (let index = from; index < Math.min(tokens.length, from + longestName); index++) {
    const token = tokens[index]!;
    if (index > from && !token.joined) break;
    if (index > from && isParticle(tokens, index)) continue;
    if (endsName(token) && !(index > from && titleAsName.has(token.word))) break;
    // A listed name is none of a person's, unless it stands as a last name: "Ambassador Russia", "Michael Jordan".
    const listed = isListed(view, token);
    if (listed && (index > from + 1 || (index === from && !isGiven(token.word)))) break;
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

/** The fullest name that the document has for a person named in short. */
function fullName(name: string, names: DocumentNames): string {
  const parts = name.split(' ');
  const surname = parts.at(-1) ?? name;
  const full = names.persons.get(surname) ?? names.persons.get(titleCase(surname));
  return full !== undefined && parts.length < full.split(' ').length ? full : name;
}

const titleCase = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();
