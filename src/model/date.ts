import type { Span } from './span.ts';

/** A date in a sentence; `span` is absolute. */
export type DateMention = Span & {
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly text: string;
  /** ISO 8601 or EDTF ("2013-10", "2021/2025", "201X"); empty when it cannot be resolved without an event date. */
  readonly value: string;
  /** True where a part of the value was taken from the event's date and not said. */
  readonly inferred: boolean;
  /** `deadline`: by when the sentence's commitment is due; `horizon`: the period of a plan; `mention`: neither. */
  readonly role: 'deadline' | 'horizon' | 'mention';
};
