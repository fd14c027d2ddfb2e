import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discoverInputs } from '../../src/pipeline/discover.ts';
import { inFolder } from '../cli/harness.ts';

const inCorpus = (work: (folder: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    for (const name of [
      'b/2.txt',
      'a/1.html',
      'a/3.txt.gz',
      'README.md',
      'manifest.json',
      'a/notes.xyz',
      'out/old.csv',
    ]) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), 'text');
    }
    await work(folder);
  });

describe('finding inputs', () => {
  it('takes the transcripts of a folder, sorted, with names relative to it', () =>
    inCorpus(async (folder) => {
      const { files, root, problems } = await discoverInputs(['.'], folder, undefined, join(folder, 'out'));
      expect(files.map(({ file }) => file)).toEqual(['a/1.html', 'a/3.txt.gz', 'b/2.txt']);
      expect([root, problems]).toEqual([folder, []]);
    }));

  it('takes a file that is named outright whatever it is called, and each file once', () =>
    inCorpus(async (folder) => {
      const { files } = await discoverInputs(['a/notes.xyz', 'a/*', 'a'], folder);
      expect(files.map(({ file }) => file)).toEqual(['1.html', '3.txt.gz', 'notes.xyz']);
    }));

  it('names files from the nearest folder that holds all inputs, or from the root given', () =>
    inCorpus(async (folder) => {
      const both = await discoverInputs(['b/2.txt', 'a/1.html'], folder);
      expect(both.files.map(({ file }) => file)).toEqual(['a/1.html', 'b/2.txt']);
      const rooted = await discoverInputs(['a/1.html'], folder, '.');
      expect(rooted.files.map(({ file }) => file)).toEqual(['a/1.html']);
    }));

  it('tells what names nothing and goes on', () =>
    inCorpus(async (folder) => {
      const { files, problems } = await discoverInputs(['absent', 'b', 'a/*.pdf'], folder);
      expect(files).toHaveLength(1);
      expect(problems.map(({ file }) => file)).toEqual(['absent', 'a/*.pdf']);
    }));
});
