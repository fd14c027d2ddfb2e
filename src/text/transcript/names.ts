import { nearestName } from '../nearest.ts';
import { isMistypedOffice, isUpper, type Label } from './labels.ts';
import { isHonorific, isOffice, isOfficeHead, notSpeakers, particles } from './words.ts';

/** A label taken apart. */
export type LabelParts = {
  /** The words that name a person, as they stand; empty for an office alone ("The President"). */
  readonly name: readonly string[];
  /** What stands before or after the name; the whole label for an office alone. */
  readonly role: string;
  /** False where it is not certain with which word the name starts ("Head of Tatarstan Rustam Minnikhanov"). */
  readonly certain: boolean;
};

const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|#?\d+|[A-Z])$/i;

/**
 * Splits office and honorific off a label's name. Names stand last; an office ends at its head noun or in an
 * "of …" phrase, whose end the words alone do not tell.
 */
export function splitLabel(label: string, isPlace: (name: string) => boolean = () => false): LabelParts {
  const comma = splitAtComma(label);
  if (comma) return comma;
  const tokens = [...label.matchAll(/[^\s,]+/g)];
  const words = tokens.map(([word]) => word);
  const last = words.at(-1) ?? '';
  if (isOffice(last) || numberWord.test(last) || words.every((word) => notName(word))) {
    return { name: [], role: label, certain: true };
  }
  let from = words.length - 1;
  while (from > 0 && isNameWord(words, from - 1)) from--;
  const before = words[from - 1] ?? '';
  const run = words.slice(from);
  const afterPhrase =
    from > 0 &&
    !isOfficeHead(before) &&
    !isMistypedOffice(before) &&
    !isHonorific(before) &&
    !isCommon(before);
  if (!afterPhrase && run.length <= 4) return named(label, tokens, from, true);
  const start = from + (placeWords(run, isPlace) || phraseWords(run));
  return named(label, tokens, start, false);
}

const named = (
  label: string,
  tokens: readonly RegExpExecArray[],
  from: number,
  certain: boolean,
): LabelParts => ({
  name: tokens.slice(from).map(([word]) => word),
  role: withoutHonorifics(label.slice(0, tokens[from]?.index ?? 0)),
  certain,
});

const withoutHonorifics = (role: string): string =>
  role
    .trim()
    .split(/\s+/)
    .filter((word) => !isHonorific(word))
    .join(' ')
    .replace(/,$/, '');

/** "HOWARD K. SMITH, MODERATOR": the office after the name. */
function splitAtComma(label: string): LabelParts | null {
  const at = label.indexOf(',');
  if (at < 0) return null;
  const [left, right] = [label.slice(0, at).trim(), label.slice(at + 1).trim()];
  const leftWords = left.split(/\s+/);
  const isName = leftWords.length >= 2 && leftWords.length <= 5 && !leftWords.some((word) => isOffice(word));
  const isRole = right.split(/\s+/).some((word) => isOfficeHead(word) || /^moderator|host$/i.test(word));
  if (!isName || !isRole) return null;
  return { name: leftWords.filter((word) => !isHonorific(word)), role: right, certain: true };
}

const notName = (word: string): boolean => isOffice(word) || /^(?:the|a|an|of|for|and)$/i.test(word);

/** A lower-case common noun ("cosmonaut"): what follows it is the name, whole. */
const isCommon = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && !/^(?:of|the|and|for|on|in|to|at|with|from|–|-)$/.test(word);

function isNameWord(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const lower = word.toLowerCase();
  if (
    isOfficeHead(word) ||
    isMistypedOffice(word) ||
    isHonorific(word) ||
    /^(?:of|the|and|for|on|in|to|at|with|from|–|—|-|&)$/.test(lower)
  )
    return false;
  if (particles.has(lower)) return index > 0 || /^\p{Lu}/u.test(word);
  return /^[\p{Lu}\p{Lt}]/u.test(word) || /^(?:al|el)[-‐]\p{Lu}/u.test(word);
}

/** How many words of a run after "of …" are a place that is known ("Turkey Recep Tayyip Erdogan"), when a name is left. */
function placeWords(run: readonly string[], isPlace: (name: string) => boolean): number {
  for (let size = Math.min(4, run.length - 1); size > 0; size--)
    if (isPlace(naturalCase(run.slice(0, size).join(' '))) && run.length - size <= 4) return size;
  return 0;
}

/** How many words of a run after "of …" or "and …" are still the phrase: all but the last two, or three round an initial. */
function phraseWords(run: readonly string[]): number {
  const linked = (index: number): boolean => {
    const word = run[index] ?? '';
    return /^\p{L}\.$/u.test(word) || particles.has(word.toLowerCase());
  };
  let size = Math.min(2, run.length);
  while (size < run.length - 1 && (linked(run.length - size) || linked(run.length - size + 1))) size++;
  return run.length - size;
}

/** Full names that a page gives, by surname. */
export class NameBook {
  readonly #full = new Map<string, string>();

  /** Enters a full name; the first of a surname stays, since headers and first labels come first. */
  add(name: string, surname?: string): void {
    const words = name.split(/\s+/);
    if (words.length < 2) return;
    const key = fold(surname ?? words.at(-1) ?? '');
    if (!this.#full.has(key)) this.#full.set(key, name);
    const two = fold(words.slice(-2).join(' '));
    if (words.length > 2 && !this.#full.has(two)) this.#full.set(two, name);
  }

  /**
   * The name under which somebody was entered whom a label only spells otherwise: the given name ("Pyotr" for "Petr") or,
   * by a slip, one letter of the surname.
   */
  spelling(words: readonly string[]): string | undefined {
    const [given = ''] = words;
    const surname = fold(words.at(-1) ?? '');
    const name = this.#full.get(surname) ?? this.#misspelt(surname);
    if (name === undefined || words.length !== name.split(' ').length) return undefined;
    const [known = ''] = name.split(' ');
    const alike = known.charAt(0) === given.charAt(0) && nearestName(given, [known]) !== null;
    return alike && (this.#full.has(surname) || fold(known) === fold(given)) ? name : undefined;
  }

  #misspelt(surname: string): string | undefined {
    if (surname.length < 5) return undefined;
    const near = [...this.#full.keys()].find(
      (key) => key.length === surname.length && differences(key, surname) === 1,
    );
    return near === undefined ? undefined : this.#full.get(near);
  }

  /** The full name for a surname or a part of the name ("Di Maio", "PUTIN"), or undefined. */
  find(words: readonly string[]): string | undefined {
    if (words.length === 0) return undefined;
    const whole = fold(words.join(' '));
    const exact = [...[this.#full.get(whole)], this.#full.get(fold(words.at(-1) ?? ''))].find(
      (name) => name !== undefined && covers(name, words),
    );
    return exact;
  }

  has(surname: string): boolean {
    return this.#full.has(fold(surname));
  }
}

const differences = (a: string, b: string): number =>
  [...a].reduce((count, letter, index) => count + (letter === b[index] ? 0 : 1), 0);

/** Whether every word of a label is in the full name, initials for given names allowed. */
function covers(name: string, words: readonly string[]): boolean {
  const known = name.split(/\s+/).map(fold);
  return words.every((word) => {
    const folded = fold(word);
    return (
      known.includes(folded) || (/^\p{L}\.?$/u.test(word) && known.some((one) => one.startsWith(folded)))
    );
  });
}

/** Without case, accents, stops. */
export const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/g, '');

/** Capitalised words in one line: a name does not run over a paragraph's end into the next label. */
const nameRun =
  /(?:\p{Lu}[\p{L}\p{M}'’-]*\.?[^\S\n]+(?:(?:de|del|della|di|da|von|van|der|bin|al|el|la|le)[^\S\n]+){0,2}){1,15}\p{Lu}[\p{L}\p{M}'’-]+/gu;

/**
 * Full names in a text for surnames that labels gave alone: "Mr. Jeffrey Feltman, Under-Secretary-General" for
 * "Mr. Feltman". The most frequent wins, a name behind a title counting double. One pass over the text, whatever the
 * number of surnames.
 */
export function findFullNames(text: string, surnames: ReadonlySet<string>): Map<string, string> {
  if (surnames.size === 0) return new Map();
  const common = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
  const counts = new Map<string, Map<string, number>>();
  for (const match of text.matchAll(nameRun)) {
    const runs = splitAtStops(match[0].split(/\s+/));
    for (const words of runs) {
      const inPhrase =
        words === runs[0] &&
        /\b(?:of|for|in|on|at|from)\s+(?:the\s+)?$/i.test(
          text.slice(Math.max(0, match.index - 12), match.index),
        );
      words.forEach((word, index) => {
        const key = fold(withoutPossessive(word));
        const name = surnames.has(key) ? fullName(words, index, common, inPhrase) : null;
        if (name === null) return;
        const titled = isTitle(words[index - name.split(' ').length + 1] ?? '');
        const known = counts.get(key) ?? new Map<string, number>();
        known.set(name, (known.get(name) ?? 0) + (titled ? 2 : 1));
        counts.set(key, known);
      });
    }
  }
  return new Map(
    [...counts].map(([surname, known]) => [surname, [...known].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
}

/** Without a possessive's ending or an honorific one ("Singh-ji"). */
const withoutPossessive = (word: string): string => word.replace(/(?:['’]s|-(?:ji|san))$/, '');

/** A stop that ends no initial or title ends the sentence, and with it the name. */
function splitAtStops(words: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    const stops = word.endsWith('.') && !/^\p{Lu}\.$/u.test(word) && !isHonorific(word);
    runs.at(-1)?.push(stops ? word.slice(0, -1) : word);
    if (stops) runs.push([]);
  }
  return runs;
}

/** The name that ends with the surname at `index`; or that opens with it after a title, as in "Minister Sato Kenji". */
function fullName(
  words: readonly string[],
  index: number,
  common: ReadonlySet<string>,
  inPhrase: boolean,
): string | null {
  const surname = withoutPossessive(words[index] ?? '');
  const given = givenNames(words.slice(0, index), common, inPhrase);
  if (given.length > 0) return [...given, surname].join(' ');
  const next = words[index + 1];
  if (next === undefined || index + 2 !== words.length || !isTitle(words[index - 1] ?? '')) return null;
  return isGiven(next, common) ? `${surname} ${next}` : null;
}

const isTitle = (word: string): boolean => isHonorific(word) || isOffice(word) || isMistypedOffice(word);

/** A word that the text also writes small ("When", "Thanks") is no name. */
const isGiven = (word: string, common: ReadonlySet<string>): boolean =>
  !isTitle(word) && !notSpeakers.has(word.toLowerCase()) && !common.has(word.toLowerCase());

/**
 * The given names at the end of the words before a surname, two at most; one where they run on from a phrase whose end
 * they do not show ("Director for Strategic Communications Ben Rhodes"), an initial aside.
 */
function givenNames(words: readonly string[], common: ReadonlySet<string>, inPhrase: boolean): string[] {
  const given: string[] = [];
  for (let index = words.length - 1; index >= 0 && given.length < 2; index--) {
    const word = words[index] ?? '';
    const isParticle = given.length === 0 && particles.has(word.toLowerCase()) && !isUpper(word);
    if (!isParticle && !isGiven(word, common)) break;
    given.unshift(word);
  }
  while (given.length > 0 && !/^\p{Lu}/u.test(given[0] ?? '')) given.shift();
  if (given.every(isInitial)) return [];
  const edge = words
    .slice(0, words.length - given.length)
    .findLast((word) => isTitle(word) || phraseWord.test(word) || /^(?:and|by|with)$/i.test(word));
  const runsOn = edge === undefined ? inPhrase : phraseWord.test(edge);
  return runsOn && given.length === 2 && !given.some(isInitial) ? given.slice(1) : given;
}

const phraseWord = /^(?:of|for|in|on|at|from)$/i;

const isInitial = (word: string): boolean => /^\p{Lu}\.$/u.test(word);

/** "ZHANG DEJIANG" as it is written otherwise. */
export function naturalCase(name: string): string {
  if (!isUpper(name)) return name;
  return name.replace(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu, (word) => {
    if (/^(?:Mc|Mac|De|Di|La)\p{Lu}/u.test(word)) {
      const small = /^(?:Mc|Mac|De|Di|La)/u.exec(word)?.[0] ?? '';
      return small + word.charAt(small.length) + word.slice(small.length + 1).toLowerCase();
    }
    return capitalise(word).replace(
      /^(Mc)(\p{Ll})/u,
      (_, head: string, next: string) => head + next.toUpperCase(),
    );
  });
}

const capitalise = (word: string): string =>
  word
    .split(/(['’])/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())
    .join('');

export type { Label };

/** Finds how a text writes a name that a label gives in capitals ("Pedro da Costa"); natural case where it does not. */
export function spellNames(text: string): (name: string) => string {
  const small = text.toLowerCase().replaceAll('’', "'");
  return (name) => {
    if (!isUpper(name)) return name;
    const wanted = name.toLowerCase().replaceAll('’', "'");
    // A few letters change length in lower case; then places no longer agree.
    for (
      let at = small.indexOf(wanted);
      at >= 0 && small.length === text.length;
      at = small.indexOf(wanted, at + 1)
    ) {
      const form = text.slice(at, at + wanted.length);
      const isWhole = !isLetter(text[at - 1]) && !isLetter(text[at + wanted.length]);
      if (isWhole && /^\p{Lu}/u.test(form) && !isUpper(form)) return form;
    }
    return naturalCase(name);
  };
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /\p{L}/u.test(character);

/**
 * Who holds an office that a label gives alone, where the text says so once with all ceremony: "the Secretary-General,
 * His Excellency Mr. Kofi Annan". Undefined where it names two.
 */
export function findHolder(text: string, office: string): string | undefined {
  const title = office.replace(/^the\s+/, '');
  if (!/^[\p{L}\s-]{4,60}$/u.test(title)) return undefined;
  const holder = new RegExp(
    `${title}(?:,\\s*|\\s+)(?:H(?:is|er)\\s+Excellency,?\\s+)?(?:Mr|Mrs|Ms|Dr|Sir)\\.?\\s+((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+)`,
    'giu',
  );
  const names = new Set([...text.matchAll(holder)].map(([, name = '']) => name.replace(/\s+/g, ' ')));
  const [name, other] = [...names].filter((one) => one.split(' ').every((word) => /^\p{Lu}/u.test(word)));
  return other === undefined ? name : undefined;
}
