import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/writers/read-ledger.ts';
import { inFolder, type Outcome, runCli } from './harness.ts';

const good =
  'Opening of the school\nMay 3, 2016\n\nMayor Ada Berg: We will build two more schools by 2018.\n';

/** Extracts from a folder that holds one good transcript beside what `spoil` puts there. */
async function extractBeside(
  spoil: (folder: string) => void,
): Promise<Outcome & { readonly quotes: readonly string[] }> {
  return inFolder(async (folder) => {
    const inputs = join(folder, 'in');
    mkdirSync(inputs);
    writeFileSync(join(inputs, 'good.txt'), good);
    spoil(inputs);
    const outcome = await runCli(['extract', inputs, '-o', join(folder, 'out'), '--quiet']);
    const quotes = readLedger(join(folder, 'out', 'commitments.csv')).map((row) => row.quote);
    return { ...outcome, quotes };
  });
}

const goodQuote = 'We will build two more schools by 2018.';

describe('one bad input', () => {
  it.each<[string, (folder: string) => void, RegExp]>([
    ['an empty file', (f) => writeFileSync(join(f, 'bad.txt'), ''), /error: bad\.txt: .*empty/],
    [
      'a binary file',
      (f) =>
        writeFileSync(join(f, 'bad.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0, 0, 255])),
      /error: bad\.txt: /,
    ],
    [
      'a line of 50 MB',
      (f) => writeFileSync(join(f, 'bad.txt'), 'we will build it '.repeat(3_000_000)),
      /error: bad\.txt: line 1: .*lines of at most/,
    ],
    ['a PDF that is none', (f) => writeFileSync(join(f, 'bad.pdf'), 'no pdf'), /error: bad\.pdf: /],
    ['a DOCX that is none', (f) => writeFileSync(join(f, 'bad.docx'), 'no zip'), /error: bad\.docx: /],
    [
      'a gzip file cut short',
      (f) => writeFileSync(join(f, 'bad.txt.gz'), Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1])),
      /error: bad\.txt\.gz: /,
    ],
  ])('%s is named and costs no other file', async (_, spoil, message) => {
    const { code, stderr, quotes } = await extractBeside(spoil);
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
    expect(quotes).toEqual([goodQuote]);
  });

  it('that cannot be opened is named and costs no other file', async () => {
    // The superuser may open anything, so a link to nothing stands for a file that cannot be read.
    const { symlinkSync } = await import('node:fs');
    const { code, stderr, quotes } = await extractBeside((folder) => {
      writeFileSync(join(folder, 'bad.txt'), good);
      chmodSync(join(folder, 'bad.txt'), 0);
      symlinkSync(join(folder, 'bad.txt', 'x'), join(folder, 'loop.txt'));
    });
    expect(quotes).toContain(goodQuote);
    if (process.getuid?.() === 0) return;
    expect(code).toBe(1);
    expect(stderr).toMatch(/error: bad\.txt: cannot be read \(EACCES/);
  });

  it('in another encoding is read, and said to be', async () => {
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(good.replace('two', 'six'), 'utf16le'),
    ]);
    const latin = Buffer.from(good.replace('two', 'caf\u00e9s, seven'), 'latin1');
    const { code, stderr, quotes } = await extractBeside((folder) => {
      writeFileSync(join(folder, 'utf16.txt'), utf16);
      writeFileSync(join(folder, 'latin.txt'), latin);
    });
    expect(code).toBe(0);
    expect(quotes).toContain('We will build six more schools by 2018.');
    expect(quotes).toContain('We will build cafés, seven more schools by 2018.');
    expect(stderr).toMatch(/warning: latin\.txt: not UTF-8; read as windows-1252/);
  });

  it.each([
    ['a path that is not there', 'absent.txt', /absent\.txt: no such file or folder/],
    ['a folder without transcripts', 'empty', /empty: no transcript in this folder/],
    ['a pattern that fits nothing', '*.docx', /\*\.docx: no file matches/],
  ])('%s is named and costs no other input', (_, input, message) =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'good.txt'), good);
      mkdirSync(join(folder, 'empty'));
      const { code, stderr } = await runCli(['extract', 'good.txt', input, '-o', 'out', '--quiet'], {
        folder,
      });
      expect(code).toBe(1);
      expect(stderr).toMatch(message);
      expect(readLedger(join(folder, 'out', 'commitments.csv'))).toHaveLength(1);
    }),
  );
});

describe('wrong use', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown command', ['extrct', 'good.txt'], /unknown command 'extrct'.*\n?.*extract/],
    [
      'an unknown option',
      ['extract', 'good.txt', '--bredth', 'broad'],
      /unknown option '--bredth'.*\n?.*--breadth/,
    ],
    [
      'an unknown breadth',
      ['extract', 'good.txt', '--breadth', 'wide'],
      /Allowed choices are strict, standard, broad/,
    ],
    ['no workers', ['extract', 'good.txt', '--workers', '0'], /whole number from 1 up/],
    ['a pipeline that is not there', ['run', 'absent.json'], /absent\.json: expected a pipeline file/],
    ['a pipeline that is no JSON', ['run', 'good.txt'], /good\.txt: expected a pipeline file in JSON/],
    ['a misspelt pipeline', ['run', 'wrong.json'], /unknown key "outputz"; did you mean "outputs"\?/],
    [
      'a misspelt manifest',
      ['extract', 'good.txt', '--manifest', 'm.json'],
      /unknown key "titel"; did you mean "title"\?/,
    ],
    [
      'a manifest that is not there',
      ['extract', 'good.txt', '--manifest', 'no.json'],
      /no\.json: the manifest cannot be read/,
    ],
    [
      'a file-name pattern that is none',
      ['extract', 'good.txt', '--file-name', '(?<year'],
      /file-name pattern/,
    ],
    ['standard input beside files', ['extract', '-', 'good.txt'], /standard input cannot be read together/],
    [
      'an output folder that is a file',
      ['extract', 'good.txt', '-o', 'good.txt/out'],
      /cannot write output here.*nothing was written/,
    ],
    [
      'gold that is not there',
      ['evaluate', 'good.txt', '--gold', 'no.jsonl'],
      /no\.jsonl: the gold cannot be read/,
    ],
  ])('%s ends with code 2 and writes nothing', (_, argv, message) =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'good.txt'), good);
      writeFileSync(join(folder, 'wrong.json'), '{"inputs": {"files": ["*.txt"]}, "outputz": {}}');
      writeFileSync(join(folder, 'm.json'), '{"documents": [{"file": "good.txt", "titel": "x"}]}');
      const before = readdirSync(folder);
      const { code, stdout, stderr } = await runCli(argv, { folder });
      expect(stderr).toMatch(message);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(readdirSync(folder)).toEqual(before);
    }),
  );

  it('shows its help and its version', async () => {
    const help = await runCli(['--help']);
    expect(help.code).toBe(0);
    for (const command of ['run', 'extract', 'audit', 'evaluate', 'train', 'explain']) {
      expect(help.stdout).toContain(`\n  ${command} `);
    }
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('where the ledger goes', () => {
  it('is stdout when no folder is named, with nothing else there', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'good.txt'), good);
      const { code, stdout } = await runCli(['extract', 'good.txt'], { folder });
      expect(code).toBe(0);
      expect(stdout.split('\r\n')[0]).toMatch(/^commitment_id,/);
      expect(stdout).toContain(goodQuote);
      expect(readdirSync(folder)).toEqual(['good.txt']);
    }));

  it('takes a transcript from standard input', () =>
    inFolder(async (folder) => {
      const { code, stdout } = await runCli(['extract', '-', '--json'], { folder, stdin: good });
      expect(code).toBe(0);
      const { commitments } = JSON.parse(stdout) as { commitments: { quote: string; source_file: string }[] };
      expect(commitments.map((row) => [row.source_file, row.quote])).toEqual([['stdin', goodQuote]]);
    }));

  it('leaves the old output whole when a run is refused', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'good.txt'), good);
      await runCli(['extract', 'good.txt', '-o', 'out', '--quiet'], { folder });
      const before = readFileSync(join(folder, 'out', 'commitments.csv'), 'utf8');
      const { code } = await runCli(['extract', 'good.txt', '-o', 'out', '--manifest', 'no.json'], {
        folder,
      });
      expect(code).toBe(2);
      expect(readFileSync(join(folder, 'out', 'commitments.csv'), 'utf8')).toBe(before);
    }));

  it('writes the spreadsheet and the layers when asked', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'good.txt'), good);
      await runCli(['extract', 'good.txt', '-o', 'out', '--excel', '--layers', '--quiet'], { folder });
      const out = join(folder, 'out');
      expect(readFileSync(join(out, 'commitments-excel.csv'), 'utf8').charCodeAt(0)).toBe(0xfeff);
      const [line = ''] = readFileSync(join(out, 'documents.jsonl'), 'utf8').split('\n');
      expect(JSON.parse(line)).toMatchObject({ event_date: '2016-05-03', source_file: 'good.txt' });
      await runCli(['extract', 'good.txt', '-o', 'out', '--quiet'], { folder });
      expect(existsSync(join(out, 'documents.jsonl'))).toBe(false);
    }));
});
