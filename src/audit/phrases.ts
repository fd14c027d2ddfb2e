import { actionClasses } from '../lexicon/action-classes.ts';
import { acronyms } from '../lexicon/aim-words.ts';
import { concepts } from '../lexicon/concepts.ts';
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
  for (const concept of concepts) for (const word of concept.words) index.add(word, concept.id, (old) => old);
  return index;
}

export function indexActions(): PhraseIndex<readonly string[]> {
  const index = new PhraseIndex<readonly string[]>();
  for (const { id, verbs } of actionClasses) {
    for (const verb of verbs) index.add(verb, [id], (old) => (old.includes(id) ? old : [...old, id]));
  }
  return index;
}

/** Long forms of acronyms: the lexicon's, and those that the texts themselves define as "Long Form (LF)". */
export function indexAcronyms(texts: Iterable<string>): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const { short, long } of acronyms) {
    index.add(long, short.toLowerCase());
    index.add(short, short.toLowerCase());
  }
  for (const text of texts) {
    for (const { short, long } of definedAcronyms(text)) {
      index.add(long, short.toLowerCase(), (old) => old);
      index.add(short, short.toLowerCase(), (old) => old);
    }
  }
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

/** The bodies that a text names, by letters or in full, as lower-case letters. */
export function acronymsIn(text: string, acronyms: PhraseIndex<string>): readonly string[] {
  const words = readWords(text);
  return words.flatMap((_, at) => acronymAt(words, at, acronyms)?.value ?? []);
}

/** The body named at `words[at]`: WHO is one, "who" is not. */
export function acronymAt(
  words: readonly Word[],
  at: number,
  acronyms: PhraseIndex<string>,
): { readonly value: string; readonly length: number } | null {
  if (!words[at]!.capital) return null;
  const found = acronyms.longestAt(words, at);
  return found?.length === 1 && !/^\p{Lu}{2}/u.test(words[at]!.text) ? null : found;
}
