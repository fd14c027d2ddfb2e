import type { Stage } from '../model/stage.ts';
import { readEvent } from '../stages/read-event.ts';
import { segmentTurns } from '../stages/segment-turns.ts';
import { splitSentencesStage } from '../stages/split-sentences.ts';
import { tagCommitments } from '../stages/tag-commitments.ts';
import { tagDates } from '../stages/tag-dates/index.ts';
import { tagEntities } from '../stages/tag-entities/index.ts';

/** Every per-document stage, in the order of the default run. */
export const stages: readonly Stage[] = [
  readEvent,
  segmentTurns,
  splitSentencesStage,
  tagCommitments,
  tagEntities,
  tagDates,
];
