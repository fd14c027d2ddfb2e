import { describe, expect, test } from 'vitest';
import {
  findFullNames,
  findHolder,
  fold,
  NameBook,
  naturalCase,
  spellNames,
  splitLabel,
} from '../../../src/text/transcript/names.ts';

const isPlace = (name: string): boolean => ['Turkey', 'South Africa', 'China'].includes(name);

describe('a label is split into name and office', () => {
  test.each([
    ['President of Norland Ivan Orlov', 'Ivan Orlov', 'President of Norland'],
    ['President of Turkey Kemal Ali Demir', 'Kemal Ali Demir', 'President of Turkey'],
    [
      'PRESIDENT OF THE PEOPLE’S REPUBLIC OF CHINA LI WEI',
      'LI WEI',
      'PRESIDENT OF THE PEOPLE’S REPUBLIC OF CHINA',
    ],
    [
      'Minister for Fisheries, Ports and Inland Navigation Aino Berg',
      'Aino Berg',
      'Minister for Fisheries, Ports and Inland Navigation',
    ],
    [
      'Director General of the State Lock Corporation Aino Berg',
      'Aino Berg',
      'Director General of the State Lock Corporation',
    ],
    ['Harbour Bank Chairman and CEO Aino Berg', 'Aino Berg', 'Harbour Bank Chairman and CEO'],
    ['MR. CARSON', 'CARSON', ''],
    ['Sir Mark Lyall Mott', 'Mark Lyall Mott', ''],
    ['FOREIGN MINISTER DI LEO', 'DI LEO', 'FOREIGN MINISTER'],
    ['HOWARD P. LANE, MODERATOR', 'HOWARD P. LANE', 'MODERATOR'],
    ['The President', '', 'The President'],
    ['SENIOR OFFICIAL TWO', '', 'SENIOR OFFICIAL TWO'],
    ['World’s first woman diver Maria Holm', 'Maria Holm', 'World’s first woman diver'],
  ])('%s', (label, name, role) => {
    const split = splitLabel(label, isPlace);
    expect([split.name.join(' '), split.role]).toEqual([name, role]);
  });
});

describe('a surname is completed from the text', () => {
  const complete = (text: string, surname: string): string | undefined =>
    findFullNames(text, new Set([fold(surname)])).get(fold(surname));

  test.each([
    ['I invite Mr. Oscar Linde-Torres, Under-Secretary.', 'Linde-Torres', 'Oscar Linde-Torres'],
    ['with Secretary of Trade Gina M. Ray and others', 'Ray', 'Gina M. Ray'],
    ['Deputy Adviser for Strategic Communications Ben Roth', 'Roth', 'Ben Roth'],
    ['and Monsignor Jan Matti Varda, Archbishop', 'Varda', 'Jan Matti Varda'],
    ['BY DIRECTOR FOR LAKELAND MIKE ROTH', 'Roth', 'MIKE ROTH'],
    ['Foreign Minister Sato Kenji spoke', 'Sato', 'Sato Kenji'],
    ['I thank the Minister. Thank you. Ms. Ada Ore’s plan', 'ORE', 'Ada Ore'],
  ])('%s', (text, surname, name) => {
    expect(complete(text, surname)).toBe(name);
  });

  test.each([
    ['I thank Mr. Linde.', 'Linde'],
    ['When Linde came, and when he went.', 'Linde'],
    ['Secretary Linde and Chair Linde', 'Linde'],
  ])('not from %s', (text, surname) => {
    expect(complete(text, surname)).toBeUndefined();
  });
});

test('the holder of an office is the one named with all ceremony', () => {
  expect(
    findHolder('I welcome the Secretary-General, His Excellency Mr. Jan Moe, here.', 'the secretary-general'),
  ).toBe('Jan Moe');
  expect(findHolder('the Envoy, Mr. Jan Moe, and the Envoy, Ms. Ada Ore', 'the envoy')).toBeUndefined();
});

test.each([
  ['LI WEI', 'Li Wei'],
  ['MICHAEL MCKEE', 'Michael McKee'],
  ['SEAN O’DOWD', 'Sean O’Dowd'],
  ['JEANINE HENNIS-PLASS', 'Jeanine Hennis-Plass'],
  ['Already Mixed', 'Already Mixed'],
])('%s in natural case is %s', (name, natural) => {
  expect(naturalCase(name)).toBe(natural);
});

test('a name in capitals is written as the text writes it', () => {
  expect(spellNames('PEDRO DA COSTA. I am Pedro da Costa from the Mail.')('PEDRO DA COSTA')).toBe(
    'Pedro da Costa',
  );
  expect(spellNames('LI WEI: Good evening.')('LI WEI')).toBe('Li Wei');
});

describe('the book of names', () => {
  const book = new NameBook();
  book.add('Petr Fradin');
  book.add('Antony J. Blink');

  test('finds by surname, by parts, and without accents or case', () => {
    expect(book.find(['BLINK'])).toBe('Antony J. Blink');
    expect(book.find(['Antony', 'Blink'])).toBe('Antony J. Blink');
    expect(book.find(['Maria', 'Blink'])).toBeUndefined();
  });

  test('knows another spelling from another person', () => {
    expect(book.spelling(['Pyotr', 'Fradin'])).toBe('Petr Fradin');
    expect(book.spelling(['Petr', 'Fradyn'])).toBe('Petr Fradin');
    expect(book.spelling(['Maria', 'Fradin'])).toBeUndefined();
  });
});
