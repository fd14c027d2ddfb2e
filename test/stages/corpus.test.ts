import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/readers/index.ts';
import { parseManifest } from '../../src/readers/manifest.ts';
import { type ReadPage, readPages, showTurns } from '../reading.ts';

const root = join(import.meta.dirname, '../../corpus');
const manifest = parseManifest('manifest.json', readFileSync(join(root, 'manifest.json'), 'utf8'));
const read = async (file: string): Promise<ReadPage[]> =>
  readPages(await readSource(file, readFileSync(join(root, file)), { manifest }));

const headings = (pages: readonly ReadPage[]): string[] =>
  pages.map(({ event }) => [event.date, event.place, event.title].join(' | '));
const who = (pages: readonly ReadPage[]): (string | null)[][] =>
  pages.map(({ turns }) => turns.map(({ kind, speaker }) => (kind === 'narration' ? null : speaker)));

describe('the shipped corpus', () => {
  test('four pages glued together are four events', async () => {
    const pages = await read('001_7b663a2394d7c2e8.txt');
    expect(headings(pages)).toEqual([
      '2013-09-23 | Sochi | Speech at the CSTO Collective Security Council meeting in expanded format',
      '2013-09-23 | Sochi | Speech at a CSTO Collective Security Council summit meeting in narrow format',
      '2013-09-23 | Sochi | Press statement following the CSTO Collective Security Council summit',
      "2013-09-23 | Sochi | Meeting with Chairman of the Standing Committee of the National People's Congress of the People's Republic of China Zhang Dejiang",
    ]);
    expect(who(pages)).toEqual([
      [null, 'Vladimir Putin'],
      [null, 'Vladimir Putin', 'Vladimir Putin'],
      [null, 'Vladimir Putin'],
      [null, null, 'Vladimir Putin', 'Zhang Dejiang', 'Vladimir Putin'],
    ]);
  });

  test('a page without its header has its speaker, and no date', async () => {
    const pages = await read('002_7a57f85048d01b5b.txt');
    expect(headings(pages)).toEqual([' |  | ']);
    expect(who(pages)).toEqual([['Vladimir Putin']]);
  });

  test('a press release is narrated, and dated by the manifest', async () => {
    const [page] = await read('003_791a1ad2eaae36f7.txt');
    expect(page?.event).toMatchObject({
      title: 'Press release on Russia’s Collective Security Treaty Organisation chairmanship',
      date: '2019-11-28',
      origin: { date: 'manifest', title: 'page' },
    });
    expect(page?.turns.map(({ kind }) => kind)).toEqual(['narration']);
  });

  test('a site header is no part of the page, a narrated part comes before the speech', async () => {
    const pages = await read('004_650bc0b33f52eeb3.txt');
    expect(headings(pages)).toEqual(['2019-11-28 | Bishkek | CSTO summit']);
    expect(who(pages)).toEqual([[null, 'Vladimir Putin']]);
  });

  test('boxes, cuts, labels, heads and feet are in no turn', async () => {
    const pages = await read('001_7b663a2394d7c2e8.txt');
    const words = pages.flatMap(showTurns).join('\n');
    for (const alien of [
      'See also',
      '<…>',
      'Topics',
      'Publication',
      'Text version',
      'Events',
      '16:40',
      'translated from',
    ])
      expect(words).not.toContain(alien);
    expect(words).toContain('In this area, as I said and we discussed just before');
  });

  test('turns are sorted and do not overlap', async () => {
    for (const page of await read('001_7b663a2394d7c2e8.txt')) {
      let end = page.span.start;
      for (const turn of page.turns) {
        expect(turn.start).toBeGreaterThanOrEqual(end);
        end = turn.end;
      }
      expect(end).toBeLessThanOrEqual(page.span.end);
    }
  });
});
