import type { Event } from '../model/document.ts';
import { eventKeyOf } from '../stages/build-ledger.ts';
import type { FoldEntry, FoldGroup } from '../stages/fold-duplicates.ts';

/** An event with its final id, the key its commitments' ids are made from, and its documents. */
export type IdentifiedEvent<Entry extends FoldEntry = FoldEntry> = {
  readonly event: Event;
  readonly key: string;
  readonly group: FoldGroup<Entry>;
};

/**
 * Gives every group an id that is unique in the run and comes from content: date and title, and where two events share
 * both, a part of their words' digest. Sorted by date, id, file and place.
 */
export function identifyEvents<Entry extends FoldEntry>(
  groups: readonly FoldGroup<Entry>[],
): IdentifiedEvent<Entry>[] {
  const keyed = groups.map((group) => {
    const event = completeEvent(group);
    const key = eventKeyOf(event, group.canonical.fingerprint.digest);
    return { group, event, key, name: event.id === '' ? key : event.id };
  });
  const shared = countBy(keyed.map(({ name }) => name));
  const named = keyed.map(({ group, event, key, name }) => ({
    group,
    key,
    id: shared.get(name) === 1 ? name : `${name}-${group.canonical.fingerprint.digest.slice(0, 6)}`,
    event,
  }));
  named.sort(
    (a, b) =>
      compare(a.event.date, b.event.date) ||
      compare(a.id, b.id) ||
      compare(a.group.canonical.file, b.group.canonical.file) ||
      a.group.canonical.span.start - b.group.canonical.span.start,
  );
  const used = new Map<string, number>();
  return named.map(({ group, key, id, event }) => {
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return { group, key, event: { ...event, id: times === 1 ? id : `${id}-${times}` } };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What the canonical copy does not say of its event, another copy may. */
function completeEvent({ canonical, copies }: FoldGroup): Event {
  let { event } = canonical;
  for (const field of ['title', 'date', 'place'] as const) {
    if (event[field] !== '') continue;
    const other = copies.map(({ entry }) => entry.event).find((copy) => copy[field] !== '');
    if (!other) continue;
    const origin = other.origin[field];
    event = {
      ...event,
      [field]: other[field],
      origin: origin ? { ...event.origin, [field]: origin } : event.origin,
    };
  }
  return event;
}
