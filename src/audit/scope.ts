import { jaroWinkler } from '../adapters/natural.ts';
import type { AuditScope } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { bodiesIn, type NameIndex, namesIn } from './phrases.ts';

/** What scope asks of a row or of a context sentence. */
export type Scoped = {
  readonly file: string;
  readonly speaker: string | null;
  readonly speaker_role: string;
  readonly event_title: string;
  readonly actor?: string;
  readonly actor_resolved?: string;
};

export const scopedRow = (row: LedgerRow): Scoped => ({ ...row, file: row.source_file });

/**
 * Who a row belongs to, for one scope: rows with a party in common are compared. `null`: it says
 * nothing of whom it belongs to.
 */
export type Parties = ReadonlySet<string> | null;

/** Above this, two spellings are one speaker ("Nikol Pashinyan", "Nikol Pashinian"). */
const sameSpeaker = 0.94;

/** Finds the parties of rows; one finder for both periods, so that spellings of a speaker meet. */
export function partyFinder(scope: AuditScope, names: NameIndex): (scoped: Scoped) => Parties {
  const speakers: string[] = [];
  const speakerKey = (name: string): string => {
    const known = speakers.find((other) => jaroWinkler(other, name) >= sameSpeaker);
    if (known) return known;
    speakers.push(name);
    return name;
  };
  switch (scope) {
    case 'all':
      return () => new Set(['all']);
    case 'speaker':
      return ({ speaker }) => (speaker ? new Set([speakerKey(speaker.toLowerCase())]) : null);
    case 'country':
      return (scoped) => {
        const country = countryOf(scoped, names);
        return country ? new Set([country]) : null;
      };
    case 'actor':
      return (scoped) => {
        const parties = new Set(bodiesIn(scoped.event_title, names));
        if (scoped.speaker) parties.add(speakerKey(scoped.speaker.toLowerCase()));
        for (const words of [scoped.actor ?? '', scoped.actor_resolved ?? '', scoped.speaker_role]) {
          for (const key of namesIn(words, names, offices)) parties.add(key);
        }
        return parties.size > 0 ? parties : null;
      };
  }
}

/** Unknown parties meet everyone in scope `actor`, where most actors are "we", and nobody elsewhere. */
export function comparable(scope: AuditScope, one: Parties, other: Parties): boolean {
  if (!one || !other) return scope === 'actor';
  for (const party of one) if (other.has(party)) return true;
  return false;
}

/**
 * The delegation: the ISO 3166 code that opens a file's name (`NOR_74_2019.txt`), else the country in the
 * speaker's office or name, else the actor that was resolved.
 */
function countryOf({ file, speaker, speaker_role, actor_resolved }: Scoped, names: NameIndex): string | null {
  const code = delegationCode(file);
  if (code) return code;
  const said = `${speaker_role} ${speaker ?? ''} ${actor_resolved ?? ''}`;
  return namesIn(said, names).find((key) => key.startsWith('@')) ?? null;
}

/** The ISO 3166 code that opens a file's name: `NOR_74_2019.txt`. */
export const delegationCode = (file: string): string | undefined =>
  /(?:^|\/)(\p{Lu}{2,3})_+\d+_\d{4}[^/]*$/u.exec(file)?.[1];

/** Capitalised words of offices, which name nobody. */
export const offices = new Set(
  `president prime minister secretary general chairman chairwoman chairperson chair deputy foreign state of the republic federation
   acting ambassador representative king queen prince emir majesty excellency he she they we i our us you it federal vice`.split(
    /\s+/,
  ),
);
