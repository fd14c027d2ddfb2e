import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/problem.ts';
import { metadataFor, parseManifest } from '../../src/readers/manifest.ts';

describe('a JSON manifest', () => {
  const manifest = parseManifest(
    'manifest.json',
    JSON.stringify({
      documents: [
        { file: 'talks/*.txt', publisher: 'The Office', extra: { series: 'A' } },
        { file: 'talks/may.txt', date: '2013-05', extra: { shelf: '4' } },
      ],
    }),
  );

  test('gives a file what its globs and its own entry say, the later entry first', () => {
    expect(metadataFor(manifest, 'talks/may.txt')).toEqual({
      publisher: 'The Office',
      date: '2013-05',
      extra: { series: 'A', shelf: '4' },
    });
  });

  test('says nothing of other files', () => {
    expect(metadataFor(manifest, 'talks/old/may.txt')).toBeUndefined();
  });

  test.each([
    ['{"documents":[{"file":"a.txt","tilte":"x"}]}', 'did you mean "title"'],
    ['{"documents":[{"file":"a.txt","date":"May 2013"}]}', 'ISO 8601'],
    ['{"document":[]}', 'did you mean "documents"'],
    ['documents: []', 'expected JSON'],
  ])('refuses %s', (text, words) => {
    expect(() => parseManifest('m.json', text)).toThrow(UsageError);
    expect(() => parseManifest('m.json', text)).toThrow(words);
  });
});

describe('a CSV manifest', () => {
  test('takes further columns as extras', () => {
    const manifest = parseManifest('m.csv', 'file,date,session\r\na.txt,2013-09-26,68\r\nb.txt,,69\r\n');
    expect(metadataFor(manifest, 'a.txt')).toEqual({ date: '2013-09-26', extra: { session: '68' } });
    expect(metadataFor(manifest, 'b.txt')).toEqual({ extra: { session: '69' } });
  });

  test('refuses a column that is a known one misspelt', () => {
    expect(() => parseManifest('m.csv', 'file,speeker\na.txt,x\n')).toThrow('did you mean "speaker"');
  });

  test('needs a file column', () => {
    expect(() => parseManifest('m.csv', 'name,date\na.txt,2013\n')).toThrow('expected a column "file"');
  });
});
