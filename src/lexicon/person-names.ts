import {
  ambiguousGivenNames,
  documentHeads,
  eventHeads,
  facilityHeads,
  genericWords,
  geographicWords,
  givenNames,
  organisationHeads,
  placeHeads,
} from './name-words.ts';
import { nations, otherPlaces, regions } from './nations.ts';
import { nounClass, verbBase } from './word-classes.ts';

const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

const given: ReadonlySet<string> = new Set(lower([...givenNames, ...ambiguousGivenNames]));
const ambiguous: ReadonlySet<string> = new Set(lower(ambiguousGivenNames));
/** Words of headings, bodies and places: none of them stands in a person's name. */
const heads: ReadonlySet<string> = new Set(
  lower(
    [
      organisationHeads,
      documentHeads,
      eventHeads,
      facilityHeads,
      genericWords,
      geographicWords,
      placeHeads,
    ].flat(),
  ),
);

/** Words that describe a heading's noun and are in no list of nouns or verbs ("Digital Economy", "Fiscal Rules"). */
const adjective = /(?:al|ic|ive|ous|able|ible|ary|ing|ed|tion|ment|ness|ity|ism|ist|ship)s?$/;
const shortestAdjective = 6;
const otherWords: ReadonlySet<string> = new Set(
  `new old good better best big small young early late next other joint great full final key core common
  major open free fair safe clean green blue red black white high low long short strong smart rich poor rural urban
  human civil nuclear public private united saint san santa los las el la le les hong`.split(/\s+/),
);

/** Lists by country or city look like labels too: "Costa Rica: …", "Buenos Aires: …". */
const places: ReadonlySet<string> = new Set(
  lower([
    ...nations.flatMap(([, , capitals, names]) => [...capitals, ...names]),
    ...otherPlaces,
    ...regions,
    'Burkina Faso',
    'Cabo Verde',
    'Cape Verde',
    'Costa Rica',
    'El Salvador',
    'Puerto Rico',
    'Saudi Arabia',
    'Sierra Leone',
    'Sri Lanka',
    'Timor Leste',
    'Viet Nam',
  ]),
);

const isPlain = (word: string): boolean =>
  otherWords.has(word) ||
  nounClass(word) !== undefined ||
  verbBase(word) !== undefined ||
  (word.length >= shortestAdjective && adjective.test(word));

/**
 * Whether two or three capitalised words are a person's name and no heading: the first is a given name, or none of them
 * is a word of the language. "Anna Rose" and "Ada Okoro" are, "Asset Recovery" and "Hope Valley" are not.
 */
export function isPersonName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 3 || places.has(name.toLowerCase())) return false;
  if (!words.every((word) => /^\p{Lu}(?:[\p{L}\p{M}'’-]+|\.)$/u.test(word))) return false;
  const small = lower(words);
  const [first = ''] = small;
  const rest = small.slice(1);
  if (rest.every((word) => word.endsWith('.'))) return false;
  if (given.has(first) && !ambiguous.has(first)) return !rest.some((word) => heads.has(word));
  return !(given.has(first) ? rest : small).some((word) => heads.has(word) || isPlain(word));
}
