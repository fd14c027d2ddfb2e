import { z } from 'zod';
import { isCountryName } from '../adapters/countries.ts';
import { isPersonName } from '../lexicon/person-names.ts';
import type { Turn, TurnKind } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { defineStage } from '../model/stage.ts';
import { toSource } from '../model/visible.ts';
import { resolveMetadata } from '../text/metadata.ts';
import { isUpper, type Label } from '../text/transcript/labels.ts';
import type { PageLine } from '../text/transcript/lines.ts';
import {
  findFullNames,
  findHolder,
  fold,
  type LabelParts,
  NameBook,
  naturalCase,
  spellNames,
  splitLabel,
} from '../text/transcript/names.ts';
import { type PageStructure, readStructure } from '../text/transcript/structure.ts';
import { askers, isClerkLine, isClosing, isHonorific } from '../text/transcript/words.ts';

/** Who speaks where. Header, foot, site lines and labels are in no turn. */
export const segmentTurns = defineStage({
  name: 'segment-turns',
  needs: ['event'],
  gives: ['turns'],
  options: z.strictObject({}),
  run: (page) => {
    const structure = readStructure(page, isPersonName);
    const { speaker } = resolveMetadata(page);
    const alone = speaker !== '' ? { name: speaker, role: '' } : soleSpeaker(structure);
    const speakers = nameSpeakers(structure, page.event.title);
    return { turns: cutTurns(structure, speakers, alone) };
  },
});

type Speaker = { readonly kind: TurnKind; readonly name: string | null; readonly role: string };

const narrator: Speaker = { kind: 'narration', name: null, role: '' };

/** Somebody who speaks a text without labels: the one person in its header. */
function soleSpeaker({
  labels,
  header,
}: PageStructure): { readonly name: string; readonly role: string } | null {
  const [person, other] = header.people;
  if (labels.length > 0 || !person || other) return null;
  return { name: withoutHonorific(person.name), role: person.office };
}

const withoutHonorific = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => !isHonorific(word))
    .join(' ');

// --- cutting ---

/** A turn in the making; visible offsets. `start` is null until something is said. */
type Draft = { readonly speaker: Speaker; readonly label: Span | null; start: number | null; end: number };

function cutTurns(
  { visible, lines, labels, header }: PageStructure,
  speakers: readonly Speaker[],
  alone: { readonly name: string; readonly role: string } | null,
): Turn[] {
  const labelOf = new Map(labels.map((label, index) => [label.line, index] as const));
  const labelled = labels.length > 0;
  const unlabelled: Speaker = alone && !labelled ? { kind: 'speech', ...alone } : narrator;
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  const begin = (speaker: Speaker, label: Span | null): Draft => {
    const draft: Draft = { speaker, label, start: null, end: 0 };
    drafts.push(draft);
    return draft;
  };
  let ended = false;
  lines.forEach((line, index) => {
    const at = labelOf.get(index);
    const label = at === undefined ? undefined : labels[at];
    if (at !== undefined && label) {
      ended = false;
      open = begin(speakers[at] ?? narrator, labelSpan(line, label));
      if (line.start + label.length < line.end) extend(open, line.start + label.length, line.end);
    } else if (header.outside.has(index)) open = null;
    else if (isClosing(line.text)) [open, ended] = [null, true];
    else if (!ended) {
      if (isAside(line, labelled) || introducesLabel(line, index, labelOf))
        open = narrating(open) ?? begin(narrator, null);
      open ??= begin(labelled ? narrator : unlabelled, null);
      extend(open, line.start, line.end);
    }
  });
  return drafts.flatMap(({ speaker, label, start, end }) => {
    if (start === null) return [];
    const { kind, name, role } = speaker;
    const cut = toSource(visible, { start, end });
    return [{ ...cut, kind, label: label && toSource(visible, label), speaker: name, role }];
  });
}

function extend(draft: Draft, start: number, end: number): void {
  draft.start ??= start;
  draft.end = end;
}

const narrating = (open: Draft | null): Draft | null => (open?.speaker.kind === 'narration' ? open : null);

/** The label without the space behind it. */
const labelSpan = (line: PageLine, label: Label): Span => ({
  start: line.start,
  end: line.start + line.text.slice(0, label.length).trimEnd().length,
});

/** The clerk's words, and footnotes: nobody at the meeting says them. */
const isAside = (line: PageLine, labelled: boolean): boolean =>
  line.isNote || (labelled && isClerkLine(line.text));

const headingLines = 3;

/** A heading behind "* * *", above the label of the section it opens: the speaker before it has ended. */
const introducesLabel = (line: PageLine, index: number, labelOf: ReadonlyMap<number, number>): boolean =>
  line.sectionAbove &&
  Array.from({ length: headingLines }, (_, step) => index + 1 + step).some((next) => labelOf.has(next));

// --- naming ---

/** What a page lets one know about those behind its labels. */
type Cast = {
  readonly text: string;
  /** A name in capitals as the text writes it. */
  readonly spell: (name: string) => string;
  readonly book: NameBook;
  /** Of "President: Harold W. Grant" in the header. */
  readonly president: string | undefined;
  /** Who holds an office that stands as a label, where a label itself says so in brackets. */
  readonly holders: ReadonlyMap<string, string>;
  /** Of "Interview with Anna Holm", who gives the answers. */
  readonly interviewee: string | undefined;
  readonly reporters: ReadonlySet<string>;
};

/** How far into a page, and for how many labels, names are looked for one by one. */
const searched = 200_000;
const mostSearched = 200;

/** One speaker a label, in order. */
function nameSpeakers(structure: PageStructure, title: string): Speaker[] {
  const { labels, header, visible } = structure;
  const parts = new Map(labels.map(({ name }) => [name, splitLabel(name, isCountryName)] as const));
  const text = visible.text.slice(0, searched);
  const cast: Cast = {
    text,
    spell: spellNames(text),
    book: enterNames(structure, title, parts),
    president: header.people.find(({ office }) => /^president$/i.test(office))?.name,
    holders: findHolders(labels, parts),
    interviewee: interviewTitle.exec(title)?.[1],
    reporters: findReporters(title, parts),
  };
  const known = new Map<string, Speaker>();
  for (const { name, style, notes } of labels) {
    const split = parts.get(name);
    const one = known.size < mostSearched ? cast : { ...cast, text: '', spell: naturalCase };
    const speaker = known.get(name) ?? (split && identify(name, style, split, one));
    if (speaker) known.set(name, { ...speaker, role: speaker.role || roleInNotes(notes) });
  }
  return labels.map(({ name }) => known.get(name) ?? narrator);
}

/** "(Russian Federation)" and "(Minister)" say for whom or as what somebody speaks; "(via interpreter)" does not. */
const roleInNotes = (notes: readonly string[]): string =>
  notes.filter((note) => /^\p{Lu}/u.test(note) && !personNote.test(note)).join(', ');

const interviewTitle =
  /\b(?:interview (?:with|of|given by)|conversation with|questions to) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2})/iu;

/** "The Prime Minister (Mrs Ada Ore):" says who "The Prime Minister:" is. */
function findHolders(labels: readonly Label[], parts: ReadonlyMap<string, LabelParts>): Map<string, string> {
  const holders = new Map<string, string>();
  for (const { name, notes } of labels) {
    const holder = notes.find((note) => personNote.test(note));
    if (holder !== undefined && parts.get(name)?.name.length === 0)
      holders.set(name, withoutHonorific(holder));
  }
  return holders;
}

const personNote =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/u;

/** The full names that header, labels, title and text give. */
function enterNames(
  { header, visible }: PageStructure,
  title: string,
  parts: ReadonlyMap<string, LabelParts>,
): NameBook {
  const book = new NameBook();
  for (const { name } of header.people) book.add(withoutHonorific(name));
  const full = [...parts].filter(([label, { name }]) => name.length >= 2 && !isUpper(label));
  // A label that is nothing but the name settles where an uncertain one starts; the first spelling stays.
  for (const certainly of [true, false])
    for (const [, { name, certain }] of full)
      if (certain === certainly && !book.spelling(name)) book.add(name.join(' '));
  const alone = [...parts.values()].flatMap(({ name }) =>
    name.length === 1 && !book.find(name) ? name : [],
  );
  const written = findFullNames(`${title}.\n${title}.\n${visible.text}`, new Set(alone.map(fold)));
  for (const [surname, name] of written) book.add(name, surname);
  return book;
}

const pressTitle = /\b(?:press|news|media) (?:conference|briefing|availability|call|gaggle)\b/i;

/** At a press conference, people named without office or honorific beside people with one are the reporters. */
function findReporters(title: string, parts: ReadonlyMap<string, LabelParts>): ReadonlySet<string> {
  if (!pressTitle.test(title)) return new Set();
  const bare = [...parts].filter(
    ([label, { name, role }]) =>
      name.length >= 2 && role === '' && isUpper(label) && !isHonorific(label.split(/\s/)[0] ?? ''),
  );
  const official = [...parts.values()].some(({ name, role }) => name.length > 0 && role !== '');
  return new Set(official ? bare.map(([label]) => label) : []);
}

function identify(label: string, style: Label['style'], split: LabelParts, cast: Cast): Speaker {
  const bare = label.toLowerCase().replace(/[.*]/g, '');
  if (style === 'space' || askers.has(bare.split(/\s+/)[0] ?? ''))
    return { kind: 'question', name: null, role: label };
  if (split.name.length > 0) {
    const found = cast.book.find(split.name) ?? cast.book.spelling(split.name);
    const name = cast.spell(found ?? split.name.join(' '));
    return { kind: cast.reporters.has(label) ? 'question' : 'speech', name, role: split.role };
  }
  if (answers.has(bare) && cast.interviewee !== undefined)
    return { kind: 'speech', name: cast.interviewee, role: '' };
  return { kind: 'speech', name: holderOf(label, bare, cast) ?? label, role: label };
}

const answers: ReadonlySet<string> = new Set(['a', 'answer']);

function holderOf(label: string, bare: string, cast: Cast): string | undefined {
  if (/^(?:the )?president$/.test(bare)) return cast.president;
  return cast.holders.get(label) ?? findHolder(cast.text, bare);
}
