import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { auditOptionsSchema } from '../model/audit.ts';
import { breadthSchema } from '../model/commitment.ts';
import { UsageError } from '../model/problem.ts';
import type { Stage } from '../model/stage.ts';
import { explainIssues } from '../text/schema-errors.ts';
import { readPeriods } from './audit-periods.ts';
import { checkOrder, missingLayers } from './order.ts';
import { readingOptionsSchema } from './reading.ts';
import { stages as registered } from './registry.ts';

const stageSchemas = registered.map((stage) =>
  z.strictObject({
    stage: z.literal(stage.name),
    options: stage.options.optional().describe(`Options of ${stage.name}`),
  }),
);

const [firstSchema, ...otherSchemas] = stageSchemas;
if (!firstSchema) throw new Error('the registry of stages is empty');

const periodSchema = z
  .string()
  .describe('A year, month or day (2013, 2013-09, 2013-09-23), a range (2013/2016), or event:<event_id>');

/** A run as data. Paths are relative to the pipeline file. */
export const pipelineSchema = z.strictObject({
  $schema: z.string().optional(),
  inputs: z.strictObject({
    files: z.array(z.string()).min(1).describe('Files, folders or globs'),
    root: z.string().optional().describe('The corpus root that source_file is relative to'),
    ...readingOptionsSchema.shape,
  }),
  stages: z
    .array(z.discriminatedUnion('stage', [firstSchema, ...otherSchemas]))
    .optional()
    .describe('Per-document stages in order; all with their defaults when left out'),
  fold: z
    .strictObject({
      containment: z.number().min(0).max(1).default(0.85),
      sizeRatio: z.number().min(0).max(1).default(0.5),
      days: z.int().min(0).max(31).default(3),
    })
    .prefault({})
    .describe('When two documents are copies of one event'),
  ledger: z.strictObject({ breadth: breadthSchema.default('standard') }).prefault({}),
  audit: z
    .strictObject({
      periods: z.array(periodSchema).min(2).describe('Each is compared with every later one'),
      ...auditOptionsSchema.partial().shape,
    })
    .optional(),
  outputs: z
    .strictObject({
      folder: z.string().default('output'),
      excel: z.boolean().default(false).describe('commitments-excel.csv beside commitments.csv'),
      layers: z.boolean().default(false).describe('documents.jsonl: every layer of every document'),
    })
    .prefault({}),
});

export type PipelineInput = z.input<typeof pipelineSchema>;
export type Pipeline = z.output<typeof pipelineSchema>;

/** The JSON Schema that editors read; `pipelines/pipeline.schema.json` is this. */
export const pipelineJsonSchema = (): unknown => ({
  title: 'A pledge-ledger pipeline',
  ...z.toJSONSchema(pipelineSchema, { io: 'input', unrepresentable: 'any' }),
});

/** Checks a pipeline read from `file` and fills in its defaults. Throws UsageError with every fault on a line. */
export function parsePipeline(data: unknown, file: string): Pipeline {
  const read = pipelineSchema.safeParse(data);
  if (!read.success) {
    throw new UsageError(
      explainIssues(pipelineSchema, read.error, data)
        .map((line) => `${file}: ${line}`)
        .join('\n'),
    );
  }
  readPeriods(read.data.audit?.periods ?? []);
  const problems = orderProblems(listedStages(read.data));
  if (problems.length > 0)
    throw new UsageError(problems.map((line) => `${file}: stages: ${line}`).join('\n'));
  return read.data;
}

function orderProblems(stages: readonly Stage[]): string[] {
  const missing = missingLayers(stages).map(
    (layer) => `no stage gives "${layer}", which the ledger is built from; add ${giversOf(layer)}`,
  );
  return [...checkOrder(stages), ...missing];
}

const giversOf = (layer: string): string =>
  registered
    .filter((stage) => stage.gives.some((given) => given === layer))
    .map(({ name }) => name)
    .join(' or ');

/** The stages as a pipeline file lists them; all with their defaults when it lists none. */
export const stagesOf = (stages: Pipeline['stages']): NonNullable<Pipeline['stages']> =>
  stages ?? registered.map(({ name }) => ({ stage: name }));

export const listedStages = ({ stages }: Pick<Pipeline, 'stages'>): readonly Stage[] =>
  stages ? stages.flatMap(({ stage }) => registered.filter(({ name }) => name === stage)) : registered;

/** Reads a pipeline file. Throws UsageError when it is not there, no JSON, or wrong. */
export function readPipeline(path: string): Pipeline {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${path}: expected a pipeline file in JSON (${reason}); see pipelines/default.json for one`,
    );
  }
  return parsePipeline(data, path);
}
