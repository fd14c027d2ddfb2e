import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelSchema } from '../../src/detection/model.ts';
import { inFolder, projectRoot, runCli } from './harness.ts';

const gold = join(projectRoot, 'test', 'gold', 'csto.jsonl');
const corpus = join(projectRoot, 'corpus');

describe('train', () => {
  it('fits a model on the shipped gold, says how well, twice the same, and the model can be used', () =>
    inFolder(async (folder) => {
      const paths = ['a.json', 'b.json'].map((name) => join(folder, name));
      for (const path of paths) {
        const { code, stdout } = await runCli(['train', '--gold', gold, '--corpus', corpus, '-o', path]);
        expect(code).toBe(0);
        expect(stdout).toMatch(
          /held out, 5 folds by document: precision 0\.\d+ {2}recall 0\.\d+ {2}F1 0\.\d+/,
        );
      }
      const [first, second] = paths.map((path) => readFileSync(path, 'utf8'));
      expect(first).toBe(second);
      expect(modelSchema.safeParse(JSON.parse(first!)).success).toBe(true);
      const out = join(folder, 'out');
      const run = await runCli(['run', '-o', out, '--model', paths[0]!, '--quiet', '--no-cache']);
      expect(run.code).toBe(0);
      expect(readFileSync(join(out, 'commitments.csv'), 'utf8').split('\n').length).toBeGreaterThan(20);
    }));

  it('names what is wrong: a text that is not there, a model that is none, one convention only', () =>
    inFolder(async (folder) => {
      const model = join(folder, 'model.json');
      const missing = await runCli(['train', '--gold', gold, '--corpus', folder, '-o', model]);
      expect(missing.code).toBe(2);
      expect(missing.stderr).toMatch(/the text of gold document "[^"]+" is not there; check --corpus/);
      const alike = await runCli([
        'train',
        '--gold',
        gold,
        '--corpus',
        corpus,
        '-o',
        model,
        '--by-convention',
      ]);
      expect(alike.code).toBe(2);
      expect(alike.stderr).toContain('one convention');
      expect(existsSync(model)).toBe(false);
      writeFileSync(model, '{"format":"something else"}');
      const wrong = await runCli(['run', '-o', join(folder, 'out'), '--model', model]);
      expect(wrong.code).toBe(2);
      expect(wrong.stderr).toContain('not a model of this version');
    }));
});
