import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../src/readers/index.ts';
import { readPages, showTurns } from './reading.ts';

/** A folder for each convention of transcripts: a text of our own in its form, and what a person reads there. */
const root = join(import.meta.dirname, 'golden');

test.each(readdirSync(root))('%s', async (folder) => {
  const [input = ''] = readdirSync(join(root, folder)).filter((name) => name.startsWith('input.'));
  const source = await readSource(input, readFileSync(join(root, folder, input)));
  const shown = readPages(source).map((page) => {
    const { title, date, place } = page.event;
    return [`${date} | ${place} | ${title}`, ...showTurns(page)].join('\n');
  });
  await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot(join(root, folder, 'expected.txt'));
});
