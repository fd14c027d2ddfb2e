import { z } from 'zod';
import type { Entity } from '../../model/entity.ts';
import { defineStage } from '../../model/stage.ts';
import { toSource } from '../../model/visible.ts';
import { documentNames } from './document-names.ts';
import { findEntities } from './find-entities.ts';

export { type DocumentNames, documentNames, noNames } from './document-names.ts';
export { type FoundEntity, findEntities } from './find-entities.ts';

/** Finds the names of sentences, with one canonical name for each entity of the document. */
export const tagEntities = defineStage({
  name: 'tag-entities',
  needs: ['event', 'turns', 'sentences', 'commitments'],
  gives: ['entities'],
  options: z.strictObject({
    /** `commitments`: only in sentences that carry one; `all`: in every sentence. */
    scope: z.enum(['commitments', 'all']).default('commitments'),
  }),
  run: ({ turns, sentences, commitments }, { scope }) => {
    const wanted = new Set(commitments.map((commitment) => commitment.sentence));
    if (scope === 'commitments' && wanted.size === 0) return { entities: [] };
    const speakers = turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
    const names = documentNames(
      sentences.map((sentence) => sentence.visible.text),
      [...new Set(speakers)],
    );
    return {
      entities: sentences.flatMap((sentence, index): Entity[] => {
        if (scope === 'commitments' && !wanted.has(index)) return [];
        return findEntities(sentence.visible.text, names).map(({ start, end, ...entity }) => ({
          ...toSource(sentence.visible, { start, end }),
          sentence: index,
          ...entity,
        }));
      }),
    };
  },
});
