import { describe, expect, test } from 'vitest';
import { findLabels } from '../../../src/text/transcript/labels.ts';
import type { PageLine } from '../../../src/text/transcript/lines.ts';

const lines = (...texts: string[]): PageLine[] =>
  texts.map((text) => ({
    start: 0,
    end: text.length,
    text,
    blanksAbove: 1,
    sectionAbove: false,
    isNote: false,
  }));
const names = (...texts: string[]): string[] => findLabels(lines(...texts)).map(({ name }) => name);

describe('a label that needs no proof', () => {
  test.each([
    ['President of Norland Ivan Orlov: Good evening.', 'President of Norland Ivan Orlov'],
    [
      'PRESIDENT OF THE COUNCIL OF THE LAKES LI WEI (translated from Norlandic): Good evening.',
      'PRESIDENT OF THE COUNCIL OF THE LAKES LI WEI',
    ],
    [
      'chairman of the Harbour Bank (HB) Ivan Orlov: Good evening.',
      'chairman of the Harbour Bank (HB) Ivan Orlov',
    ],
    [
      'Minister for Fisheries, Ports and Inland Navigation Aino Berg: Yes.',
      'Minister for Fisheries, Ports and Inland Navigation Aino Berg',
    ],
    ['Mr. Okoro (Sahelia) (spoke in Arabic): I thank you.', 'Mr. Okoro'],
    ['Sir Hugh Mott (Westmark): I thank you.', 'Sir Hugh Mott'],
    ['The President (spoke in French): I thank you.', 'The President'],
    ['The Secretary-General: I thank you.', 'The Secretary-General'],
    ['MR. McNALLY:  Sure.', 'MR. McNALLY'],
    ['MR O’DOWD: Sure.', 'MR O’DOWD'],
    ['FOREIGN MININSTER ORE: Sure.', 'FOREIGN MININSTER ORE'],
    ['SENIOR OFFICIAL TWO: We agree.', 'SENIOR OFFICIAL TWO'],
    ['HOWARD P. LANE, MODERATOR: Good evening.', 'HOWARD P. LANE, MODERATOR'],
    ['THE PRESIDENT. Good evening.', 'THE PRESIDENT'],
    ['CHAIR MOSS. Good afternoon.', 'CHAIR MOSS'],
    ['**MS. ORE:** Sure.', 'MS. ORE'],
    ['Q    When will that be?', 'Q'],
    ['Q. When will that be?', 'Q'],
  ])('%s', (line, name) => {
    expect(names(line)).toEqual([name]);
  });
});

describe('no label', () => {
  test.each([
    'Note: the figures are those of last year.',
    'First: the canal.',
    'Q3. figures come out on Friday.',
    'I repeat: the ferries must run.',
    'One man says: it will not do.',
    'We continue our talks on a key subject: water.',
    'Mr. President: I rise to speak of the lakes.',
    'Mr. Speaker, Mr. Vice President, members of Congress, fellow citizens:',
    'Ladies and gentlemen: good evening.',
    'Dear Friends and Colleagues: good evening.',
    'The ministers agreed on the following points: water and trade.',
    'See https://example.org/a: it is there.',
    'At 10:30 we shall meet.',
    'II. TAX INCENTIVES. We will cut them.',
    'U.S. POLICY. We will keep it.',
    'President: Harold W. Grant',
    'He said, “Minister: no.”',
    'Participants: the two ministers.',
    'Minister of Finance: to prepare the budget by May.',
    'Head of the Federal Customs Service: to report by June.',
    'Governor of Lakeland: to report by June.',
    'Second Committee: water.',
  ])('%s', (line) => {
    expect(names(line)).toEqual([]);
  });
});

describe('a label that recurs', () => {
  test('a name in capitals with a stop', () => {
    expect(names('JANE POOL. When?', 'Soon.', 'JANE POOL. Thanks.')).toEqual(['JANE POOL', 'JANE POOL']);
    expect(names('JANE POOL. When?')).toEqual([]);
  });

  test('a bare name beside labels of the same style', () => {
    expect(names('Governor Aino Berg: Yes.', 'Ivan Orlov: When?')).toEqual([
      'Governor Aino Berg',
      'Ivan Orlov',
    ]);
    expect(names('Second World: what it was.')).toEqual([]);
  });

  test('surnames that take turns', () => {
    expect(names('Reed: Why?', 'Holm: Because.', 'Example: this one.', 'Reed: And?', 'Holm: So.')).toEqual([
      'Reed',
      'Holm',
      'Reed',
      'Holm',
    ]);
    expect(names('Water: we need it.', 'Trade: we want it.', 'Peace: we keep it.')).toEqual([]);
  });

  test('a single space after Q', () => {
    expect(names('Q When?', 'THE PRESIDENT: Soon.', 'Q Why?')).toEqual(['Q', 'THE PRESIDENT', 'Q']);
  });

  test('an unusual office before a name that is a label elsewhere', () => {
    expect(
      names('Governor Aino Berg: Yes.', 'World’s first woman diver Maria Holm: No.', 'Maria Holm: Never.'),
    ).toHaveLength(3);
  });
});

describe('persons who speak once each', () => {
  const persons = new Set(['Ada Okoro', 'Peter Lindt']);
  const heard = (...texts: string[]): string[] =>
    findLabels(lines(...texts), (name) => persons.has(name)).map(({ name }) => name);

  test('prove one another, and no heading', () => {
    expect(
      heard(
        'Ada Okoro: We will build a bridge.',
        'Key Points: It is long.',
        'Note: It is high.',
        'First: We go.',
        'Asset Recovery: We try.',
        'Peter Lindt:',
      ),
    ).toEqual(['Ada Okoro', 'Peter Lindt']);
  });

  test('need another one', () => {
    expect(heard('Ada Okoro: We will build a bridge.', 'Key Points: It is long.')).toEqual([]);
  });

  test('say sentences, unlike those in a list', () => {
    expect(heard('Ada Okoro: Harbour Board', 'Peter Lindt: the river')).toEqual([]);
  });
});

test('a list of those present is no exchange', () => {
  const roster = [
    'Anna Holm: Minister of Ports',
    'Ivan Orlov: Deputy Head of the Ferry Board',
    'Jim Pool: Secretary',
  ];
  expect(names(...roster, 'MS. HOLM: Good morning.')).toEqual(['MS. HOLM']);
  expect(names('MS. HOLM: Minister?', 'MR. POOL: Yes, Minister.', 'MS. HOLM: Good.')).toHaveLength(3);
});
