import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inFolder, projectRoot, runCli } from './cli/harness.ts';

const figures = z.record(z.string(), z.number());
const floors = z
  .strictObject({ ledger: figures, audit: figures })
  .parse(JSON.parse(readFileSync(join(projectRoot, 'test', 'gold', 'floor.json'), 'utf8')));

const evaluationSchema = z.object({
  score: z.record(z.string(), z.number().nullable()),
  audit: z.object({ score: figures }),
});

describe('the shipped corpus against its gold', () => {
  it('falls below no floor and breaks no offset', () =>
    inFolder(async (folder) => {
      await runCli(['run', '-o', folder, '--quiet', '--no-cache']);
      const gold = join(projectRoot, 'test', 'gold');
      const { code, stdout } = await runCli([
        'evaluate',
        join(folder, 'commitments.csv'),
        ...['--gold', join(gold, 'csto.jsonl')],
        ...['--corpus', join(projectRoot, 'corpus')],
        ...['--audit-gold', join(gold, 'csto-audit.jsonl')],
        '--json',
      ]);
      expect(code).toBe(0);
      const { score, audit } = evaluationSchema.parse(JSON.parse(stdout));
      expect(score.broken_offsets).toBe(0);
      for (const [name, floor] of Object.entries(floors.ledger)) {
        expect(score[name], `ledger ${name}`).toBeGreaterThanOrEqual(floor);
      }
      for (const [name, floor] of Object.entries(floors.audit)) {
        expect(audit.score[name], `audit ${name}`).toBeGreaterThanOrEqual(floor);
      }
    }));
});
