import { countryOfCode } from '../adapters/countries.ts';
import type { ContextSentence } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Span } from '../model/span.ts';
import { type Reading, readAims } from './aims.ts';
import { bodiesIn, indexNames, type NameIndex, namesIn } from './phrases.ts';
import { delegationCode, offices } from './scope.ts';
import { readWords } from './words.ts';

export type Readings = {
  readonly names: NameIndex;
  readonly earlier: readonly Reading[];
  readonly later: readonly Reading[];
  readonly context: readonly Reading[];
};

/** Reads all sentences of an audit with the acronyms and the names that they themselves show. */
export function readAll(
  earlier: readonly LedgerRow[],
  later: readonly LedgerRow[],
  context: readonly ContextSentence[],
): Readings {
  const texts = [...earlier, ...later]
    .map(({ sentence }) => sentence)
    .concat(context.map(({ text }) => text));
  const names = indexNames(texts);
  const isName = nameTest(texts);
  const own = ownNameFinder([...earlier, ...later], names);
  const readRow = (row: LedgerRow): Reading => {
    const leaveOut = occurrences(row.sentence, row.cue);
    return withoutOwnNames(readAims(row.sentence, { names, isName, leaveOut }), own(row));
  };
  return {
    names,
    earlier: earlier.map(readRow),
    later: later.map(readRow),
    context: context.map(({ text }) => readAims(text, { names, isName })),
  };
}

/** Where `words` stand in a text as whole words: "will" does not stand in "goodwill". */
function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  if (words.length < 2) return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end))) found.push({ start, end });
  }
  return found;
}

const letter = /[\p{L}\p{N}]/u;

/** A word is a name where the texts write it with a capital inside sentences more often than without. */
function nameTest(texts: readonly string[]): (lower: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts) {
    readWords(text).forEach(({ lower, capital }, index) => {
      if (index === 0) return;
      counts.set(lower, (counts.get(lower) ?? 0) + (capital ? 1 : -1));
    });
  }
  return (lower) => (counts.get(lower) ?? 1) > 0;
}

/**
 * Who speaks, who is bound and the body that is meeting are no part of the aim. What a speaker's side calls
 * itself shows in the actors of all its rows.
 */
function ownNameFinder(
  rows: readonly LedgerRow[],
  names: NameIndex,
): (row: LedgerRow) => ReadonlySet<string> {
  const actors = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const counts = actors.get(sideOf(row)) ?? new Map<string, number>();
    actors.set(sideOf(row), counts);
    for (const name of new Set(namesIn(`${row.actor} ${row.actor_resolved}`, names, offices)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (row) => {
    const said = [
      row.actor,
      row.actor_resolved,
      row.speaker ?? '',
      row.speaker_role,
      delegation(row),
      subject(row),
    ];
    const own = said.flatMap((words) => namesIn(words, names, offices));
    const side = [...(actors.get(sideOf(row)) ?? [])].filter(([, count]) => count > 1).map(([name]) => name);
    return new Set([...own, ...side, ...bodiesIn(row.event_title, names)].map((key) => `n:${key}`));
  };
}

/** The country whose code opens the file's name. */
const delegation = ({ source_file }: LedgerRow): string =>
  countryOfCode(delegationCode(source_file) ?? '') ?? '';

/** The few words before the cue, where an actor stands that was not recognised as one. */
function subject({ sentence, cue }: LedgerRow): string {
  const at = cue === '' ? -1 : sentence.indexOf(cue);
  return at < 0 ? '' : sentence.slice(0, at).split(/\s+/).slice(-5).join(' ');
}

const sideOf = (row: LedgerRow): string => row.speaker ?? `${row.source_file} ${row.event_id}`;

function withoutOwnNames(reading: Reading, own: ReadonlySet<string>): Reading {
  if (own.size === 0) return reading;
  const keep = <Feature>(features: ReadonlyMap<string, Feature>): ReadonlyMap<string, Feature> =>
    new Map(
      [...features].filter(
        ([key]) =>
          !own.has(key) &&
          !key
            .slice(2)
            .split(' ')
            .some((part) => own.has(part)),
      ),
    );
  return {
    ...reading,
    aims: reading.aims.map((aim) => ({ ...aim, features: keep(aim.features) })),
    features: keep(reading.features),
  };
}
