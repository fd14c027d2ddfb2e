import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/source.ts';
import { readSource } from '../../src/readers/index.ts';
import { maximumBytes } from '../../src/readers/limits.ts';
import { readVisible } from '../../src/text/visible.ts';
import { readPages, showTurns } from '../reading.ts';
import { docx, gzip, pdf, utf8, zip } from './making.ts';

const visible = (source: Source): string =>
  readVisible(source, { start: 0, end: source.text.length }).text.trim();

const failure = async (file: string, bytes: Uint8Array): Promise<InputError> => {
  try {
    await readSource(file, bytes);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error(`${file} was read`);
};

describe('the format', () => {
  test.each([
    ['a.txt', utf8('<!DOCTYPE html><body><p>We will go.</p></body>'), 'html'],
    ['a.html', utf8('Only words, no markup.'), 'text'],
    ['a', utf8('{"text": "We will go."}\n'), 'jsonl'],
    ['a.csv', utf8('text\nWe will go.\n'), 'csv'],
    ['a.txt', pdf([[{ text: 'We will go.', y: 700 }]]), 'pdf'],
    ['a.txt', docx(['We will go.']), 'docx'],
    ['a.txt', utf8('We will go.'), 'text'],
  ])('of %s is told by content before name', async (file, bytes, format) => {
    const source = await readSource(file, bytes);
    expect(source.format).toBe(format);
    const [page] = readPages(source);
    expect(page && showTurns(page)).toEqual([
      format === 'text' && file === 'a.html' ? 'narration: Only words, no markup.' : 'narration: We will go.',
    ]);
  });

  test('is what the user says', async () => {
    const source = await readSource('a.html', utf8('<p>We will go.</p>'), { format: 'text' });
    expect(visible(source)).toBe('<p>We will go.</p>');
  });
});

describe('gzip', () => {
  test('is unpacked, whatever is in it', async () => {
    const source = await readSource('a.html.gz', gzip(utf8('<p>We will go.</p>')));
    expect(source.format).toBe('html');
    expect(visible(source)).toBe('We will go.');
  });

  test('cut short is refused', async () => {
    const whole = gzip(utf8('We will build it. '.repeat(500)));
    expect((await failure('a.txt.gz', whole.subarray(0, whole.length - 20))).message).toContain('breaks off');
  });

  test('larger than the limit once unpacked is refused', async () => {
    const bomb = gzip(new Uint8Array(maximumBytes + 1).fill(65));
    expect((await failure('a.txt.gz', bomb)).message).toContain('once unpacked');
  });
});

describe('DOCX', () => {
  test('gives a paragraph a line, and its footnotes', async () => {
    const source = await readSource(
      'm.docx',
      docx(['MS. ADA: We will pave it.[1]', 'MR. BO: Good.'], ['By June.']),
    );
    expect(source.text.split('\n')).toEqual(['MS. ADA: We will pave it.[1]', 'MR. BO: Good.', 'By June. ↑']);
    expect(readPages(source).flatMap(showTurns)).toEqual([
      'Ada: We will pave it.',
      'Bo: Good.',
      'narration: By June.',
    ]);
  });

  test.each([
    ['no zip', utf8('not a zip at all'), 'by its name'],
    ['a zip of something else', zip([{ name: 'a.txt', data: utf8('x') }]), 'word/document.xml'],
    ['a zip cut short', docx(['We will go.']).subarray(0, 400), 'breaks off'],
    ['an encrypted one', zip([{ name: 'word/document.xml', data: utf8('x'), flags: 1 }]), 'without password'],
    ['a bomb', zip([{ name: 'word/document.xml', data: new Uint8Array(maximumBytes + 1) }]), 'once unpacked'],
  ])('refuses %s', async (_, bytes, words) => {
    expect((await failure('m.docx', bytes)).message).toContain(words);
  });
});

describe('PDF', () => {
  const pages = [
    [
      { text: 'Minutes of the Harbour Board', x: 200, y: 740 },
      { text: 'MS. ADA: We will deepen the northern basin before the', y: 700 },
      { text: 'winter storms return, and the pilots will be trained in', y: 686 },
      { text: 'the spring of the following year by the harbour mas-', y: 672 },
      { text: '1', x: 300, y: 40 },
    ],
    [
      { text: 'Minutes of the Harbour Board', x: 200, y: 740 },
      { text: 'ter himself, whom the board has chosen for that work.', y: 700 },
      { text: 'MR. BO: The dues shall stay as they are for now, and the', y: 672 },
      { text: 'board will look at them again.', y: 658 },
      { text: '2', x: 300, y: 40 },
    ],
    [
      { text: 'Minutes of the Harbour Board', x: 200, y: 740 },
      { text: 'MS. ADA: So be it.', y: 700 },
      { text: '3', x: 300, y: 40 },
    ],
  ];

  test('reads over lines and pages, without heads and numbers', async () => {
    const source = await readSource('m.pdf', pdf(pages));
    expect(readPages(source).flatMap(showTurns)).toEqual([
      'Ada: We will deepen the northern basin before the winter storms return, and the pilots will be trained in the spring of the following year by the harbour master himself, whom the board has chosen for that work.',
      'Bo: The dues shall stay as they are for now, and the board will look at them again.',
      'Ada: So be it.',
    ]);
    expect(source.pages.map(({ number }) => number)).toEqual([1, 2, 3]);
    const last = source.pages[2];
    expect(last && source.text.slice(last.start, last.end)).toContain('So be it.');
  });

  test.each([
    ['one without text', pdf([[], []]), 'text layer'],
    [
      'an encrypted one',
      pdf(
        pages,
        '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >> /ID [<00> <00>] ',
      ),
      'encrypted',
    ],
    ['what only calls itself one', utf8('hello'), 'by its name'],
    ['one that is damaged', utf8('%PDF-1.4\n1 0 obj\n<<'), 'PDF'],
  ])('refuses %s', async (_, bytes, words) => {
    expect((await failure('m.pdf', bytes)).message).toContain(words);
  });
});

describe('plain text', () => {
  test('of a line that is no line is refused, with its number', async () => {
    const error = await failure('a.txt', utf8(`Short.\n${'We will go. '.repeat(500_000)}`));
    expect(error.place).toBe('line 2');
    expect(error.message).toContain('break the text into paragraphs');
  });

  test('larger than the limit is refused', async () => {
    expect((await failure('a.txt', new Uint8Array(maximumBytes + 1))).message).toContain('100 MB');
  });
});
