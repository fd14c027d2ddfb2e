import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, projectRoot } from './harness.ts';

const cli = join(projectRoot, 'dist', 'cli', 'main.js');
const corpus = join(projectRoot, 'corpus');

/** Runs the built program in a process of its own. */
const program = (
  ...argv: string[]
): { readonly code: number | null; readonly stdout: string; readonly stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
};

/** A corpus large enough that worker threads are worth their start, most of it in one file that they divide. */
function makeCorpus(folder: string): void {
  const speech = readFileSync(join(corpus, '004_650bc0b33f52eeb3.txt'), 'utf8');
  mkdirSync(folder);
  for (let year = 1990; year < 2010; year++) {
    writeFileSync(join(folder, `${year}.txt`), speech.replace('November 28, 2019', `November 28, ${year}`));
  }
  const records = Array.from({ length: 130 }, (_, index) =>
    JSON.stringify({ title: `Statement ${index}`, date: `${1700 + index}-05-03`, text: speech }),
  );
  writeFileSync(join(folder, 'records.jsonl'), records.join('\n'));
}

describe('the program as a process', () => {
  it('prints its help without loading what it does not need', () => {
    const { code, stdout } = program('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: pledge-ledger');
  });

  it('ends with code 2 for wrong use, and says so on stderr only', () => {
    const { code, stdout, stderr } = program('run', 'absent.json');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/absent\.json/);
  });

  it(
    'gives the same bytes with one worker and with three',
    () =>
      inFolder((folder) => {
        makeCorpus(join(folder, 'in'));
        const outputs = [1, 3].map((workers) => {
          const out = join(folder, `out-${workers}`);
          const { code, stderr } = program(
            'extract',
            join(folder, 'in'),
            '-o',
            out,
            '--workers',
            String(workers),
            '--quiet',
          );
          expect([code, stderr]).toEqual([0, '']);
          return readFileSync(join(out, 'commitments.csv'), 'utf8');
        });
        expect(outputs[0]?.length).toBeGreaterThan(100_000);
        expect(outputs[0] === outputs[1]).toBe(true);
      }),
    60_000,
  );

  it(
    'survives being killed: the old output stays whole, and the next run is as if nothing had been',
    () =>
      inFolder(async (folder) => {
        const [inputs, out] = [join(folder, 'in'), join(folder, 'out')];
        mkdirSync(inputs);
        writeFileSync(join(inputs, 'a.txt'), readFileSync(join(corpus, '004_650bc0b33f52eeb3.txt')));
        program('extract', inputs, '-o', out, '--quiet');
        const before = readFileSync(join(out, 'commitments.csv'), 'utf8');
        for (let copy = 0; copy < 25; copy++) {
          writeFileSync(join(inputs, `${copy}.txt`), readFileSync(join(corpus, '001_7b663a2394d7c2e8.txt')));
        }
        const child = spawn(process.execPath, [cli, 'extract', inputs, '-o', out, '--quiet', '--no-cache']);
        await new Promise((resolve) => setTimeout(resolve, 350));
        child.kill('SIGKILL');
        await new Promise((resolve) => child.on('close', resolve));
        const after = readFileSync(join(out, 'commitments.csv'), 'utf8');
        const { code } = program('extract', inputs, '-o', out, '--quiet');
        const undisturbed = join(folder, 'undisturbed');
        program('extract', inputs, '-o', undisturbed, '--quiet');
        const expected = readFileSync(join(undisturbed, 'commitments.csv'), 'utf8');
        expect(code).toBe(0);
        expect([before, expected]).toContain(after);
        expect(readFileSync(join(out, 'commitments.csv'), 'utf8')).toBe(expected);
        expect(readdirSync(out).filter((name) => name.startsWith('.partial'))).toEqual([]);
      }),
    60_000,
  );
});
