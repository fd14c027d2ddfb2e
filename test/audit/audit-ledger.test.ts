import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../src/audit/audit-ledger.ts';
import type { LedgerRow } from '../../src/model/ledger.ts';
import { contextSentence, laterRow, ledgerRow } from './rows.ts';

const audit = (
  earlier: string | LedgerRow,
  later: readonly (string | LedgerRow)[],
  context: readonly string[] = [],
) =>
  auditLedger({
    earlier: [typeof earlier === 'string' ? ledgerRow(earlier) : earlier],
    later: later.map((row) => (typeof row === 'string' ? laterRow(row) : row)),
    laterContext: context.map((text, index) => contextSentence(text, { start: 9000 + index })),
  });

const verdictOf = (...given: Parameters<typeof audit>) => audit(...given).rows[0]?.verdict;

describe('an aim in other words', () => {
  it.each([
    [
      'We will build up the fleet’s ability to clear mines.',
      'Our navies will expand their demining capabilities.',
    ],
    ['We will fight the trade in narcotics.', 'Anti-drug cooperation will be stepped up.'],
    ['We will improve schooling in the villages.', 'Rural education will be strengthened.'],
    ['We will reduce greenhouse gas emissions.', 'We shall cut carbon emissions further.'],
    ['We must eradicate poverty.', 'Extreme poverty has to be eliminated.'],
    [
      'We will work for a nuclear-weapon-free zone in the Gulf.',
      'We will keep up our work for nuclear disarmament in the Gulf.',
    ],
  ])('%s ↔ %s', (earlier, later) => {
    expect(verdictOf(earlier, [later])).toBe('reaffirmed');
  });
});

describe('another aim', () => {
  it.each([
    [
      'a shared place',
      'We will settle the crisis in Syria by peaceful means.',
      'We will train our engineers on the experience gained in Syria.',
    ],
    [
      'a shared phrase of committing',
      'We are firmly committed to shouldering our share of the responsibility.',
      'We will build a bridge over the river and shoulder the cost.',
    ],
    [
      'shared light words',
      'We will continue our active cooperation on all issues.',
      'We will continue our cooperation with other countries.',
    ],
    [
      'the contrary',
      'We will expand our embargo on arms exports.',
      'We will lift restrictions on imports of cheese.',
    ],
  ])('%s', (_, earlier, later) => {
    expect(verdictOf(earlier, [later])).toBe('no-trace');
  });
});

describe('what changed', () => {
  it('tells a moved horizon', () => {
    const result = audit(ledgerRow('We will phase out coal power by 2030.', { deadline: '2030' }), [
      laterRow('We will phase out coal power by 2035.', { deadline: '2035' }),
    ]);
    expect(result.rows[0]).toMatchObject({ verdict: 'evolved', deadline_change: '2030 → 2035' });
    expect(result.matches[0]).toMatchObject({ relation: 'evolved' });
    expect(result.matches[0]?.reasons).toContain('horizon moved: 2030 → 2035');
  });

  it('tells a replaced instrument', () => {
    const { rows } = audit('We will adopt a road safety charter and a national vaccination plan.', [
      'We will adopt a five-year vaccination strategy.',
    ]);
    expect(rows[0]?.verdict).toBe('evolved');
    expect(rows[0]?.reasons).toMatch(
      /instrument replaced: “national vaccination plan” → “five year vaccination strategy”/,
    );
  });

  it('tells a changed target', () => {
    const { rows } = audit('We will build 40 rural hospitals.', ['We will build 65 rural hospitals.']);
    expect(rows[0]?.reasons).toContain('target changed: 40 → 65');
  });

  it('tells a widened scope', () => {
    const { rows } = audit('We will fight corruption at the national level.', [
      'We will fight corruption at the global level.',
    ]);
    expect(rows[0]).toMatchObject({ verdict: 'evolved' });
    expect(rows[0]?.reasons).toContain('scope widened: national → global');
  });

  it('calls a promise that became a mere priority evolved, and one that became firmer reaffirmed', () => {
    const firm = { kind: 'pledge', strength: 'firm' } as const;
    const advisory = { kind: 'priority', strength: 'advisory' } as const;
    const text = 'The fight against corruption will go on.';
    const weakened = audit(ledgerRow(text, firm), [laterRow(text, advisory)]).rows[0];
    const firmer = audit(ledgerRow(text, advisory), [laterRow(text, firm)]).rows[0];
    expect(weakened).toMatchObject({ verdict: 'evolved' });
    expect(weakened?.reasons).toContain('commitment weakened: firm pledge → priority');
    expect(firmer).toMatchObject({ verdict: 'reaffirmed' });
    expect(firmer?.reasons).toContain('firmer: priority → firm pledge');
  });
});

describe('without a match', () => {
  it('quotes later text that takes up the subject and binds nobody', () => {
    const result = audit(
      'We will help Nepal to restore its glaciers.',
      [],
      ['The weather was fine.', 'The delegations discussed the state of the Nepalese glaciers.'],
    );
    expect(result.rows[0]).toMatchObject({
      verdict: 'mentioned',
      later_ids: [],
      later_quotes: ['The delegations discussed the state of the Nepalese glaciers.'],
    });
    expect(result.rows[0]?.reasons).toContain('binds nobody');
    expect(result.mentions).toMatchObject([{ file: 'b.txt', start: 9001 }]);
  });

  it('takes a later endorsement for a mention, as it binds nobody', () => {
    const later = laterRow('We welcome all efforts to restore the glaciers.', { kind: 'endorsement' });
    expect(audit('We will restore the glaciers.', [later]).rows[0]).toMatchObject({ verdict: 'mentioned' });
  });

  it('says how much was read', () => {
    const { rows } = audit(
      'We will restore the glaciers.',
      ['We will lower tariffs.'],
      ['The weather was fine.'],
    );
    expect(rows[0]).toMatchObject({ verdict: 'no-trace', score: 0, later_ids: [] });
    expect(rows[0]?.reasons).toContain('nothing found in 1 later document, 2 sentences read');
  });

  it('says so when there was nothing to read', () => {
    expect(audit('We will restore the glaciers.', []).rows[0]?.reasons).toBe(
      'no later document in scope was read',
    );
  });
});

describe('scope', () => {
  const earlier = ledgerRow('We will restore the glaciers.', {
    speaker: 'Ada Byron',
    source_file: 'ISL_68_2013.txt',
  });
  const later = laterRow('We will restore the glaciers.', {
    speaker: 'Grace Murray',
    source_file: 'NPL_74_2019.txt',
  });
  const verdict = (scope: 'all' | 'actor' | 'speaker' | 'country') =>
    auditLedger({ earlier: [earlier], later: [later], laterContext: [], options: { scope } }).rows[0]
      ?.verdict;

  it('compares across speakers and countries only in scope all', () => {
    expect(verdict('all')).toBe('reaffirmed');
    expect([verdict('actor'), verdict('speaker'), verdict('country')]).toEqual([
      'no-trace',
      'no-trace',
      'no-trace',
    ]);
  });
});

it('leaves the actor and the cue out as whole words only', () => {
  const row = { actor: 'we', cue: 'will' };
  const earlier = ledgerRow('In goodwill we will widen the power grid.', row);
  const { rows } = audit(earlier, [laterRow('In goodwill we will build up the power grid.', row)]);
  expect(rows[0]?.reasons).toContain('“power');
});

it('lists as new what nothing earlier matches', () => {
  const { fresh } = audit('We will restore the glaciers.', [
    'We will restore our glaciers.',
    'We will lower tariffs.',
  ]);
  expect(fresh.map(({ sentence }) => sentence)).toEqual(['We will lower tariffs.']);
});

it('groups restatements of one day, and what comes back, into threads', () => {
  const day = (id: string) =>
    ledgerRow('We will restore the glaciers of the north.', { commitment_id: id, event_id: id });
  const result = auditLedger({
    earlier: [day('morning'), day('evening'), ledgerRow('We will lower tariffs.')],
    later: [laterRow('We will restore our glaciers in the north.')],
    laterContext: [],
  });
  expect(
    result.threads.map(({ commitments, events, first_seen, last_seen }) => [
      commitments,
      events,
      first_seen,
      last_seen,
    ]),
  ).toEqual(
    expect.arrayContaining([
      [3, 3, '2013-05-06', '2019-05-06'],
      [1, 1, '2013-05-06', '2013-05-06'],
    ]),
  );
});

describe('invariants', () => {
  const subjects = [
    'glaciers',
    'tariffs',
    'schools',
    'corruption',
    'narcotics',
    'refugees',
    'mines',
    'vaccines',
  ];
  const verbs = ['strengthen', 'fight', 'fund', 'expand', 'continue to protect', 'reduce'];
  const sentence = fc
    .tuple(fc.constantFrom(...verbs), fc.constantFrom(...subjects))
    .map(([verb, noun]) => `We will ${verb} ${noun}.`);
  const rows = (make: typeof ledgerRow) =>
    fc
      .array(sentence, { maxLength: 8 })
      .map((sentences) =>
        sentences.map((text, index) => make(text, { commitment_id: `${make.name}${index}` })),
      );

  it('gives every earlier row one verdict, whatever the order of the later ones', () => {
    fc.assert(
      fc.property(rows(ledgerRow), rows(laterRow), (earlier, later) => {
        const one = auditLedger({ earlier, later, laterContext: [] });
        const other = auditLedger({ earlier, later: later.toReversed(), laterContext: [] });
        expect(one.rows.map(({ earlier_id }) => earlier_id)).toEqual(
          earlier.map(({ commitment_id }) => commitment_id),
        );
        expect(other.rows).toEqual(one.rows);
        const matched = new Set(one.matches.map(({ later_id }) => later_id));
        expect(one.fresh.map(({ commitment_id }) => commitment_id)).toEqual(
          later.map(({ commitment_id }) => commitment_id).filter((id) => !matched.has(id)),
        );
        expect(one.threads.flatMap(({ commitment_ids }) => commitment_ids).toSorted()).toEqual(
          [...earlier, ...later].map(({ commitment_id }) => commitment_id).toSorted(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

it('compares a thousand commitments with a thousand in seconds', () => {
  const nouns = [
    'glaciers',
    'tariffs',
    'schools',
    'courts',
    'narcotics',
    'refugees',
    'mines',
    'vaccines',
    'railways',
    'forests',
  ];
  const places = ['Peru', 'Chad', 'Nepal', 'Tonga', 'Malta', 'Ghana', 'Chile', 'Qatar', 'Kenya', 'Spain'];
  const make = (row: typeof ledgerRow) =>
    Array.from({ length: 1000 }, (_, index) =>
      row(
        `We will work on ${nouns[index % 10]} in ${places[Math.floor(index / 10) % 10]} under item ${index}.`,
        { commitment_id: `${row.name}${index}` },
      ),
    );
  // Processor time: other programs of a busy machine do not count.
  const before = process.cpuUsage();
  auditLedger({
    earlier: make(ledgerRow),
    later: make(laterRow),
    laterContext: [],
    options: { scope: 'all' },
  });
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(12);
});
