import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSpillEntry, readSpillIndex, SpillWriter } from '../../src/pipeline/spill.ts';
import { inFolder } from '../cli/harness.ts';

describe('a spill file', () => {
  it('gives back what was put in, and stands there only when complete', () =>
    inFolder((folder) => {
      const path = join(folder, 'a.bin');
      const writer = new SpillWriter(path, `${path}.partial`);
      const entries = [
        writer.append({ rows: ['first'] }),
        writer.append({ hashes: new Float64Array([1, 2]) }),
      ];
      expect(existsSync(path)).toBe(false);
      writer.finish({ entries });
      expect(readSpillIndex(path)).toEqual({ entries });
      expect(entries.map((entry) => readSpillEntry(path, entry))).toEqual([
        { rows: ['first'] },
        { hashes: new Float64Array([1, 2]) },
      ]);
    }));

  it('counts as missing when any byte of it has changed, or when it was cut short', () =>
    inFolder((folder) => {
      const path = join(folder, 'a.bin');
      const writer = new SpillWriter(path, `${path}.partial`);
      writer.append({ rows: ['first'] });
      writer.finish({ documents: [] });
      const whole = readFileSync(path);
      for (let at = 0; at < whole.length; at++) {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ 0x40;
        writeFileSync(path, damaged);
        expect(readSpillIndex(path), `byte ${at}`).toBeNull();
        writeFileSync(path, whole.subarray(0, at));
        expect(readSpillIndex(path), `cut at ${at}`).toBeNull();
      }
      expect(readSpillIndex(join(folder, 'absent.bin'))).toBeNull();
    }));
});
