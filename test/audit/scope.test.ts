import { describe, expect, it } from 'vitest';
import { indexNames } from '../../src/audit/phrases.ts';
import { comparable, partyFinder, type Scoped } from '../../src/audit/scope.ts';
import type { AuditScope } from '../../src/model/audit.ts';

const names = indexNames([]);
const nobody: Scoped = {
  file: 'a.txt',
  speaker: null,
  speaker_role: '',
  event_title: '',
  actor: '',
  actor_resolved: '',
};

function compared(scope: AuditScope, one: Partial<Scoped>, other: Partial<Scoped>): boolean {
  const partiesOf = partyFinder(scope, names);
  return comparable(scope, partiesOf({ ...nobody, ...one }), partiesOf({ ...nobody, ...other }));
}

describe('scope actor', () => {
  it('compares rows of one speaker, one body or one actor', () => {
    expect(compared('actor', { speaker: 'Ada Byron' }, { speaker: 'Ada Byron' })).toBe(true);
    expect(compared('actor', { event_title: 'ASEAN summit' }, { actor: 'ASEAN' })).toBe(true);
    expect(compared('actor', { actor_resolved: 'Peru' }, { actor: 'The Peruvian side' })).toBe(true);
  });

  it('keeps others apart, and gives the benefit of the doubt to the unknown', () => {
    expect(compared('actor', { speaker: 'Ada Byron' }, { speaker: 'Grace Murray' })).toBe(false);
    expect(compared('actor', { speaker: 'Ada Byron' }, {})).toBe(true);
  });
});

describe('scope speaker', () => {
  it('forgives a spelling, and knows nothing of narration', () => {
    expect(compared('speaker', { speaker: 'Nikolai Rimsky' }, { speaker: 'Nikolay Rimsky' })).toBe(true);
    expect(compared('speaker', { speaker: 'Ada Byron' }, { speaker: 'Ada Lovelace' })).toBe(false);
    expect(compared('speaker', {}, {})).toBe(false);
  });
});

describe('scope country', () => {
  it('goes by the file’s code, the office, then the actor', () => {
    expect(compared('country', { file: '2013/PER_68_2013.txt' }, { file: '2019/PER_74_2019.txt' })).toBe(
      true,
    );
    expect(compared('country', { file: 'PER_68_2013.txt' }, { file: 'CHL_74_2019.txt' })).toBe(false);
    expect(compared('country', { file: 'EU_68_2013.txt' }, { file: 'EU_74_2019.txt' })).toBe(true);
    expect(compared('country', { speaker_role: 'President of Peru' }, { actor_resolved: 'Peru' })).toBe(true);
    expect(compared('country', { speaker_role: 'Secretary-General' }, { actor_resolved: 'Peru' })).toBe(
      false,
    );
  });
});
