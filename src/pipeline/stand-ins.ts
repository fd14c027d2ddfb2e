import { z } from 'zod';
import type { Commitment } from '../model/commitment.ts';
import { defineStage } from '../model/stage.ts';

const none = z.strictObject({});
export const tagCommitments = defineStage({
  name: 'tag-commitments',
  needs: ['sentences'],
  gives: ['commitments'],
  options: none,
  run: ({ sentences }) => ({
    commitments: sentences.flatMap((s, sentence): Commitment[] => {
      const m = /\b(we|We) (will|need to|must)\b/.exec(s.visible.text);
      if (!m) return [];
      const w = { start: m.index, end: m.index + m[0].length };
      return [
        {
          sentence,
          kind: m[2] === 'will' ? 'pledge' : 'priority',
          strength: m[2] === 'will' ? 'firm' : 'advisory',
          polarity: 'positive',
          actor: { start: w.start, end: w.start + 2, text: m[1]! },
          actorResolved: '',
          action: { start: w.end, end: s.visible.text.length, text: s.visible.text.slice(w.end) },
          condition: null,
          rule: 'x',
          cue: { ...w, text: m[0] },
          score: 1,
        },
      ];
    }),
  }),
});
