import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/readers/index.ts';
import { readVisible } from '../../src/text/visible.ts';
import { readText, showTurns } from '../reading.ts';
import { utf8 } from './making.ts';

const seen = async (text: string, file = 'a.md'): Promise<string> => {
  const source = await readSource(file, utf8(text));
  return readVisible(source, { start: 0, end: source.text.length }).text;
};

describe('Markdown is read without its marks', () => {
  test.each([
    ['We **will** go, __all__ of *us*, _today_ and ***soon***.', 'We will go, all of us, today and soon.'],
    ['**We will *not* wait.**', 'We will not wait.'],
    ['We ~~may~~ will run `ferry-2` again.', 'We may will run ferry-2 again.'],
    ['The [Port Board](https://example.org/a_b "Board") agrees.', 'The Port Board agrees.'],
    ['The [Port Board][1] agrees.', 'The Port Board agrees.'],
    ['![A ferry](a.png)We will go.', 'We will go.'],
    ['## The new bridge ##\n\nWe will build it.', 'The new bridge\n\nWe will build it.'],
    ['> We will go.\n> > So will they.', 'We will go.\nSo will they.'],
    ['We will:\n\n* go;\n+ stay;\n- wait.', 'We will:\n\n- go;\n- stay;\n- wait.'],
    ['One.\n\n* * *\n\nTwo.', 'One.\n\n\n\nTwo.'],
    ['We will pay 5 \\* 3 crowns.', 'We will pay 5 * 3 crowns.'],
    ['2 * 3 * 4 and snake_case_name and _ alone [sic].', '2 * 3 * 4 and snake_case_name and _ alone [sic].'],
    ['A star* here.\n\nAnother* there.', 'A star* here.\n\nAnother* there.'],
  ])('%j', async (text, left) => {
    expect(await seen(text)).toBe(left);
    expect(await seen(text.replaceAll('\n', '\r\n'), 'a.markdown')).toBe(left);
  });

  test('by its name or where the format is given only', async () => {
    expect(await seen('We **will** go.', 'a.txt')).toBe('We **will** go.');
    const source = await readSource('a.txt', utf8('We **will** go.'), { format: 'markdown' });
    expect(readVisible(source, { start: 0, end: source.text.length }).text).toBe('We will go.');
  });
});

test('bold labels are labels', async () => {
  const text = [
    '# On the lower river',
    '**Ada Okoro:** We will build a bridge.',
    '**Key Points:** It will be long.',
    '**Peter Lindt:** We will:',
    '* open a ferry line.',
  ].join('\n\n');
  const [page] = await readText(text, 'talk.md');
  expect(page && showTurns(page)).toEqual([
    'Ada Okoro: We will build a bridge. / Key Points: It will be long.',
    'Peter Lindt: We will: / - open a ferry line.',
  ]);
});
