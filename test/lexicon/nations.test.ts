import { expect, it } from 'vitest';
import { countryNames } from '../../src/adapters/countries.ts';
import { nations, otherPlaces, peoplePlural, regions } from '../../src/lexicon/nations.ts';
import { documents, events, facilities, organisations } from '../../src/lexicon/organisations.ts';

const codes = new Set(countryNames().map(({ code }) => code));

it('gives every nation a code of ISO 3166-1, once', () => {
  expect(nations.map(([code]) => code).filter((code) => !codes.has(code))).toEqual([]);
  expect(new Set(nations.map(([code]) => code)).size).toBe(nations.length);
});

it('gives no people to two nations, but for those that share a name', () => {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const [code, people] of nations) {
    for (const word of people) {
      if (seen.has(word)) shared.push(`${word}: ${seen.get(word)} and ${code}`);
      seen.set(word, code);
    }
  }
  expect(shared).toEqual([]);
});

it('lists no place twice, and none as a region too', () => {
  expect(new Set(otherPlaces).size).toBe(otherPlaces.length);
  expect(otherPlaces.filter((place) => regions.includes(place))).toEqual([]);
});

it('lists no name of a body, document, event or facility twice', () => {
  const names = [organisations, documents, events, facilities].flat().map(([name]) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it.each([
  ['Turk', 'Turks'],
  ['Chinese', 'Chinese'],
  ['French', 'French'],
  ['Swiss', 'Swiss'],
  ['Iraqi', 'Iraqis'],
])('%s in the plural is %s', (word, plural) => expect(peoplePlural(word)).toBe(plural));
