import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, runCli } from './harness.ts';

describe('the audit command', () => {
  it('gives what the run gave, from the ledger and the run.json beside it', () =>
    inFolder(async (folder) => {
      await runCli(['run', '-o', folder, '--quiet']);
      const again = join(folder, 'again');
      const ledger = join(folder, 'commitments.jsonl');
      const { code } = await runCli(['audit', ledger, '--from', '2013', '--to', '2019', '-o', again]);
      expect(code).toBe(0);
      for (const name of ['audit.csv', 'audit-matches.csv', 'new.csv', 'threads.csv', 'audit.html']) {
        expect(readFileSync(join(again, name), 'utf8'), name).toBe(readFileSync(join(folder, name), 'utf8'));
      }
    }));

  it.each([
    [['--from', '2013'], '--to'],
    [['--from', '2013', '--to', 'later'], '"later" is no period'],
    [['--from', '2019/2013', '--to', '2020'], 'ends before it begins'],
    [['--from', '2013', '--to', '2019', '--scope', 'actors'], 'Allowed choices'],
  ])('refuses %j', async (options, reason) => {
    const { code, stderr } = await runCli(['audit', 'nothing.csv', ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });

  it('names a ledger that is not there', async () => {
    const { code, stderr } = await runCli(['audit', 'nothing.csv', '--from', '2013', '--to', '2019']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/nothing\.csv: the ledger cannot be read/);
  });
});
