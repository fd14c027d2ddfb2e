import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, projectRoot, runCli } from './harness.ts';

const corpus = join(projectRoot, 'corpus');
const transcripts = readdirSync(corpus).filter((name) => name.endsWith('.txt'));

type Summary = { readonly reused: number; readonly unchanged: boolean; readonly commitments: number };

describe('the cache', () => {
  const inCorpus = (
    work: (run: (...more: string[]) => Promise<Summary>, inputs: string, out: string) => Promise<void>,
  ): Promise<void> =>
    inFolder(async (folder) => {
      const [inputs, out] = [join(folder, 'in'), join(folder, 'out')];
      mkdirSync(inputs);
      for (const name of transcripts) copyFileSync(join(corpus, name), join(inputs, name));
      const run = async (...more: string[]): Promise<Summary> => {
        const { stdout } = await runCli(['extract', inputs, '-o', out, '--json', '--quiet', ...more]);
        return JSON.parse(stdout) as Summary;
      };
      await work(run, inputs, out);
    });

  it('spares every file that has not changed, and no other', () =>
    inCorpus(async (run, inputs) => {
      expect(await run()).toMatchObject({ reused: 0 });
      writeFileSync(
        join(inputs, 'new.txt'),
        'Opening\nMay 3, 2016\n\nMayor Ada Berg: We will build two schools.\n',
      );
      expect(await run()).toMatchObject({ reused: 5, unchanged: false });
      writeFileSync(
        join(inputs, 'new.txt'),
        'Opening\nMay 3, 2016\n\nMayor Ada Berg: We will build six schools.\n',
      );
      expect(await run()).toMatchObject({ reused: 5 });
      rmSync(join(inputs, 'new.txt'));
      expect(await run()).toMatchObject({ reused: 5, unchanged: false });
    }));

  it('is not used where an option on which rows depend has changed', () =>
    inCorpus(async (run) => {
      await run();
      expect(await run('--breadth', 'broad')).toMatchObject({ reused: 5 });
      expect(await run('--format', 'html')).toMatchObject({ reused: 0 });
      expect(await run('--no-cache')).toMatchObject({ reused: 0, unchanged: false });
    }));

  it('writes a damaged entry anew, with the same ledger', () =>
    inCorpus(async (run, _, out) => {
      await run();
      const before = readFileSync(join(out, 'commitments.csv'), 'utf8');
      const cache = join(out, '.cache');
      const entries = readdirSync(cache).filter((name) => name.endsWith('.bin'));
      expect(entries).toHaveLength(5);
      for (const name of entries.slice(0, 2)) writeFileSync(join(cache, name), 'damaged');
      writeFileSync(join(cache, 'state.json'), '{"key": ');
      expect(await run()).toMatchObject({ reused: 3 });
      expect(readFileSync(join(out, 'commitments.csv'), 'utf8')).toBe(before);
      rmSync(join(cache, 'state.json'));
      expect(await run()).toMatchObject({ reused: 5 });
    }));

  it('may be deleted at any time', () =>
    inCorpus(async (run, _, out) => {
      await run();
      const before = readFileSync(join(out, 'commitments.csv'), 'utf8');
      rmSync(join(out, '.cache'), { recursive: true });
      expect(await run()).toMatchObject({ reused: 0 });
      expect(readFileSync(join(out, 'commitments.csv'), 'utf8')).toBe(before);
    }));
});
