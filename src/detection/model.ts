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

const compiled = new WeakMap<Model, ReadonlyMap<string, number>>();

/** The weights by whole feature (`template=value`), in hundredths; made once per model. */
export function weightsOf(model: Model): ReadonlyMap<string, number> {
  const known = compiled.get(model);
  if (known) return known;
  const weights = new Map<string, number>();
  for (const [template, values] of Object.entries(model.weights)) {
    for (const [value, weight] of Object.entries(values)) weights.set(`${template}=${value}`, weight);
  }
  compiled.set(model, weights);
  return weights;
}
