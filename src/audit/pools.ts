import type { AuditScope } from '../model/audit.ts';
import type { Reading } from './aims.ts';
import { type CandidateIndex, indexCandidates } from './candidates.ts';
import type { Feature } from './features.ts';
import { comparable, type Parties } from './scope.ts';

export type InScope = { readonly reading: Reading; readonly parties: Parties };

/** What a row is compared with: the items of its scope, found by shared features or all of them. */
export type Pool<Item> = {
  readonly candidates: (one: InScope, weigh: (feature: Feature) => number, least: number) => readonly Item[];
  readonly all: (parties: Parties) => readonly Item[];
};

/**
 * Pools items by scope. Where every item has one party (a speaker, a country) each party has an index of its
 * own, so that a corpus of many delegations costs no more than the sum of them.
 */
export function poolItems<Item extends InScope>(items: readonly Item[], scope: AuditScope): Pool<Item> {
  const shared = scope === 'all' || scope === 'actor';
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = shared ? '' : soleParty(item.parties);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const groupOf = (parties: Parties): readonly Item[] => {
    const key = shared ? '' : soleParty(parties);
    return key === null ? [] : (groups.get(key) ?? []);
  };
  const indexes = new Map<readonly Item[], CandidateIndex>();
  const indexOf = (group: readonly Item[]): CandidateIndex => {
    let index = indexes.get(group);
    if (!index) {
      index = indexCandidates(group.map(({ reading }) => reading));
      indexes.set(group, index);
    }
    return index;
  };
  return {
    candidates({ reading, parties }, weigh, least) {
      const group = groupOf(parties);
      return indexOf(group)(reading, weigh, least)
        .map((number) => group[number]!)
        .filter((item) => comparable(scope, parties, item.parties));
    },
    all: (parties) => groupOf(parties).filter((item) => comparable(scope, parties, item.parties)),
  };
}

const soleParty = (parties: Parties): string | null => (parties ? [...parties].join('\n') : null);
