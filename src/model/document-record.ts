import { z } from 'zod';
import { kindSchema, polarities, strengthSchema } from './commitment.ts';
import { dateRoles } from './date.ts';
import { entityTypes } from './entity.ts';

const span = {
  start: z.int().describe('UTF-16 code units into the decoded file, half-open, as in commitments.csv'),
  end: z.int(),
  char_start: z.int().describe('The same place in Unicode code points'),
  char_end: z.int(),
};

const words = z
  .strictObject({ ...span, text: z.string().describe('As it reads: line wraps and tags removed') })
  .nullable()
  .describe('null where the sentence has no such words');

const sentenceIndex = z.int().describe('Index into `sentences`');

/** One line of documents.jsonl: a document with all its layers as spans with attributes. */
export const documentRecordSchema = z
  .strictObject({
    event_id: z.string(),
    event_title: z.string(),
    event_date: z.string().describe('ISO 8601, possibly reduced; empty when unknown'),
    event_place: z.string(),
    source_file: z.string().describe('Relative to the corpus root'),
    source_sha256: z.string().describe("Of the file's bytes, hex"),
    ...span,
    turns: z.array(
      z.strictObject({
        ...span,
        kind: z.enum(['speech', 'question', 'narration']),
        label: z.string().describe('The speaker label verbatim; empty where none stands'),
        speaker: z.string().nullable().describe('The person without office; null for narration'),
        speaker_role: z.string().describe('The office as printed; empty when none is'),
      }),
    ),
    sentences: z.array(
      z.strictObject({
        ...span,
        turn: z.int().describe('Index into `turns`'),
        text: z.string().describe('The sentence to read: line wraps, page furniture, tags removed'),
        opens_paragraph: z.boolean(),
        stem: z
          .int()
          .nullable()
          .describe('Index of the sentence that introduces the list of this item, or null'),
      }),
    ),
    entities: z.array(
      z.strictObject({
        ...span,
        sentence: sentenceIndex,
        text: z.string(),
        name: z.string().describe('The same for every mention of one entity in the document'),
        type: z.enum(entityTypes),
        id: z.string().describe('ISO 3166-1 alpha-2 of a country or of a nationality; else empty'),
      }),
    ),
    dates: z.array(
      z.strictObject({
        ...span,
        sentence: sentenceIndex,
        text: z.string(),
        value: z.string().describe('ISO 8601 or EDTF; empty when it cannot be resolved'),
        inferred: z.boolean().describe("True where a part of the value comes from the event's date"),
        role: z.enum(dateRoles),
      }),
    ),
    commitments: z.array(
      z.strictObject({
        ...span,
        sentence: sentenceIndex,
        kind: kindSchema,
        strength: strengthSchema,
        polarity: z.enum(polarities),
        actor: words,
        actor_resolved: z.string(),
        action: words,
        condition: words,
        rule: z.string(),
        cue: words,
        score: z.number().describe("The scorer's probability, 0 to 1"),
      }),
    ),
  })
  .describe('One document a line: its turns, sentences, entities, dates and commitments');

export type DocumentRecord = z.infer<typeof documentRecordSchema>;
