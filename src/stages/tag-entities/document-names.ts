import { givenNames, honorifics, offices, plainAcronyms } from '../../lexicon/name-words.ts';
import { findPersons } from './find-persons.ts';
import { type Listed, lookUp, plainLetters } from './gazetteer.ts';
import { settle } from './settle.ts';
import { generic } from './tokens.ts';
import { headType, viewOf } from './view.ts';

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

const plainAcronym: ReadonlySet<string> = new Set(plainAcronyms);

/** Only sentences with a title, an office or a given name can introduce a person. */
const introduction = new RegExp(
  `(?<!\\p{L})(?:${[...honorifics, ...offices, ...givenNames].join('|')})\\.? \\p{L}`,
  'u',
);

/** Reads a document once for the names that its sentences may use in short. */
export function documentNames(texts: readonly string[], speakers: readonly string[]): DocumentNames {
  const persons = new Map<string, string>();
  const acronyms = new Map<string, Listed>();
  for (const speaker of speakers) rememberPerson(persons, plainLetters(speaker));
  for (const text of texts) {
    const introduces = introduction.test(text);
    const brackets = text.includes('(');
    if (!introduces && !brackets) continue;
    const plain = plainLetters(text);
    if (introduces) {
      const found = settle(findPersons(viewOf(plain), noNames));
      for (const { start, end } of found) rememberPerson(persons, plain.slice(start, end));
    }
    if (brackets) rememberAcronyms(acronyms, plain);
  }
  return { persons, acronyms, isCommon: memoised((word) => texts.some((text) => containsWord(text, word))) };
}

function rememberPerson(persons: Map<string, string>, name: string): void {
  const parts = name.split(' ');
  const surname = parts.at(-1);
  if (surname === undefined || surname.length < 3) return;
  if (generic.has(surname) || lookUp(surname) !== undefined) return;
  const known = persons.get(surname);
  if (known === undefined || known.split(' ').length < parts.length) persons.set(surname, name);
}

function rememberAcronyms(acronyms: Map<string, Listed>, plain: string): void {
  for (const match of plain.matchAll(/\((?:the )?(?<acronym>\p{Lu}[\p{L}&-]{1,9})\)/gu)) {
    const acronym = match.groups?.acronym ?? '';
    const spelled = spelledOut(plain.slice(0, match.index).trimEnd(), acronym);
    if (plainAcronym.has(acronym)) continue;
    if (spelled !== null && /\p{Lu}.*\p{Lu}/u.test(acronym)) acronyms.set(acronym, spelled);
  }
}

/** The capitalised words before a bracketed acronym whose initials it is made of. */
function spelledOut(before: string, acronym: string): Listed | null {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  const words = [...before.slice(-160).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)].map(
    ({ 0: word, index }) => ({
      word,
      index: index + Math.max(0, before.length - 160),
    }),
  );
  for (let count = Math.min(words.length, letters.length + 5); count >= 2; count--) {
    const run = words.slice(words.length - count);
    const [first] = run;
    const capitals = run.filter(({ word }) => /^\p{Lu}/u.test(word));
    const initials = capitals.map(({ word }) => word[0]).join('');
    if (first === undefined || first !== capitals[0] || initials !== letters) continue;
    const name = before.slice(first.index);
    if (/[.;:?!,]/.test(name)) continue;
    const known = lookUp(name) ?? lookUp(acronym);
    if (known !== undefined) return known;
    const head = capitals.map(({ word }) => headType(word)).find((type) => type !== undefined);
    return { type: head ?? 'ORG', name, id: '' };
  }
  return null;
}

function memoised(answer: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word) ?? answer(word);
    answers.set(word, known);
    return known;
  };
}

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
