import { z } from 'zod';
import type { Commitment } from '../../model/commitment.ts';
import type { DateMention } from '../../model/date.ts';
import type { Sentence } from '../../model/document.ts';
import { defineStage } from '../../model/stage.ts';
import { toSource } from '../../model/visible.ts';
import { chooseDeadline } from './choose-deadline.ts';
import { directionAt } from './direction.ts';
import { findDates } from './find-dates.ts';

export { type ChosenDeadline, chooseDeadline } from './choose-deadline.ts';
export { type FoundDate, findDates } from './find-dates.ts';

/** Finds the dates of sentences and tells deadlines from dates that are only mentioned. */
export const tagDates = defineStage({
  name: 'tag-dates',
  needs: ['event', 'sentences', 'commitments'],
  gives: ['dates'],
  options: z.strictObject({
    /** `commitments`: only in sentences that carry one; `all`: in every sentence. */
    scope: z.enum(['commitments', 'all']).default('commitments'),
  }),
  run: ({ event, sentences, commitments }, { scope }) => {
    let pastYear: string | undefined;
    const known = {
      reference: event.date,
      pastYear: () => {
        pastYear ??= event.date === '' ? latestPastYear(sentences) : '';
        return pastYear;
      },
    };
    const bySentence = new Map(commitments.map((commitment) => [commitment.sentence, commitment]));
    return {
      dates: sentences.flatMap((sentence, index) => {
        const commitment = bySentence.get(index);
        if (commitment === undefined && scope === 'commitments') return [];
        return datesOf(sentence, index, commitment, known);
      }),
    };
  },
});

function datesOf(
  sentence: Sentence,
  index: number,
  commitment: Commitment | undefined,
  known: { readonly reference: string; readonly pastYear: () => string },
): DateMention[] {
  const { visible } = sentence;
  const dates = findDates(visible.text, known);
  const deadline =
    commitment === undefined || dates.length === 0
      ? null
      : chooseDeadline(visible.text, dates, {
          cue: commitment.cue,
          reference: known.reference,
          pastYear: known.pastYear(),
        });
  return dates.map((date) => ({
    ...toSource(visible, date),
    sentence: index,
    text: date.text,
    value: date.value,
    inferred: date.inferred,
    role: date === deadline?.date ? deadline.role : 'mention',
  }));
}

/** Of a document without a date: the latest year of which it speaks in the past tense, so that earlier ones are none of its deadlines. */
function latestPastYear(sentences: readonly Sentence[]): string {
  let latest = '';
  for (const { visible } of sentences) {
    for (const match of visible.text.matchAll(/\b(?:in|since) ((?:19|20)\d\d)\b/g)) {
      const year = match[1] ?? '';
      const end = match.index + match[0].length;
      if (year > latest && directionAt(visible.text, end - year.length, end) === 'past') latest = year;
    }
  }
  return latest;
}
