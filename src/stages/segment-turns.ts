import { z } from 'zod';
import { isCountryName } from '../adapters/countries.ts';
import type { Turn, TurnKind } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { defineStage } from '../model/stage.ts';
import { toSource } from '../model/visible.ts';
import { resolveMetadata } from '../text/metadata.ts';
import { isUpper, type Label } from '../text/transcript/labels.ts';
import type { PageLine } from '../text/transcript/lines.ts';
import { findFullNames, fold, NameBook, naturalCase, splitLabel } from '../text/transcript/names.ts';
import { type PageStructure, readStructure } from '../text/transcript/structure.ts';
import { askers, isClerkLine, isClosing, isHonorific } from '../text/transcript/words.ts';

/** Who speaks where. Header, foot, site lines and labels are in no turn. */
export const segmentTurns = defineStage({
  name: 'segment-turns',
  needs: ['event'],
  gives: ['turns'],
  options: z.strictObject({}),
  run: (page) => {
    const structure = readStructure(page);
    const metadata = resolveMetadata(page);
    const speakers = nameSpeakers(structure, page.event.title);
    const alone = metadata.speaker !== '' ? { name: metadata.speaker, role: '' } : soleSpeaker(structure);
    return { turns: cutTurns(structure, speakers, alone) };
  },
});

type Speaker = { readonly kind: TurnKind; readonly name: string | null; readonly role: string };

/** Somebody who speaks a text without labels: named by its metadata, or the one person in its header. */
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

function cutTurns(
  { visible, lines, labels, header }: PageStructure,
  speakers: readonly Speaker[],
  alone: { readonly name: string; readonly role: string } | null,
): Turn[] {
  const turns: Turn[] = [];
  const unlabelled: Speaker =
    alone && labels.length === 0
      ? { kind: 'speech', name: alone.name, role: alone.role }
      : { kind: 'narration', name: null, role: '' };
  const narrator: Speaker = { kind: 'narration', name: null, role: '' };
  let open: { speaker: Speaker; label: Span | null; start: number; end: number } | null = null;
  const close = (): void => {
    if (open && open.end > open.start) {
      const { kind, name, role } = open.speaker;
      turns.push({ ...toSource(visible, open), kind, label: open.label, speaker: name, role });
    }
    open = null;
  };
  let next = 0;
  let closed = false;
  lines.forEach((line, index) => {
    const label = labels[next];
    if (label?.line === index) {
      close();
      closed = false;
      const speaker = speakers[next] ?? narrator;
      next++;
      const start = line.start + label.length;
      const labelSpan = toSource(visible, {
        start: line.start,
        end: line.start + labelWidth(line.text, label),
      });
      open = { speaker, label: labelSpan, start: Math.min(start, line.end), end: line.end };
      return;
    }
    if (header.outside.has(index) || isClosing(line.text)) {
      close();
      if (isClosing(line.text)) closed = true;
      return;
    }
    if (closed) return;
    if (isAside(line, labels.length > 0) && open?.speaker.kind !== 'narration') close();
    if (open) open.end = line.end;
    else
      open = {
        speaker: labels.length > 0 ? narrator : unlabelled,
        label: null,
        start: line.start,
        end: line.end,
      };
  });
  close();
  return turns;
}

/** The clerk's words, and footnotes: nobody at the meeting says them. */
const isAside = (line: PageLine, labelled: boolean): boolean =>
  line.isNote || (labelled && isClerkLine(line.text));

/** The label without the space behind it. */
const labelWidth = (line: string, label: Label): number => line.slice(0, label.length).trimEnd().length;

/** One speaker a label, in order. */
function nameSpeakers(structure: PageStructure, title: string): Speaker[] {
  const { labels, header, visible } = structure;
  const parts = new Map(labels.map(({ name }) => [name, splitLabel(name, isCountryName)] as const));
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
  const president = header.people.find(({ office }) => /^president$/i.test(office));
  const known = new Map<string, Speaker>();
  for (const { name, style } of labels) {
    if (!known.has(name))
      known.set(
        name,
        identify(name, style, parts.get(name) ?? splitLabel(name, isCountryName), book, president?.name),
      );
  }
  return labels.map(({ name }) => known.get(name) ?? { kind: 'speech', name, role: '' });
}

function identify(
  label: string,
  style: Label['style'],
  parts: ReturnType<typeof splitLabel>,
  book: NameBook,
  president: string | undefined,
): Speaker {
  const bare = label.toLowerCase().replace(/[.*]/g, '');
  if (style === 'space' || askers.has(bare) || askers.has(bare.split(/\s+/)[0] ?? '')) {
    return { kind: 'question', name: null, role: label };
  }
  if (parts.name.length === 0) {
    if (president !== undefined && /^(?:the )?president$/i.test(bare))
      return { kind: 'speech', name: president, role: label };
    return { kind: 'speech', name: label, role: label };
  }
  const name = naturalCase(book.find(parts.name) ?? book.spelling(parts.name) ?? parts.name.join(' '));
  return { kind: 'speech', name, role: parts.role };
}
