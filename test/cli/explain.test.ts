import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, runCli } from './harness.ts';

describe('explain', () => {
  it('says which rules looked at a sentence, what they saw, and what came of it', async () => {
    const { code, stdout } = await runCli(['explain', 'We will build two bridges if the fund agrees.']);
    expect(code).toBe(0);
    expect(stdout).toContain('will (pledge) on "will"');
    expect(stdout).toContain('subject "We", verb "build", active');
    expect(stdout).toContain('read by compromise as will Verb/Modal');
    expect(stdout).toMatch(/Probability 0\.\d+, threshold 0\.\d+: an item\./);
    expect(stdout).toContain('condition: if the fund agrees');
  });

  it('says why a sentence is none', async () => {
    const question = await runCli(['explain', 'Will you build two bridges?']);
    expect(question.stdout).toContain('Vetoed: a question. Not an item.');
    const bare = await runCli(['explain', 'The river was high last spring.']);
    expect(bare.stdout).toContain('No rule found a cue: not an item.');
  });

  it('explains a row by its id, in its surroundings', () =>
    inFolder(async (folder) => {
      await runCli(['run', '-o', folder, '--quiet', '--no-cache']);
      const ledger = join(folder, 'commitments.jsonl');
      const [row] = readFileSync(ledger, 'utf8')
        .split('\n')
        .filter((line) => line.includes('five-year plan'))
        .map((line) => JSON.parse(line) as { commitment_id: string; sentence: string });
      const { code, stdout } = await runCli(['explain', row!.commitment_id, '--ledger', ledger, '--json']);
      expect(code).toBe(0);
      const explanation = JSON.parse(stdout) as { sentence: string; detection: { kind: string } };
      expect(explanation.sentence).toBe(row!.sentence);
      expect(explanation.detection.kind).toBe('pledge');
      const unknown = await runCli(['explain', 'c0000', '--ledger', ledger]);
      expect(unknown.code).toBe(2);
      expect(unknown.stderr).toContain('no row has the id "c0000"');
    }));
});
