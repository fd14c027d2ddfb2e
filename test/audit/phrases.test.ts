import { describe, expect, it } from 'vitest';
import { bodiesIn, definedAcronyms, indexConcepts, indexNames, namesIn } from '../../src/audit/phrases.ts';
import { readWords } from '../../src/audit/words.ts';

describe('definedAcronyms', () => {
  it('reads the long form that a text itself gives', () => {
    expect(definedAcronyms('The Lake Chad Basin Commission (LCBC) met.')).toEqual([
      { short: 'LCBC', long: 'Lake Chad Basin Commission' },
    ]);
    expect(definedAcronyms('He left (QED) and the Bank for Northern Roads (BNR) stayed.')).toEqual([
      { short: 'BNR', long: 'Bank for Northern Roads' },
    ]);
  });
});

it('meets a body by its letters where another text spells it out', () => {
  const names = indexNames(['The Lake Chad Basin Commission (LCBC) met.']);
  expect(bodiesIn('We will fund the LCBC.', names)).toEqual(['lcbc']);
  expect(bodiesIn('We will fund the Lake Chad Basin Commission.', names)).toEqual(['lcbc']);
});

it('prefers the longest phrase', () => {
  const index = indexConcepts();
  const at = (text: string) => index.longestAt(readWords(text), 0);
  expect(at('trade unions')).toMatchObject({ value: 'trade', length: 1 });
  expect(at('world trade organization')).toMatchObject({ value: 'trade', length: 3 });
  expect(at('rule of law')).toMatchObject({ value: 'rule-of-law', length: 3 });
  expect(at('unheard of')).toBeNull();
});

it('gives the names in an actor’s words', () => {
  const names = indexNames([]);
  expect(namesIn('The Norwegian Government and Ada Byron', names, new Set(['the', 'government']))).toEqual([
    '@no',
    'ada',
    'byron',
  ]);
});
