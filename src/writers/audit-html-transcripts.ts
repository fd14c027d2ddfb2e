import type { Span } from '../model/span.ts';
import type { Visible } from '../model/visible.ts';
import { type Html, html } from './audit-html-template.ts';

/** A document of the corpus as the page shows it. */
export type Transcript = {
  /** Relative to the corpus root. */
  readonly file: string;
  /** Where the document stands in its file. */
  readonly span: Span;
  readonly event_id: string;
  readonly event_title: string;
  readonly event_date: string;
  readonly event_place: string;
  /** What a reader sees of the document, with the way back to the source. */
  readonly visible: Visible;
};

/** A sentence of a source that the page quotes. */
export type Place = {
  readonly file: string;
  readonly start: number;
  readonly end?: number;
  readonly speaker?: string | null;
};

/** Above this many characters only the surroundings of cited sentences are shown. */
const wholeAtMost = 2_000_000;
const surroundings = 700;

type Cited = { readonly start: number; readonly end: number; readonly id: string };
type Shown = { readonly transcript: Transcript; readonly number: number; readonly cited: readonly Cited[] };

/** The transcripts part of the page, with an anchor at every cited sentence. */
export class Transcripts {
  readonly #byFile = new Map<string, Shown[]>();
  readonly #shown: readonly Shown[];
  readonly #whole: boolean;

  constructor(transcripts: readonly Transcript[], places: readonly Required<Omit<Place, 'speaker'>>[]) {
    const byFile = groupBy(places, ({ file }) => file);
    const shown = transcripts.map((transcript, number) => ({
      transcript,
      number,
      cited: citedIn(transcript, number, byFile.get(transcript.file) ?? []),
    }));
    for (const one of shown)
      this.#byFile.set(one.transcript.file, [...(this.#byFile.get(one.transcript.file) ?? []), one]);
    this.#shown = shown.filter(({ cited }) => cited.length > 0);
    const size = this.#shown.reduce((all, { transcript }) => all + transcript.visible.text.length, 0);
    this.#whole = size <= wholeAtMost;
  }

  /** The id of the sentence's anchor, or null where its transcript is not on the page. */
  anchor({ file, start }: Place): string | null {
    const home = this.#home(file, start);
    return home ? anchorId(home.number, start) : null;
  }

  link(place: Place): Html {
    const anchor = this.anchor(place);
    return anchor ? html`<a class="open" href="#${anchor}">open transcript</a>` : html``;
  }

  /** Who said it, where and when. */
  caption(place: Place): Html {
    const event = this.#home(place.file, place.start)?.transcript;
    const parts = [place.speaker, event?.event_title, event?.event_place, event?.event_date];
    return html`${parts.filter((part) => part).map((part, index) => html`${index > 0 ? ' · ' : ''}<span>${part ?? ''}</span>`)}`;
  }

  render(): Html {
    return html`<section id="transcripts"><h2>Transcripts</h2>
${this.#whole ? '' : html`<p>To keep the page small, only the surroundings of cited sentences are shown.</p>`}
${this.#shown.map((one) => this.#renderOne(one))}
</section>`;
  }

  #home(file: string, start: number): Shown | undefined {
    return this.#byFile
      .get(file)
      ?.find(({ transcript: { span } }) => span.start <= start && start < span.end);
  }

  #renderOne({ transcript, number, cited }: Shown): Html {
    const { text } = transcript.visible;
    const windows = this.#whole ? [{ start: 0, end: text.length }] : windowsAround(cited, text);
    const facts = [
      transcript.event_date,
      transcript.event_place,
      transcript.event_title && transcript.file,
    ].filter((fact) => fact !== '');
    return html`<details class="transcript" id="d-${number}"><summary><span dir="auto">${transcript.event_title || transcript.file}</span> <span class="facts">${facts.join(' · ')}</span></summary>
${windows.map((window) => html`<div class="text" dir="auto">${window.start > 0 ? '… ' : ''}${marked(text, window, cited)}${window.end < text.length ? ' …' : ''}</div>`)}
</details>
`;
  }
}

export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const anchorId = (number: number, start: number): string => `d${number}s${start}`;

/** The cited sentences as visible spans, in order, none overlapping another. */
function citedIn(
  { visible, span }: Transcript,
  number: number,
  places: readonly Required<Omit<Place, 'speaker'>>[],
): readonly Cited[] {
  const cited: Cited[] = [];
  const inside = places
    .filter(({ start }) => span.start <= start && start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end } of inside) {
    const from = Math.max(toVisible(visible, start), cited.at(-1)?.end ?? 0);
    const to = toVisible(visible, end);
    if (cited.at(-1)?.id !== anchorId(number, start) && to > from)
      cited.push({ start: from, end: to, id: anchorId(number, start) });
  }
  return cited;
}

/** Where a source offset stands in the visible text. */
function toVisible({ runs, text }: Visible, offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.from + runs[middle]!.sourceLength > offset) high = middle;
    else low = middle + 1;
  }
  const run = runs[low];
  if (!run) return text.length;
  return run.copied ? run.at + Math.max(0, offset - run.from) : run.at;
}

function windowsAround(cited: readonly Cited[], text: string): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const { start, end } of cited) {
    const from = Math.max(0, text.lastIndexOf('\n', Math.max(0, start - surroundings)) + 1);
    const stop = text.indexOf('\n', end + surroundings);
    const to = stop < 0 || stop > end + 2 * surroundings ? Math.min(text.length, end + surroundings) : stop;
    const begin = from < start - 2 * surroundings ? start - surroundings : from;
    const last = windows.at(-1);
    if (last && begin <= last.end) last.end = Math.max(last.end, to);
    else windows.push({ start: Math.max(0, begin), end: to });
  }
  return windows;
}

function marked(text: string, window: Span, cited: readonly Cited[]): readonly Html[] {
  const parts: Html[] = [];
  let from = window.start;
  for (const { start, end, id } of cited) {
    if (start < window.start || end > window.end) continue;
    parts.push(
      html`${text.slice(from, start)}<mark id="${id}" tabindex="-1">${text.slice(start, end)}</mark>`,
    );
    from = end;
  }
  parts.push(html`${text.slice(from, window.end)}`);
  return parts;
}
