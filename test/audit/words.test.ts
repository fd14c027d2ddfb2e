import { describe, expect, it } from 'vitest';
import { readWords, stemOf } from '../../src/audit/words.ts';

describe('stemOf', () => {
  it.each([
    ['organisation', 'organization'],
    ['programme', 'program'],
    ['defence', 'defense'],
    ['labour', 'labor'],
    ['neighbouring', 'neighboring'],
    ['centre', 'center'],
    ['strengthening', 'strengthen'],
    ['migrants', 'migration'],
  ])('%s is %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['international', 'internal'],
    ['organization', 'organ'],
    ['university', 'universal'],
    ['community', 'communism'],
    ['governance', 'government'],
    ['policy', 'police'],
    ['transition', 'transit'],
    ['renewable', 'renew'],
    ['minority', 'minor'],
    ['accountability', 'account'],
  ])('%s is not %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('readWords', () => {
  it('drops possessives, splits hyphens and keeps offsets', () => {
    const text = 'The states’ anti-drug plan isn’t Peru’s.';
    const words = readWords(text);
    expect(words.map(({ lower }) => lower)).toEqual([
      'the',
      'states',
      'anti',
      'drug',
      'plan',
      "isn't",
      'peru',
    ]);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});
