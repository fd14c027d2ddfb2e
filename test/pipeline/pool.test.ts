import { describe, expect, it } from 'vitest';
import { type Executor, processResiliently } from '../../src/pipeline/pool.ts';
import type { Unit, UnitResult } from '../../src/pipeline/process-unit.ts';

const unit = (part: number, of: number): Unit => ({
  file: 'big.jsonl',
  path: '/big.jsonl',
  bytes: null,
  reading: {},
  part,
  of,
  spill: `${part}-of-${of}`,
  partial: '',
});

const divide = ({ part, of }: Unit): readonly [Unit, Unit] => [unit(part, of * 2), unit(part + of, of * 2)];

/** An executor of `count` documents that fails on a unit which holds one of `deadly`, so often as `patience` says. */
function executorOf(count: number, deadly: readonly number[], patience = Number.POSITIVE_INFINITY) {
  const done: string[] = [];
  let failures = 0;
  const executor: Executor = {
    process: ({ file, part, of, spill }): Promise<UnitResult> => {
      const documents = Array.from({ length: count }, (_, index) => index).filter(
        (index) => index % of === part,
      );
      if (failures < patience && documents.some((index) => deadly.includes(index))) {
        failures++;
        return Promise.reject(new Error('worker exited'));
      }
      done.push(...documents.map(String));
      const index = {
        file,
        sha256: '',
        bytes: 0,
        format: '',
        encoding: '',
        documents: [],
        problems: [],
        milliseconds: {},
      };
      return Promise.resolve({ index, spill, problems: [] });
    },
    count: () => Promise.resolve(count),
    close: () => Promise.resolve(),
  };
  return { executor, done };
}

describe('a unit that brings its worker down', () => {
  it('is tried again once', async () => {
    const { executor, done } = executorOf(3, [1], 1);
    const results = await processResiliently(unit(0, 1), executor, divide);
    expect(results).toHaveLength(1);
    expect(done).toEqual(['0', '1', '2']);
  });

  it('costs the one document that does it', async () => {
    const { executor, done } = executorOf(11, [6]);
    const results = await processResiliently(unit(0, 1), executor, divide);
    expect(done.map(Number).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 9, 10]);
    const problems = results.flatMap((result) => result.problems);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'big.jsonl', place: 'document 7 of 11', severity: 'error' });
    expect(problems[0]?.message).toMatch(/brought its worker down twice \(worker exited\)/);
  });

  it('costs the whole file when it cannot even be read', async () => {
    const { executor } = executorOf(1, [0]);
    const failing: Executor = { ...executor, count: () => Promise.reject(new Error('worker exited')) };
    const results = await processResiliently(unit(0, 1), failing, divide);
    expect(results.flatMap((result) => result.problems)).toHaveLength(1);
  });
});
