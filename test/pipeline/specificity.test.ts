import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../src/model/commitment.ts';
import type { DateMention } from '../../src/model/date.ts';
import type { Entity } from '../../src/model/entity.ts';
import { judgeSpecificity } from '../../src/pipeline/specificity.ts';

function judge(
  action: string,
  { entities = [], dates = [] }: { entities?: Partial<Entity>[]; dates?: Partial<DateMention>[] } = {},
): string {
  const commitment: Commitment = {
    sentence: 0,
    kind: 'pledge',
    strength: 'firm',
    polarity: 'positive',
    actor: null,
    actorResolved: '',
    action: { start: 0, end: action.length, text: action },
    condition: null,
    rule: 'will',
    cue: { start: 0, end: 0, text: '' },
    score: 1,
  };
  return judgeSpecificity(`We will ${action}`, commitment, entities as Entity[], dates as DateMention[]);
}

describe('specificity', () => {
  it.each([
    'build 40 hospitals',
    'train twelve thousand nurses',
    'halve the fee',
    'double our support',
    'cut it by 3 per cent',
  ])('a figure can be checked: %s', (action) => {
    expect(judge(action)).toBe('specific');
  });

  it.each([
    'strengthen our partnership',
    'bring our two countries closer',
    'work with the three sides',
    'do what it takes',
  ])('nothing can be checked: %s', (action) => {
    expect(judge(action)).toBe('vague');
  });

  it('a date by which it is due can be checked, one that is only mentioned cannot', () => {
    expect(judge('finish the bridge', { dates: [{ role: 'deadline' }] })).toBe('specific');
    expect(judge('honour the dead of the war', { dates: [{ role: 'mention' }] })).toBe('vague');
  });

  it('a named act, body or instrument in the action can be checked, a country or one outside it cannot', () => {
    expect(
      judge('ratify the Paris Agreement', { entities: [{ type: 'DOC', text: 'Paris Agreement' }] }),
    ).toBe('specific');
    expect(judge('stand by Norway', { entities: [{ type: 'GPE', text: 'Norway' }] })).toBe('vague');
    expect(judge('go on', { entities: [{ type: 'ORG', text: 'Red Cross' }] })).toBe('vague');
  });
});
