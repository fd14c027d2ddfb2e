import { createHash } from 'node:crypto';
import { parsePeriod } from '../audit/periods.ts';
import { documentRecord } from '../stages/describe-document.ts';
import { splitPages } from '../stages/split-pages.ts';
import type { SourcePlan } from './process-source.ts';
import { stages as registered } from './registry.ts';
import { listedStages, type Pipeline } from './schema.ts';
import { judgeSpecificity } from './specificity.ts';

/** What a thread needs to know to process sources: plain data, the same in every thread. */
export type PlanConfig = {
  readonly stages: Pipeline['stages'];
  readonly contextPeriods: readonly string[];
  readonly layers: boolean;
};

/** The part of a pipeline on which a source's result depends; nothing else may invalidate the cache. */
export const planConfigOf = (pipeline: Pipeline, keepAllContext = false): PlanConfig => ({
  stages: pipeline.outputs.layers ? tagEverything(pipeline.stages) : pipeline.stages,
  contextPeriods: keepAllContext ? ['event:any'] : (pipeline.audit?.periods ?? []).slice(1),
  layers: pipeline.outputs.layers,
});

/** Stages that look at sentences with a commitment only, unless told otherwise. */
const scoped = new Set(['tag-entities', 'tag-dates']);

/** Who wants every layer wants it of every sentence, unless the pipeline says otherwise. */
function tagEverything(stages: Pipeline['stages']): Pipeline['stages'] {
  const listed: readonly { readonly stage: string; readonly options?: unknown }[] =
    stages ?? registered.map(({ name }) => ({ stage: name }));
  return listed.map((step) =>
    scoped.has(step.stage) && step.options === undefined ? { ...step, options: { scope: 'all' } } : step,
  );
}

/** Binds stages to their options. */
export function makePlan(config: PlanConfig, clock: () => number): SourcePlan {
  const given = new Map((config.stages ?? []).map(({ stage, options }) => [stage, options]));
  return {
    splitPages,
    stages: listedStages(config).map((stage) => ({
      stage,
      options: Object.freeze(stage.options.parse(given.get(stage.name) ?? {})),
    })),
    judge: judgeSpecificity,
    contextPeriods: config.contextPeriods.map(parsePeriod),
    describeLayers: config.layers ? documentRecord : null,
    clock,
  };
}

/** Equal data gives equal hashes, whatever the order of its keys. */
export const hashOf = (data: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sortKeys(data)))
    .digest('hex');

function sortKeys(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sortKeys);
  if (typeof data !== 'object' || data === null) return data ?? null;
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, sortKeys(value)]),
  );
}
