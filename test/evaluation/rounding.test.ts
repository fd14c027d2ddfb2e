import { describe, expect, it } from 'vitest';
import { roundHalfEven } from '../../src/evaluation/rounding.ts';

describe('rounding as Python does', () => {
  it.each([
    [29 / 32, 0.9062],
    [31 / 32, 0.9688],
    [1 / 32, 0.0312],
    [2 / 3, 0.6667],
    [1, 1],
    [0, 0],
    [0.99995, 1],
    [0.00005, 0.0001],
    [0.12345, 0.1235],
  ])('%d to 4 places is %d', (value, rounded) => {
    expect(roundHalfEven(value, 4)).toBe(rounded);
  });
});
