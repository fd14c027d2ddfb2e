import { z } from 'zod';
import { breadthSchema, kindSchema, polarities, specificities, strengthSchema } from './commitment.ts';
import { entityTypes } from './entity.ts';

const entityCell = z.strictObject({ name: z.string(), type: z.enum(entityTypes), id: z.string() });
const dateCell = z.strictObject({ text: z.string(), value: z.string() });
const copyCell = z.strictObject({ file: z.string(), start: z.int(), end: z.int() });

/**
 * One row of commitments.jsonl; commitments.csv holds the same with lists joined by `; `.
 * Key order is column order. `null` is unknown (empty in CSV).
 */
export const ledgerRowSchema = z.strictObject({
  commitment_id: z.string(),
  event_id: z.string(),
  event_title: z.string(),
  event_date: z.string(),
  event_place: z.string(),
  speaker: z.string().nullable(),
  speaker_role: z.string(),
  actor: z.string(),
  actor_resolved: z.string(),
  kind: kindSchema,
  strength: strengthSchema,
  polarity: z.enum(polarities),
  condition: z.string(),
  action: z.string(),
  specificity: z.enum(specificities),
  breadth: breadthSchema,
  deadline: z.string(),
  deadline_text: z.string(),
  entities: z.array(entityCell),
  dates: z.array(dateCell),
  rule: z.string(),
  cue: z.string(),
  sentence: z.string(),
  quote: z.string(),
  source_file: z.string(),
  source_sha256: z.string(),
  start: z.int(),
  end: z.int(),
  char_start: z.int(),
  char_end: z.int(),
  line: z.int(),
  page: z.int().nullable(),
  also_in: z.array(copyCell),
});

export type LedgerRow = z.infer<typeof ledgerRowSchema>;
export const ledgerColumns = Object.keys(ledgerRowSchema.shape) as readonly (keyof LedgerRow)[];
