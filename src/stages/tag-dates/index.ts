import { z } from 'zod';
import type { Commitment } from '../../model/commitment.ts';
import type { DateMention } from '../../model/date.ts';
import type { Sentence } from '../../model/document.ts';
import { defineStage } from '../../model/stage.ts';
import { toSource } from '../../model/visible.ts';
import { chooseDeadline } from './choose-deadline.ts';
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
    const bySentence = new Map(commitments.map((commitment) => [commitment.sentence, commitment]));
    return {
      dates: sentences.flatMap((sentence, index) => {
        const commitment = bySentence.get(index);
        if (commitment === undefined && scope === 'commitments') return [];
        return datesOf(sentence, index, commitment, event.date);
      }),
    };
  },
});

function datesOf(
  sentence: Sentence,
  index: number,
  commitment: Commitment | undefined,
  reference: string,
): DateMention[] {
  const { visible } = sentence;
  const dates = findDates(visible.text, { reference });
  const deadline =
    commitment === undefined ? null : chooseDeadline(visible.text, dates, { cue: commitment.cue, reference });
  return dates.map((date) => ({
    ...toSource(visible, date),
    sentence: index,
    text: date.text,
    value: date.value,
    inferred: date.inferred,
    role: date === deadline?.date ? deadline.role : 'mention',
  }));
}
