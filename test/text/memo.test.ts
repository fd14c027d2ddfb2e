import { describe, expect, it } from 'vitest';
import { memoised } from '../../src/text/memo.ts';

describe('memoised', () => {
  it('asks once for each word, also where the answer is undefined', () => {
    const asked: string[] = [];
    const length = memoised((word): number | undefined => {
      asked.push(word);
      return word === '' ? undefined : word.length;
    });
    expect(['dam', '', 'dam', '', 'canal'].map(length)).toEqual([3, undefined, 3, undefined, 5]);
    expect(asked).toEqual(['dam', '', 'canal']);
  });

  it('forgets all when full, and answers the same', () => {
    let asked = 0;
    const double = memoised((word) => {
      asked++;
      return word + word;
    });
    for (let each = 0; each <= 50_000; each++) double(`w${each}`);
    expect(double('w0')).toBe('w0w0');
    expect(asked).toBe(50_002);
  });
});
