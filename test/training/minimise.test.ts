import { describe, expect, it } from 'vitest';
import { minimise, type Objective } from '../../src/training/minimise.ts';

/** Σ scaleᵢ (xᵢ − targetᵢ)². */
const quadratic =
  (targets: readonly number[], scales: readonly number[]): Objective =>
  (point, gradient) => {
    let value = 0;
    for (const [index, target] of targets.entries()) {
      const away = (point[index] ?? Number.NaN) - target;
      const scale = scales[index] ?? 1;
      value += scale * away ** 2;
      gradient[index] = 2 * scale * away;
    }
    return value;
  };

const rosenbrock: Objective = (point, gradient) => {
  const [x = 0, y = 0] = point;
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
  gradient[1] = 200 * (y - x * x);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

describe('minimise', () => {
  it('finds the least point of a quadratic, however unlike its scales', () => {
    const targets = [3, -2, 0.5, 40];
    const found = minimise(quadratic(targets, [1, 100, 0.01, 5]), 4, 200, 1e-14);
    for (const [index, target] of targets.entries()) expect(found[index]).toBeCloseTo(target, 4);
  });

  it('follows a curved valley', () => {
    const [x, y] = minimise(rosenbrock, 2, 200, 1e-15);
    expect([x, y]).toEqual([expect.closeTo(1, 4), expect.closeTo(1, 4)]);
  });

  it('stays where nothing is gained', () => {
    expect([...minimise(quadratic([0, 0], [1, 1]), 2)]).toEqual([0, 0]);
  });

  it('never ends higher than it began, after however few iterations', () => {
    const objective = quadratic([3, -2], [1, 50]);
    const valueAt = (point: Float64Array) => objective(point, new Float64Array(2));
    let before = valueAt(new Float64Array(2));
    for (const iterations of [1, 2, 4, 8]) {
      const value = valueAt(minimise(objective, 2, iterations));
      expect(value).toBeLessThanOrEqual(before);
      before = value;
    }
    expect(before).toBeLessThan(1e-3);
  });

  it('gives the same bits twice', () => {
    expect(minimise(rosenbrock, 2)).toEqual(minimise(rosenbrock, 2));
  });
});
