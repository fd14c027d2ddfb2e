import { z } from 'zod';
import { kindSchema, polarities, strengthSchema } from './commitment.ts';

/** One annotated sentence; offsets are UTF-16 code units into the decoded file. */
export const goldItemSchema = z.object({
  id: z.string().optional(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  kind: kindSchema,
  strength: strengthSchema.optional(),
  actor: z.string().default(''),
  speaker: z.string().nullable().default(null),
  deadline: z.string().optional(),
  condition: z.string().optional(),
  polarity: z.enum(polarities).optional(),
});

/** One line of a gold file: a document with its commitments, and the borderline ones that count neither way. */
export const goldDocumentSchema = z.object({
  id: z.string(),
  file: z.string(),
  /** The transcript convention, by which `train` can hold documents out. */
  convention: z.string().optional(),
  event: z
    .object({
      title: z.string().optional(),
      date: z.string().optional(),
      place: z.string().optional(),
    })
    .default({}),
  /** Files that hold the same document. */
  duplicates: z.array(z.string()).default([]),
  /** The part of the file that is annotated; the whole file without it. */
  span: z.tuple([z.int(), z.int()]).optional(),
  commitments: z.array(goldItemSchema),
  optional: z.array(goldItemSchema).default([]),
});

/** One line of an audit's gold: what becomes of one earlier item, by the items' ids. */
export const goldAuditSchema = z.object({
  earlier: z.string(),
  /** `optional` is not judged. */
  verdict: z.enum(['reaffirmed', 'evolved', 'mentioned', 'no-trace', 'optional']),
  /** Verdicts that are right beside `verdict`. */
  either: z.array(z.string()).optional(),
  later: z.array(z.string()),
  optional: z.array(z.string()),
});

export type GoldItem = z.infer<typeof goldItemSchema>;
export type GoldDocument = z.infer<typeof goldDocumentSchema>;
export type GoldAudit = z.infer<typeof goldAuditSchema>;
