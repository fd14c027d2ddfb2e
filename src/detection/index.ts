import modelData from '../lexicon/model.json' with { type: 'json' };
import { rules } from '../lexicon/rules/index.ts';
import { compileCues } from './cues.ts';
import { type Model, modelSchema } from './model.ts';

/** The shipped rules, indexed by the words that open their cues. */
export const cueIndex = compileCues(rules);

/** The shipped weights. */
export const shippedModel: Model = modelSchema.parse(modelData);
