import type { Span } from './span.ts';

/** `deadline`: by when the sentence's commitment is due; `horizon`: the period of the plan it carries out; `mention`: neither. */
export const dateRoles = ['deadline', 'horizon', 'mention'] as const;
export type DateRole = (typeof dateRoles)[number];

/** A date in a sentence; `span` is absolute. */
export type DateMention = Span & {
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly text: string;
  /**
   * ISO 8601 or EDTF, as exact as it was said ("2013-10-07", "2013-W12", "2013-10", "2013-22" summer,
   * "2013-33" first quarter, "2021/2025", "199X"); empty when it cannot be resolved without an event date.
   */
  readonly value: string;
  /** True where a part of the value was taken from the event's date and not said. */
  readonly inferred: boolean;
  readonly role: DateRole;
};

/**
 * The ledger's `deadline` for a date's value: an interval of days, weeks or months is due by its end
 * ("2013-09/2013-10" → "2013-10"); a plan's years stay as they are ("2021/2025").
 */
export function deadlineOf(value: string): string {
  const end = value.split('/')[1];
  return end === undefined || end === '..' || /^\d{4}$/.test(end) ? value : end;
}
