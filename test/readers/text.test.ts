import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/readers/index.ts';
import { readVisible } from '../../src/text/visible.ts';
import { readText, showTurns } from '../reading.ts';
import { utf8 } from './making.ts';

const seen = async (text: string): Promise<string> => {
  const source = await readSource('a.txt', utf8(text));
  return readVisible(source, { start: 0, end: source.text.length }).text;
};

const wrapped = [
  'We will not let the river take the lower town, nor',
  'the upper one, and we shall raise the old dyke by a',
  'full metre before the autumn floods come down from',
  'the hills again.',
];
const joined = wrapped.join(' ');

describe('hard-wrapped lines', () => {
  test('are joined, paragraphs are not', async () => {
    expect(await seen([...wrapped, '', ...wrapped].join('\n'))).toBe(`${joined}\n\n${joined}`);
  });

  test('are joined with Windows line breaks and trailing spaces', async () => {
    expect(await seen([...wrapped, '', ...wrapped].join(' \r\n'))).toBe(`${joined} \n \n${joined}`);
  });

  test('are joined where every line is followed by a blank one', async () => {
    const set = wrapped.map((line, index) => (index === 0 ? `       ${line}` : line));
    expect((await seen([...set, ...set].join('\n\n'))).split('\n').map((line) => line.trim())).toEqual([
      joined,
      '',
      joined,
    ]);
  });

  test('are joined over a page break in mid-sentence', async () => {
    const pages = [
      ...wrapped.slice(0, 2),
      '',
      'Page 1 of 2',
      '\f',
      ...wrapped.slice(2),
      '',
      ...wrapped,
      '',
      'Page 2 of 2',
    ];
    expect((await seen(pages.join('\n'))).trim()).toBe(`${joined}\n\n${joined}`);
  });

  test('part where a list item, a label or a short line says so', async () => {
    const text = [
      ...wrapped,
      'MR. ORE: And the bridge?',
      ...wrapped,
      '- the dyke;',
      '- the bridge.',
      ...wrapped,
    ].join('\n');
    expect((await seen(text)).split('\n')).toEqual([
      joined,
      'MR. ORE: And the bridge?',
      joined,
      '- the dyke;',
      '- the bridge.',
      joined,
    ]);
  });
});

describe('a few lines', () => {
  const label = 'Ada Okoro: I thank you for the invitation. We have agreed to open a';

  test('are joined where one breaks off in mid-sentence', async () => {
    const text = [
      'On the river',
      '',
      label,
      'new ferry line in May.',
      '',
      'Peter Lindt: So will we.',
      '',
      'Thanks.',
    ];
    expect((await seen(text.join('\n'))).split('\n')).toContain(`${label} new ferry line in May.`);
  });

  test('are joined where one ends in a word that leads on', async () => {
    const text = [
      'On the river',
      '',
      'We shall go on the first of May, all of us, to meet the',
      'Mayor of Port Solen.',
    ];
    expect(await seen([...text, '', 'Thanks.'].join('\n'))).toContain('to meet the Mayor of Port Solen.');
  });

  test.each([
    [
      [
        'We agreed on work in the following areas of our economy',
        'trade',
        'ports',
        'Thank you.',
        'Good night.',
      ],
    ],
    [[label, 'new ferry line in May.', '', `${label} bridge. ${label} road.`, 'Thanks.', 'Good night.']],
    [
      [
        'We will build a new bridge over the lower river in May.',
        'It will be long.',
        'Thanks.',
        'Good night.',
      ],
    ],
  ])('stay where lines are paragraphs: %j', async (text) => {
    expect(await seen(text.join('\n'))).toBe(text.join('\n'));
  });
});

describe('a hyphen at a line end', () => {
  const around = (...lines: string[]): string => [...wrapped, '', ...lines].join('\n');

  test('goes with the break in a word', async () => {
    expect(
      await seen(
        around(
          'The neigh-',
          'bours agree on the long-term plan, and on the long-',
          'term costs, since the term is long enough for all.',
        ),
      ),
    ).toContain('The neighbours agree on the long-term plan, and on the long-term costs,');
  });

  test('stays before a capital', async () => {
    expect(
      await seen(
        around(
          'a long letter of thanks was sent to the Secretary-',
          'General of the lakes, who had asked for it in May.',
        ),
      ),
    ).toContain('Secretary-General');
  });
});

describe('lines that are paragraphs', () => {
  test('stay', async () => {
    const text = 'One paragraph.\nAnother, which is a good deal longer than the first.\nA heading\nA third.';
    expect(await seen(text)).toBe(text);
  });

  test('stay where they are short and in lower case', async () => {
    expect(await seen('we will:\ncut tariffs\nbuild roads\ntrain pilots')).toBe(
      'we will:\ncut tariffs\nbuild roads\ntrain pilots',
    );
  });
});

describe('what nobody says', () => {
  test.each([
    ['We will go. (Applause.) And return.', 'We will go.  And return.'],
    ['We will [laughter] go.', 'We will  go.'],
    ['<…> We will go. <...>', ' We will go. '],
    ['One.\n* * *\nTwo.', 'One.\n\nTwo.'],
    ['Re\u00adpublic and\u200b more', 'Republic and more'],
    ['We agreed (see annex) to go.', 'We agreed (see annex) to go.'],
    ['One.\nSee also\nA talk\nMay 2, 2013\nTwo talks\nMay 3, 2013\nWe will go.', 'One.\n\nWe will go.'],
    ['One.\nSee also\nWe will go.', 'One.\n\nWe will go.'],
  ])('%j', async (text, left) => {
    expect(await seen(text)).toBe(left);
  });
});

test('old Macintosh line breaks part turns', async () => {
  const [page] = await readText('MR. ORE: We will go.\rMS. HOLM: So will we.\r');
  expect(page && showTurns(page)).toEqual(['Ore: We will go.', 'Holm: So will we.']);
});
