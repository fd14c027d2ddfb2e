import type { Commitment } from './commitment.ts';
import type { DateMention } from './date.ts';
import type { Entity } from './entity.ts';
import type { MetadataOrigin, Source } from './source.ts';
import type { Span } from './span.ts';
import type { Visible } from './visible.ts';

/** The occasion of a document. Unknown is empty. */
export type Event = {
  /** Stable slug of date and title; unique within a run. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601, possibly reduced; empty when unknown. */
  readonly date: string;
  readonly place: string;
  /** Where each known field came from. */
  readonly origin: Readonly<Partial<Record<'title' | 'date' | 'place' | 'speaker', MetadataOrigin>>>;
};

/** `speech` has a named speaker or office; `question` is a reporter's; `narration` is nobody's. */
export type TurnKind = 'speech' | 'question' | 'narration';

/** What one speaker says without a break. `span` is the words, the label outside. */
export type Turn = Span & {
  readonly kind: TurnKind;
  /** The label as it stands, or null where none does. */
  readonly label: Span | null;
  /** The person without office; null for narration and for unnamed reporters. */
  readonly speaker: string | null;
  /** The office as printed; empty when none is. */
  readonly role: string;
};

/** A sentence: its span in the source, and what a reader sees of it. */
export type Sentence = Span & {
  /** Index into `turns`. */
  readonly turn: number;
  /** Wraps, tags and page furniture removed; `visible.text` is the ledger's `sentence`. */
  readonly visible: Visible;
  /** True where the sentence opens a paragraph. */
  readonly opensParagraph: boolean;
  /** Index of the sentence that introduces the list this item belongs to ("We will:"), or null. */
  readonly stem: number | null;
};

export type Layers = {
  readonly event: Event;
  readonly turns: readonly Turn[];
  readonly sentences: readonly Sentence[];
  readonly commitments: readonly Commitment[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
};

export type LayerName = keyof Layers;

/** A page of a source: one event. Every layer lies inside `span`, sorted. */
export type Page = { readonly source: Source; readonly span: Span };

/** A page with all its layers. */
export type Document = Page & Layers;
