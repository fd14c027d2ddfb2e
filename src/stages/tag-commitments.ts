import { z } from 'zod';
import { analyse, type Detection, detect, detectEndorsement } from '../detection/detect.ts';
import { cueIndex, shippedModel } from '../detection/index.ts';
import { modelSchema } from '../detection/model.ts';
import { resolveActor } from '../detection/resolve-actor.ts';
import { contextOf, readWithStem } from '../detection/surroundings.ts';
import type { Commitment, Words } from '../model/commitment.ts';
import type { Event, Turn } from '../model/document.ts';
import { defineStage } from '../model/stage.ts';

/** Finds the sentences that carry a commitment, one commitment each, with who, what and under which condition. */
export const tagCommitments = defineStage({
  name: 'tag-commitments',
  needs: ['event', 'turns', 'sentences'],
  gives: ['commitments'],
  options: z.strictObject({
    /** Weights that `train` has fitted; the shipped ones without it. */
    model: modelSchema.optional(),
    /** Endorsements are looked for too; the ledger's breadth decides whether they become rows. */
    endorsements: z.boolean().default(true),
  }),
  run: ({ event, turns, sentences }, { model = shippedModel, endorsements }) => {
    const introducing = new Set(sentences.map(({ stem }) => stem));
    const readings = sentences.map((sentence) => readWithStem(sentence, sentences));
    const analyses = readings.map(({ text }) => analyse(text, cueIndex));
    const commitments: Commitment[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const analysis = analyses[index]!;
      if (analysis.proposals.length === 0 || introducing.has(index)) continue;
      const context = contextOf(sentences, turns, analyses, index);
      const found =
        detect(analysis, context, model).detection ??
        (endorsements ? detectEndorsement(analysis, context) : null);
      if (found)
        commitments.push(toCommitment(found, index, readings[index]!.before, turns[sentence.turn]!, event));
    }
    return { commitments };
  },
});

function toCommitment(
  found: Detection,
  sentence: number,
  before: number,
  turn: Turn,
  event: Event,
): Commitment {
  const place = (words: Words | null): Words | null => words && placeWords(words, before);
  const { kind, strength, polarity, action, condition, cue, actor, rule, score } = found;
  return {
    kind,
    strength,
    polarity,
    rule,
    score,
    sentence,
    actor: place(actor),
    actorResolved: resolveActor(actor?.text ?? '', turn, event),
    action: place(action),
    condition: place(condition),
    cue: placeWords(cue, before),
  };
}

/** Words that run over the stem's end are cut to the item's own. */
function placeWords({ start, end, text }: Words, before: number): Words {
  if (end <= before) return before === 0 ? { start, end, text } : { start, end, text, stem: true };
  const own = Math.max(start, before);
  return { start: own - before, end: end - before, text: text.slice(own - start) };
}
