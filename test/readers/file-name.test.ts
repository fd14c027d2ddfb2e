import { expect, test } from 'vitest';
import { UsageError } from '../../src/model/problem.ts';
import { compileFileName, metadataFromName } from '../../src/readers/file-name.ts';
import { readText, showTurns } from '../reading.ts';

const pattern = '(?<country>[A-Z]{3})_(?<session>\\d+)_(?<year>\\d{4})\\.txt$';

test('named groups are metadata; a country speaks', async () => {
  const [page] = await readText('We will keep our word.', 'debate/2013/JPN_68_2013.txt', {
    fileName: pattern,
  });
  expect(page?.event).toMatchObject({ date: '2013', origin: { date: 'file-name' } });
  expect(page && showTurns(page)).toEqual(['Japan: We will keep our word.']);
  expect(page?.source.metadata['file-name']?.extra).toEqual({ session: '68', country: 'JPN' });
});

test('the manifest is believed before the name, the name before the page', async () => {
  const [page] = await readText('Harbour talks\n\nMay 2, 2011\n\nWe will go.', 'JPN_68_2013.txt', {
    fileName: pattern,
    manifest: { documents: [{ file: '*.txt', title: 'Debate' }] },
  });
  expect(page?.event).toMatchObject({
    title: 'Debate',
    date: '2013',
    origin: { title: 'manifest', date: 'file-name' },
  });
});

test('a name that does not fit says nothing', () => {
  expect(metadataFromName(compileFileName(pattern), 'notes.txt')).toBeUndefined();
});

test('year, month and day are a date', () => {
  const dated = compileFileName('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)_(?<title>[^.]+)');
  expect(metadataFromName(dated, '2013-02-15_budget.txt')).toEqual({ date: '2013-02-15', title: 'budget' });
});

test.each(['(?<year', '\\d{4}'])('a pattern like %s is refused', (bad) => {
  expect(() => compileFileName(bad)).toThrow(UsageError);
});
