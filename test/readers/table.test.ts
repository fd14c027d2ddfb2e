import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import { type ReadOptions, readSource } from '../../src/readers/index.ts';
import { readPages, showTurns } from '../reading.ts';
import { utf8 } from './making.ts';

const read = (file: string, text: string, options: ReadOptions = {}) => readSource(file, utf8(text), options);

describe('JSONL', () => {
  const lines = [
    JSON.stringify({
      id: 7,
      title: 'Harbour talks',
      date: '2014-06-02',
      text: 'MS. ADA: We will "deepen" it.\nMR. BO: Gut: größer 😀.',
    }),
    '{"title":"Bridge talks","date":"3 May 2016","nested":{"text":"no"},"text":"MS. ADA: We will p\\u0061ve\\/mend it."}',
  ];

  test('is a document a line, with its offsets into the file', async () => {
    const source = await read('t.jsonl', `${lines.join('\n')}\n`);
    const pages = readPages(source);
    expect(pages.map(({ event }) => [event.title, event.date, event.origin.date])).toEqual([
      ['Harbour talks', '2014-06-02', 'record'],
      ['Bridge talks', '2016-05-03', 'record'],
    ]);
    expect(pages.map(showTurns)).toEqual([
      ['Ada: We will "deepen" it.', 'Bo: Gut: größer 😀.'],
      ['Ada: We will pave/mend it.'],
    ]);
    const turn = pages[0]?.turns[0];
    expect(turn && source.text.slice(turn.start, turn.end)).toBe('We will \\"deepen\\" it.');
    expect(source.records[0]?.metadata.extra).toEqual({ id: '7' });
  });

  test('undoes wraps inside a text', async () => {
    const text =
      'We will not let the river take the lower town, nor\nthe upper one, and we shall raise the old dyke by a\nfull metre before the autumn floods come down from\nthe hills again.';
    const [page] = readPages(await read('t.jsonl', JSON.stringify({ text })));
    expect(page && showTurns(page)).toEqual([`narration: ${text.replaceAll('\n', ' ')}`]);
  });

  test('leaves out a broken line, and says so', async () => {
    const source = await read('t.jsonl', `${lines[0]}\n{"text": "We will\n${lines[1]}\n{"title":"x"}\n`);
    expect(source.records).toHaveLength(2);
    expect(source.warnings).toEqual([
      't.jsonl:line 2: expected a JSON object, found something else; the line was left out',
      't.jsonl:line 4: expected text under "text", found none; the line was left out',
    ]);
  });

  test('takes the keys it is told', async () => {
    const source = await read('t.jsonl', '{"speech":"We will go.","who":"Ada Ore","text":"no"}', {
      columns: { text: 'speech', speaker: 'who' },
    });
    expect(readPages(source).flatMap(showTurns)).toEqual(['Ada Ore: We will go.']);
  });

  test('names the nearest key when told a wrong one', async () => {
    await expect(
      read('t.jsonl', '{"speech":"We will go."}', { columns: { text: 'speach' } }),
    ).rejects.toThrow('did you mean "speech"?');
  });
});

describe('CSV', () => {
  test('is a document a row, with its offsets into the file', async () => {
    const text =
      'date,text,session\r\n2013,"MS. ADA: We will ""deepen"" it,\r\n\r\nand soon.",68\r\n2014,Plain words.,\r\n';
    const source = await read('t.csv', text);
    const pages = readPages(source);
    expect(pages.map(showTurns)).toEqual([
      ['Ada: We will "deepen" it, / and soon.'],
      ['narration: Plain words.'],
    ]);
    const turn = pages[0]?.turns[0];
    expect(turn && source.text.slice(turn.start, turn.end)).toBe('We will ""deepen"" it,\r\n\r\nand soon.');
    expect(source.records.map(({ metadata }) => metadata)).toEqual([
      { date: '2013', extra: { session: '68' } },
      { date: '2014' },
    ]);
  });

  test('is parted by what its header shows', async () => {
    expect((await read('t.csv', 'title;text\nA, B;We will go.\n')).records[0]?.metadata).toEqual({
      title: 'A, B',
    });
    expect((await read('t.tsv', 'title\ttext\nA, B\tWe will go.\n')).records[0]?.metadata).toEqual({
      title: 'A, B',
    });
  });

  test.each([
    ['title,words\nA,We will go.\n', 'expected a column with the text'],
    ['text\n', 'no row'],
    ['text\n"We will go.\n', 'closing quotation mark'],
  ])('refuses %j', async (text, words) => {
    const failed = read('t.csv', text);
    await expect(failed).rejects.toThrow(InputError);
    await expect(failed).rejects.toThrow(words);
  });
});
