import { nearestName } from '../nearest.ts';
import type { PageLine } from './lines.ts';
import {
  askers,
  bodies,
  connectors,
  honorifics,
  isHonorific,
  isOffice,
  isOfficeHead,
  notSpeakers,
  offices,
  particles,
  parts,
} from './words.ts';

/** Who a label says is speaking. */
export type Label = {
  /** Index into the page's lines. */
  readonly line: number;
  /** Characters of the line that are label: name, notes, punctuation and the space after it. */
  readonly length: number;
  /** The label without notes and punctuation, as it stands. */
  readonly name: string;
  /** "(Russian Federation)", "(spoke in French)", without brackets. */
  readonly notes: readonly string[];
  readonly style: 'colon' | 'stop' | 'dash' | 'space';
};

type Shape =
  /** Speaks for itself: "The President:", "MR. CARNEY:", "Prime Minister Dmitry Medvedev:". */
  | 'sure'
  /** A name or heading in capitals, or a bare name: a label when it recurs or when the page has other labels. */
  | 'likely'
  /** One capitalised word, a bare "Q", a phrase that ends in a name: a label only with other evidence. */
  | 'possible';

type Candidate = Label & { readonly shape: Shape; readonly key: string };

const longestLabel = 220;
const mostWords = 24;

/** Whether some words are a person's name rather than a heading, as far as a lexicon tells. */
export type IsPerson = (name: string) => boolean;

/**
 * The labels of a page. The page teaches which convention it follows: sure labels need no proof; likely ones must recur,
 * stand beside sure ones of the same style, or be persons' names that prove one another; possible ones must also be known
 * as (part of) a label found otherwise.
 */
export function findLabels(lines: readonly PageLine[], isPerson: IsPerson = () => false): Label[] {
  const candidates = withoutRosters(
    lines.flatMap((line, index) => readCandidate(line.text, index) ?? []),
    lines,
  );
  const counts = countBy(candidates, ({ style, key }) => `${style} ${key}`);
  const times = ({ style, key }: Candidate): number => counts.get(`${style} ${key}`) ?? 0;
  const proved = candidates.filter(
    (one) => one.shape === 'sure' || (one.shape === 'likely' && times(one) >= 2),
  );
  const styles = countBy(proved, ({ style }) => style);
  const onceEach = findOnceEach(candidates, lines, isPerson);
  const surnames = new Set(
    [...proved, ...onceEach].map(({ key }) => lastWord(key)).filter((word) => !isOffice(word)),
  );
  const bareNames = new Set(candidates.filter(({ shape }) => shape === 'likely').map(({ key }) => key));
  const alternating = countAlternating(candidates, times);
  return candidates.filter((one) => {
    if (one.shape === 'sure') return true;
    if (one.shape === 'likely')
      return times(one) >= 2 || (styles.get(one.style) ?? 0) >= 1 || onceEach.has(one);
    if (one.style === 'space') return times(one) >= 2 || (styles.get('space') ?? 0) >= 1;
    if (one.key.includes(' '))
      return (
        (bareNames.has(lastWords(one.key, 2)) && times(one) <= 2) || (isChair(one.key) && times(one) >= 2)
      );
    if (askers.has(one.key) || parts.has(one.key))
      return times(one) >= 2 || (styles.get(one.style) ?? 0) >= 1;
    return surnames.has(one.key) || (times(one) >= 2 && alternating.has(one.key));
  });
}

const leastPersons = 2;

/**
 * Persons who speak once each ("Ada Okoro: …", then "Peter Lindt: …"): different names before a colon, each with
 * sentences behind it. They prove one another, and no other label: a heading beside them stays one.
 */
function findOnceEach(
  candidates: readonly Candidate[],
  lines: readonly PageLine[],
  isPerson: IsPerson,
): ReadonlySet<Candidate> {
  const persons = candidates.filter(
    ({ shape, style, name, line, length }) =>
      shape === 'likely' &&
      style === 'colon' &&
      isSpoken(lines[line]?.text.slice(length) ?? '') &&
      isPerson(name),
  );
  const different = new Set(persons.map(({ key }) => key)).size;
  return new Set(different >= leastPersons ? persons : []);
}

/** Sentences, or nothing where they follow on the next line; not the office or number behind a name in a list. */
const isSpoken = (rest: string): boolean =>
  rest === '' || (/^["“‘'(]*[\p{Lu}\d]/u.test(rest) && /[.?!…](?:["'”’)\]]*$|\s)|[:;]$/.test(rest));

const leastRoster = 3;
const longestOffice = 120;

/** A list of who was there ("Anna Holm: Minister of Ports") looks like labels; lines that only name offices are no turns. */
function withoutRosters(candidates: readonly Candidate[], lines: readonly PageLine[]): Candidate[] {
  const namesOffice = ({ line, length }: Candidate): boolean => {
    const rest = lines[line]?.text.slice(length) ?? '';
    return (
      rest.length > 0 &&
      rest.length <= longestOffice &&
      !/[.?!…]["'”’)]*$/.test(rest) &&
      hasOffice(rest.split(/[\s,;]+/))
    );
  };
  const roster = new Set<Candidate>();
  let run: Candidate[] = [];
  for (const one of [...candidates, null]) {
    const last = run.at(-1);
    if (one && namesOffice(one) && (!last || one.line === last.line + 1)) {
      run.push(one);
      continue;
    }
    if (run.length >= leastRoster) for (const entry of run) roster.add(entry);
    run = one && namesOffice(one) ? [one] : [];
  }
  return candidates.filter((one) => !roster.has(one));
}

/** "Mr Speaker" speaks where it recurs; where it does not, it is addressed. */
const isChair = (key: string): boolean =>
  /^(?:mr|mrs|ms|madam|mme) (?:deputy )?(?:speaker|president|chair\w*)$/.test(key);

/** Single words that take turns with one another ("Rose: … Assad: …"), as speakers do and headings do not. */
function countAlternating(candidates: readonly Candidate[], times: (one: Candidate) => number): Set<string> {
  const singles = candidates.filter((one) => !one.key.includes(' ') && times(one) >= 2);
  const taking = new Set<string>();
  singles.forEach((one, index) => {
    const next = singles[index + 1];
    const back = singles[index + 2];
    if (next && back && next.key !== one.key && back.key === one.key) {
      taking.add(one.key);
      taking.add(next.key);
    }
  });
  return taking;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const lastWords = (phrase: string, count: number): string => phrase.split(' ').slice(-count).join(' ');

/** A time stamp, then Markdown's emphasis. */
const opening = /^(?:[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?\s+)?(\*\*|__)?/;

function readCandidate(line: string, index: number): Candidate | null {
  const [before = '', emphasis] = opening.exec(line) ?? [];
  const text = line.slice(before.length, before.length + longestLabel);
  const found = readSpace(text) ?? readMember(text) ?? readStop(text) ?? readDash(text) ?? readColon(text);
  if (!found) return null;
  let length = before.length + found.length;
  if (emphasis !== undefined && line.startsWith(emphasis, length)) length += emphasis.length;
  const spaces = /^\s+/.exec(line.slice(length))?.[0].length ?? 0;
  return { ...found, line: index, length: length + spaces };
}

type Reading = Omit<Candidate, 'line'>;

/** `Q    Is there …`: the convention of the White House. */
function readSpace(text: string): Reading | null {
  const match = /^(Q)(\s+)\S/u.exec(text);
  const [, name = '', space = ''] = match ?? [];
  if (!match) return null;
  return {
    name,
    key: 'q',
    notes: [],
    style: 'space',
    length: 1,
    shape: space.length > 1 || space === '\t' ? 'sure' : 'possible',
  };
}

/** `THE PRESIDENT. Good evening`, `Q. Mr. President`: capitals and a full stop. */
function readStop(text: string): Reading | null {
  const match =
    /^((?:\p{Lu}[\p{Lu}\p{M}'’-]*|(?:Mc|Mac|De|Di|La)\p{Lu}[\p{Lu}'’-]*|\p{Lu}\.)(?:[ ,]+(?:[\p{Lu}][\p{Lu}\p{M}'’-]*|(?:Mc|Mac|De|Di|La)\p{Lu}[\p{Lu}'’-]*|\p{Lu}\.)){0,6})((?:\s*[([][^()[\]]{1,60}[)\]])?)\.(?=\s|$)/u.exec(
      text,
    );
  const name = match?.[1] ?? '';
  if (!match || name.length === 0) return null;
  const base = { name, notes: notesIn(match[2] ?? ''), style: 'stop', length: match[0].length } as const;
  const key = keyOf(name);
  if (key === 'q') return { ...base, key, shape: 'sure' };
  if (key === 'a') return { ...base, key, shape: 'possible' };
  const words = key.split(' ');
  // "HOWARD K. SMITH:" goes on behind an initial.
  if (/(?:^|\s)\p{Lu}$/u.test(name)) return null;
  if (
    name.length < 3 ||
    isNumeral(words[0] ?? '') ||
    words.some((word) => notSpeakers.has(word) && word !== 'the')
  )
    return null;
  // "MR. CARNEY" ends where a surname follows the stop.
  if (words.length === 1 && isHonorific(name)) return null;
  if (words.length === 1) return parts.has(key) || askers.has(key) ? { ...base, key, shape: 'likely' } : null;
  return { ...base, key, shape: hasOffice(name.split(/[\s,]+/)) ? 'sure' : 'likely' };
}

/** `Mr. HOLM. Mr. Speaker, …`, `The PRESIDING OFFICER. …`: the convention of congressional records. */
function readMember(text: string): Reading | null {
  const match =
    /^((?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){0,2}|The \p{Lu}{4,}(?: \p{Lu}{4,}){0,2})((?: of \p{Lu}[\p{L} ]{2,30}| pro tempore)?)\.(?=\s)/u.exec(
      text,
    );
  if (!match) return null;
  const [whole, name = '', note = ''] = match;
  const notes = note === '' ? [] : [note.trim()];
  return { name, key: keyOf(name), notes, style: 'stop', length: whole.length, shape: 'sure' };
}

/** `PRESIDENT ORE — We will …`: capitals and a dash. */
function readDash(text: string): Reading | null {
  const match = /^(\p{Lu}[\p{Lu}\p{M}'’.-]*(?: \p{Lu}[\p{Lu}\p{M}'’.-]*){0,5})\s+[—–]\s+(?=\S)/u.exec(text);
  const name = match?.[1] ?? '';
  if (!match || name.length < 4) return null;
  const words = keyOf(name).split(' ');
  if (words.some((word, index) => isNoSpeaker(word, index, true) && !askers.has(word))) return null;
  return { name, key: keyOf(name), notes: [], style: 'dash', length: match[0].length, shape: 'likely' };
}

const isNumeral = (word: string): boolean => /^[ivxlc]+$/.test(word);

function readColon(text: string): Reading | null {
  const match = /^([^:\n]{1,200}?):(?!\/\/|\d)/u.exec(text);
  const before = match?.[1];
  if (!match || before === undefined) return null;
  const notes = /(?:\s*[([][^()[\]]*[)\]])*\s*$/u.exec(before)?.[0] ?? '';
  // "Vnesheconombank (VEB) Vladimir Dmitriev": a bracket inside the office is no note.
  const name = before
    .slice(0, before.length - notes.length)
    .trim()
    .replace(/(?:\*\*|__)$/, '');
  const shape = colonShape(name, text.slice(match[0].length));
  if (!shape) return null;
  return { name, key: keyOf(name), notes: notesIn(notes), style: 'colon', length: match[0].length, shape };
}

const notesIn = (notes: string): string[] =>
  [...notes.matchAll(/[([]([^()[\]]*)[)\]]/g)].map((match) => (match[1] ?? '').trim());

/** Case, stops and brackets aside, so that "MR. SMITH" and "Mr Smith" are one label. */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[.,*]/g, ' ')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const wordPattern = /[^\s,]+/g;

function colonShape(name: string, rest: string): Shape | null {
  if (name === '' || !/\p{L}/u.test(name) || /["“”«»?!;<>/=|#@&+…]/.test(name)) return null;
  const words = name.replace(/\([^()]*\)/g, ' ').match(wordPattern) ?? [];
  if (words.length === 0 || words.length > mostWords) return null;
  if (hasSentenceStop(words)) return null;
  const lower = words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  const single = lower[0] ?? '';
  if (words.length === 1 && askers.has(single))
    return single === 'question' || single === 'q' || isUpper(name) ? 'likely' : 'possible';
  if (words.length === 1 && parts.has(single))
    return isUpper(name) && name.length > 1 ? 'likely' : 'possible';
  if (lower.some((word, index) => isNoSpeaker(word, index, isUpper(name)))) return null;
  if (numbered.test(name)) return 'likely';
  if (/\d/.test(name)) return null;
  if (isUpper(name)) return capitalsShape(words, rest);
  return mixedShape(words, lower);
}

/** "Speaker 1", "SENIOR OFFICIAL #2": told apart by number. */
const numbered =
  /^(?:\p{L}+ ){0,4}(?:speaker|participant|interviewer|interviewee|respondent|official|panell?ist|witness|delegate|member|voice|caller) #?\d{1,3}$/iu;

/** The words inside a name or an office may be those of any sentence; "SENIOR OFFICIAL TWO" is told by its number. */
function isNoSpeaker(word: string, index: number, upper: boolean): boolean {
  if (!notSpeakers.has(word)) return false;
  if (index === 0) return word !== 'the';
  if (connectors.has(word)) return false;
  if (/^(?:first|second|third|last)$/.test(word)) return false;
  return !(upper && /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word));
}

/** No small letters but those of "Mc", "O'" and the like. */
export const isUpper = (name: string): boolean =>
  /\p{Lu}/u.test(name) &&
  !/\p{Ll}/u.test(name.replace(/\b(?:Mc|Mac|De|Di|Du|La|Le|Von|Van)(?=\p{Lu})/gu, ''));

/** A stop after anything but an initial, an honorific or an abbreviation ends a sentence: what precedes is no label. */
function hasSentenceStop(words: readonly string[]): boolean {
  return words.some(
    (word) =>
      /\.$/.test(word) &&
      !/^(?:\p{Lu}\.)+$/u.test(word) &&
      !isHonorific(word) &&
      !/^(?:jr|sr|st|no|vs)\.$/i.test(word),
  );
}

function capitalsShape(words: readonly string[], _rest: string): Shape | null {
  const [first = '', second = ''] = words;
  if (isHonorific(first) && words.length > 1) return isOfficeHead(second) ? 'possible' : 'sure';
  if (hasOffice(words)) return 'sure';
  if (words.length === 1) return first.length > 2 ? 'likely' : null;
  return words.length <= 5 ? 'likely' : null;
}

function mixedShape(words: readonly string[], lower: readonly string[]): Shape | null {
  const capitalised = words.map((word) =>
    /^[\p{Lu}\p{Lt}'’“(]/u.test(word.replace(/^(?:al|el|d'|d’)[-‐]?/u, '')),
  );
  const regular = words.every((_, index) => capitalised[index] || connectors.has(lower[index] ?? ''));
  const [first = '', second = ''] = words;
  const last = capitalised.at(-1) ?? false;
  if (!last) return null;
  if (isHonorific(first) && words.length > 1) {
    // "Mr. President: I rise …" addresses him.
    if (!regular || words.length > 7) return null;
    return isOfficeHead(second) ? (words.length <= 3 ? 'possible' : null) : 'sure';
  }
  if (bodies.has(lower.at(-1) ?? '')) return null;
  if (regular && hasOffice(words)) {
    if (lower[0] === 'the') return words.length <= 8 ? 'sure' : 'possible';
    if (isOfficeHead(words.at(-1) ?? '')) return words.length <= 6 ? 'possible' : null;
    // "Governor of Lakeland": two words behind an "of" may be a place, three hold a name.
    const run = words.slice(lower.findLastIndex((word) => connectors.has(word) && !particles.has(word)) + 1);
    return run.length >= 3 || hasOffice(run) ? 'sure' : 'likely';
  }
  // "chairman of the bank Ivan Petrov": an office not capitalised, a name that is.
  const namedLast = words.length >= 3 && capitalised.at(-2) === true;
  if (namedLast && isOfficeHead(first) && !capitalised[0]) return 'sure';
  if (regular && capitalised[0]) {
    if (words.length === 1) return first.length > 1 ? 'possible' : null;
    return words.length <= 5 && !words.some((word) => word.endsWith(',')) ? 'likely' : 'possible';
  }
  return namedLast ? 'possible' : null;
}

const officeNames = [...offices].filter((word) => word.length >= 6);

/** Whether one of the words (any case) is an office; capitals are forgiven a slip of the typist ("MININSTER"). */
function hasOffice(words: readonly string[]): boolean {
  return words.some((word) => isOfficeHead(word) || isMistypedOffice(word));
}

export function isMistypedOffice(word: string): boolean {
  if (word.length < 7 || !isUpper(word) || isOffice(word)) return false;
  const nearest = nearestName(word, officeNames);
  return (
    nearest !== null &&
    nearest.length >= 6 &&
    Math.abs(nearest.length - word.length) <= 1 &&
    sharesLetters(nearest, word.toLowerCase())
  );
}

/** One letter added, dropped, doubled or swapped: the rest is the same in the same order. */
function sharesLetters(a: string, b: string): boolean {
  let prefix = 0;
  while (prefix < a.length && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (suffix < a.length - prefix && suffix < b.length - prefix && a.at(-1 - suffix) === b.at(-1 - suffix))
    suffix++;
  return prefix + suffix >= Math.max(a.length, b.length) - 1;
}

export { honorifics };
