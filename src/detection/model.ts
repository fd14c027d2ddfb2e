import { z } from 'zod';

/**
 * The scorer's weights, as a reviewed file: `weights[template][value]` in hundredths of a logit. A feature that is
 * not listed weighs nothing.
 */
export const modelSchema = z.strictObject({
  format: z.literal('pledge-ledger scorer 1'),
  /** A sentence is an item from this probability on. */
  threshold: z.number().min(0).max(1),
  bias: z.int(),
  weights: z.record(z.string(), z.record(z.string(), z.int())),
});

export type Model = z.infer<typeof modelSchema>;

/** Weight of a feature `template=value`, in hundredths. */
export function weightOf(model: Model, feature: string): number {
  const split = feature.indexOf('=');
  const values = model.weights[feature.slice(0, split)];
  const value = feature.slice(split + 1);
  return values && Object.hasOwn(values, value) ? values[value]! : 0;
}
