import { countryNames } from '../adapters/countries.ts';
import { actionClasses } from '../lexicon/action-classes.ts';
import { acronyms, regions } from '../lexicon/aim-words.ts';
import { concepts } from '../lexicon/concepts.ts';
import { nations } from '../lexicon/nations.ts';
import { readWords, type Word } from './words.ts';

type Node<Value> = { readonly next: Map<string, Node<Value>>; value: Value | undefined };

/** Phrases by the stems of their words; the longest one at a place wins. */
export class PhraseIndex<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined };

  add(phrase: string, value: Value, merge: (old: Value) => Value = () => value): void {
    let node = this.#root;
    for (const { stem } of readWords(phrase)) {
      let next = node.next.get(stem);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(stem, next);
      }
      node = next;
    }
    node.value = node.value === undefined ? value : merge(node.value);
  }

  /** The longest phrase that begins at `words[at]`, with how many words it has. */
  longestAt(words: readonly Word[], at: number): { readonly value: Value; readonly length: number } | null {
    let node = this.#root;
    let found: { value: Value; length: number } | null = null;
    for (let index = at; index < words.length; index++) {
      const next = node.next.get(words[index]!.stem);
      if (!next) break;
      node = next;
      if (node.value !== undefined) found = { value: node.value, length: index - at + 1 };
    }
    return found;
  }
}

export function indexConcepts(): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const { id, wordnet, terms } of concepts)
    for (const word of [...wordnet, ...terms]) index.add(word, id, (old) => old);
  return index;
}

export function indexActions(): PhraseIndex<readonly string[]> {
  const index = new PhraseIndex<readonly string[]>();
  for (const { id, verbs } of actionClasses) {
    for (const verb of verbs) index.add(verb, [id], (old) => (old.includes(id) ? old : [...old, id]));
  }
  return index;
}

/** A body, a country or a region; `letters` is true for one named by its letters alone, which must be capitals. */
type Named = { readonly key: string; readonly letters: boolean };
export type NameIndex = PhraseIndex<Named>;

/**
 * Names that have several forms: countries and their adjectives, regions, bodies in full and by letters (the
 * lexicon's, and those that the texts themselves define as "Long Form (LF)").
 */
export function indexNames(texts: Iterable<string>): NameIndex {
  const index: NameIndex = new PhraseIndex();
  const add = (words: string, key: string, letters = false): void =>
    index.add(words, { key, letters }, (old) => old);
  for (const { code, name } of countryNames()) add(name, `@${code.toLowerCase()}`);
  for (const [code, people, , names] of nations) {
    for (const words of [...people, ...people.map((one) => `${one}s`), ...names])
      add(words, `@${code.toLowerCase()}`);
  }
  for (const forms of regions) for (const form of forms) add(form, forms[0]!.toLowerCase());
  const body = (short: string, long: string): void => {
    add(long, short.toLowerCase());
    add(short, short.toLowerCase(), true);
  };
  for (const { short, long } of acronyms) body(short, long);
  for (const text of texts) for (const { short, long } of definedAcronyms(text)) body(short, long);
  return index;
}

/** "Collective Security Treaty Organisation (CSTO)": capitals in front whose initials are the letters. */
export function definedAcronyms(text: string): readonly { readonly short: string; readonly long: string }[] {
  const found: { short: string; long: string }[] = [];
  for (const match of text.matchAll(/\((\p{Lu}{2,8})s?\)/gu)) {
    const short = match[1]!;
    const before = text.slice(Math.max(0, match.index - 120), match.index).trimEnd();
    const words = before.split(/\s+/);
    for (let count = short.length; count <= Math.min(words.length, short.length + 3); count++) {
      const long = words.slice(-count);
      const initials = long
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join('');
      if (initials === short && /^\p{Lu}/u.test(long[0]!)) {
        found.push({ short, long: long.join(' ') });
        break;
      }
    }
  }
  return found;
}

/** The name at `words[at]`: it begins with a capital, and WHO is a body where "Who" is not. */
export function nameAt(
  words: readonly Word[],
  at: number,
  names: NameIndex,
): { readonly key: string; readonly letters: boolean; readonly length: number } | null {
  if (!words[at]!.capital) return null;
  const found = names.longestAt(words, at);
  if (!found) return null;
  if (found.value.letters && !/^\p{Lu}{2}/u.test(words[at]!.text)) return null;
  return { ...found.value, length: found.length };
}

/** The keys of all names in a text, with the lower-case words of capitalised ones that have but one form. */
export function namesIn(
  text: string,
  names: NameIndex,
  skip: ReadonlySet<string> = new Set(),
): readonly string[] {
  const words = readWords(text);
  const keys: string[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at, names);
    const { capital, lower } = words[at]!;
    if (name) keys.push(name.key);
    else if (capital && !skip.has(lower)) keys.push(lower);
    at += name?.length ?? 1;
  }
  return keys;
}

/** The bodies that a text names by letters or in full; no countries. */
export function bodiesIn(text: string, names: NameIndex): readonly string[] {
  const words = readWords(text);
  return words.flatMap((_, at) => {
    const key = nameAt(words, at, names)?.key;
    return key && !key.startsWith('@') && !regionKeys.has(key) ? [key] : [];
  });
}

const regionKeys = new Set(regions.map((forms) => forms[0]!.toLowerCase()));
