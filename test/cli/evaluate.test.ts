import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, runCli } from './harness.ts';

const text = 'We will build two schools. We will mend the bridge. They must agree.';

const gold = {
  id: 'a',
  file: 'a.txt',
  event: { date: '2016-05-03' },
  commitments: [
    {
      start: 0,
      end: 26,
      quote: text.slice(0, 26),
      kind: 'pledge',
      strength: 'firm',
      actor: 'We',
      speaker: null,
    },
    {
      start: 27,
      end: 51,
      quote: text.slice(27, 51),
      kind: 'pledge',
      strength: 'firm',
      actor: 'We',
      speaker: null,
    },
  ],
  optional: [],
};

const row = (start: number, end: number, kind: string): string =>
  JSON.stringify({
    source_file: 'a.txt',
    start,
    end,
    quote: text.slice(start, end),
    kind,
    strength: 'firm',
    actor: 'we',
    speaker: null,
    event_date: '2016-05-03',
  });

describe('the evaluate command', () => {
  const evaluate = (
    work: (run: (...more: string[]) => ReturnType<typeof runCli>) => Promise<void>,
  ): Promise<void> =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), text);
      writeFileSync(join(folder, 'gold.jsonl'), JSON.stringify(gold));
      writeFileSync(join(folder, 'rows.jsonl'), [row(0, 26, 'priority'), row(52, 68, 'priority')].join('\n'));
      await work((...more) =>
        runCli(['evaluate', 'rows.jsonl', '--gold', 'gold.jsonl', ...more], { folder }),
      );
    });

  it('prints figures, confusion, misses and false items for a ledger of another program too', () =>
    evaluate(async (run) => {
      const { code, stdout } = await run('--corpus', '.');
      expect(code).toBe(0);
      expect(stdout).toMatch(/^precision +0\.5$/m);
      expect(stdout).toMatch(/^broken_offsets +0$/m);
      expect(stdout).toMatch(/^pledge +0 +1$/m);
      expect(stdout).toContain('MISSED a 27 pledge | We will mend the bridge.');
      expect(stdout).toContain('FALSE  a.txt 52 priority | They must agree.');
    }));

  it('prints the same for a program with --json', () =>
    evaluate(async (run) => {
      const { stdout } = await run('--json');
      const { score, misses } = JSON.parse(stdout) as {
        score: Record<string, number | null>;
        misses: unknown[];
      };
      expect(score).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, kind: 0, broken_offsets: null });
      expect(misses).toHaveLength(1);
    }));

  it('names the line of gold that cannot be read', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'rows.jsonl'), row(0, 26, 'pledge'));
      writeFileSync(join(folder, 'gold.jsonl'), `${JSON.stringify(gold)}\n{"id": "b"}\n`);
      const { code, stderr } = await runCli(['evaluate', 'rows.jsonl', '--gold', 'gold.jsonl'], { folder });
      expect(code).toBe(2);
      expect(stderr).toMatch(/gold\.jsonl: line 2: file: /);
      expect(readFileSync(join(folder, 'gold.jsonl'), 'utf8')).toContain('"b"');
    }));
});
