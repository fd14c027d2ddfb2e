import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/writers/read-ledger.ts';
import { inFolder, projectRoot, runCli } from './harness.ts';

const corpus = join(projectRoot, 'corpus');
const transcripts = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
const ledgerFiles = [
  'commitments.csv',
  'commitments.jsonl',
  'audit.csv',
  'audit-matches.csv',
  'new.csv',
  'threads.csv',
];

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(ledgerFiles.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('the whole run on the shipped corpus', () => {
  it('writes every output, with one event a page and each commitment once', () =>
    inFolder(async (folder) => {
      const { code, stdout } = await runCli(['run', '-o', folder, '--json', '--quiet']);
      expect(code).toBe(0);
      expect(readdirSync(folder).sort()).toEqual([...ledgerFiles, 'audit.html', '.cache', 'run.json'].sort());
      const summary = JSON.parse(stdout) as Record<string, unknown>;
      expect(summary).toMatchObject({ files: 5, documents: 8, events: 6, folded: 2 });
      const rows = readLedger(join(folder, 'commitments.csv'));
      expect(rows).toEqual(readLedger(join(folder, 'commitments.jsonl')));
      expect(new Set(rows.map((row) => row.commitment_id)).size).toBe(rows.length);
      expect(rows.filter((row) => row.also_in.length > 0).length).toBeGreaterThan(5);
      for (const { file, start, end, quote } of rows.flatMap((row) =>
        row.also_in.map((copy) => ({ ...copy, quote: row.quote })),
      )) {
        expect(readFileSync(join(corpus, file), 'utf8').slice(start, end)).toBe(quote);
      }
    }));

  it('gives the same bytes twice, whatever the cache holds', () =>
    inFolder(async (folder) => {
      await runCli(['run', '-o', join(folder, 'a'), '--quiet', '--no-cache']);
      await runCli(['run', '-o', join(folder, 'b'), '--quiet']);
      const cold = contents(join(folder, 'b'));
      await runCli(['run', '-o', join(folder, 'b'), '--quiet']);
      expect(contents(join(folder, 'a'))).toEqual(cold);
      expect(contents(join(folder, 'b'))).toEqual(cold);
    }));

  it('gives the same ledger in whatever order the files are named', () =>
    inFolder(async (folder) => {
      const paths = transcripts.map((name) => join(corpus, name));
      await runCli(['extract', ...paths, '-o', join(folder, 'a'), '--quiet']);
      await runCli(['extract', ...[...paths].reverse(), '-o', join(folder, 'b'), '--quiet']);
      expect(readFileSync(join(folder, 'a', 'commitments.csv'), 'utf8')).toBe(
        readFileSync(join(folder, 'b', 'commitments.csv'), 'utf8'),
      );
    }));

  it('keeps every commitment id when files are renamed and their lines are wrapped anew', () =>
    inFolder(async (folder) => {
      const idsOf = async (name: string): Promise<string[]> => {
        await runCli(['extract', join(folder, name), '-o', join(folder, `${name}-out`), '--quiet']);
        return readLedger(join(folder, `${name}-out`, 'commitments.jsonl')).map((row) => row.commitment_id);
      };
      for (const name of ['before', 'after', 'wrapped']) mkdirSync(join(folder, name));
      copyFileSync(join(corpus, '004_650bc0b33f52eeb3.txt'), join(folder, 'before', 'summit.txt'));
      mkdirSync(join(folder, 'after', 'elsewhere'));
      copyFileSync(join(corpus, '004_650bc0b33f52eeb3.txt'), join(folder, 'after', 'elsewhere', 'z.txt'));
      const text = readFileSync(join(corpus, '004_650bc0b33f52eeb3.txt'), 'utf8');
      writeFileSync(join(folder, 'wrapped', 'summit.txt'), text.replaceAll('\n', '\r\n'));
      const before = await idsOf('before');
      expect(before.length).toBeGreaterThan(3);
      expect(await idsOf('after')).toEqual(before);
      expect(await idsOf('wrapped')).toEqual(before);
    }));

  it('leaves outputs alone when nothing has changed, and does it again when an option has', () =>
    inFolder(async (folder) => {
      const summary = async (...more: string[]): Promise<Record<string, unknown>> =>
        JSON.parse((await runCli(['run', '-o', folder, '--json', '--quiet', ...more])).stdout) as Record<
          string,
          unknown
        >;
      expect(await summary()).toMatchObject({ unchanged: false, reused: 0 });
      expect(await summary()).toMatchObject({ unchanged: true });
      expect(await summary('--breadth', 'strict')).toMatchObject({ unchanged: false, reused: 5 });
      writeFileSync(join(folder, 'commitments.csv'), 'spoilt');
      expect(await summary('--breadth', 'strict')).toMatchObject({ unchanged: false });
      expect(readLedger(join(folder, 'commitments.csv')).every((row) => row.breadth === 'strict')).toBe(true);
    }));
});
