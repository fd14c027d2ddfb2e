import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/problem.ts';
import { parsePipeline, pipelineJsonSchema } from '../../src/pipeline/schema.ts';

const defaultPipeline = JSON.parse(
  readFileSync(new URL('../../pipelines/default.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

function faultsOf(data: unknown): string[] {
  try {
    parsePipeline(data, 'my.json');
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message.split('\n');
  }
}

describe('the pipeline file', () => {
  it('accepts the shipped pipeline', () => {
    expect(faultsOf(defaultPipeline)).toEqual([]);
  });

  it('has a JSON Schema that is kept in step (npx vitest run test/pipeline/schema.test.ts -u)', async () => {
    const path = fileURLToPath(new URL('../../pipelines/pipeline.schema.json', import.meta.url));
    await expect(`${JSON.stringify(pipelineJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(path);
  });

  it.each([
    [
      { inputs: { files: ['a'] }, ledgr: {} },
      'my.json: top level: unknown key "ledgr"; did you mean "ledger"?',
    ],
    [{ inputs: { fils: ['a'], files: ['a'] } }, 'my.json: inputs: unknown key "fils"; did you mean "files"?'],
    [
      { inputs: { files: ['a'] }, ledger: { breadth: 'standart' } },
      'my.json: ledger.breadth: unknown name "standart"; did you mean "standard"?',
    ],
    [
      { inputs: { files: ['a'] }, stages: [{ stage: 'tag-date' }] },
      'my.json: stages[0].stage: unknown name "tag-date"; did you mean "tag-dates"?',
    ],
    [
      { inputs: { files: ['a'] }, stages: [{ stage: 'tag-dates', options: { scpe: 'all' } }] },
      'my.json: stages[0].options: unknown key "scpe"; did you mean "scope"?',
    ],
  ])('names the place of a fault and the nearest right name: %j', (data, fault) => {
    expect(faultsOf(data)).toContain(fault);
  });

  it('refuses stages in an order in which one lacks what it needs', () => {
    const stages = [
      'read-event',
      'split-sentences',
      'segment-turns',
      'tag-commitments',
      'tag-entities',
      'tag-dates',
    ];
    const faults = faultsOf({ inputs: { files: ['a'] }, stages: stages.map((stage) => ({ stage })) });
    expect(faults.join('\n')).toContain('split-sentences needs "turns"');
    expect(faults.join('\n')).toContain('move segment-turns before it');
  });

  it('refuses a list of stages from which no ledger can be built', () => {
    const faults = faultsOf({ inputs: { files: ['a'] }, stages: [{ stage: 'read-event' }] });
    expect(faults.join('\n')).toContain('no stage gives "commitments"');
  });

  it('refuses a period that is none', () => {
    const faults = faultsOf({ inputs: { files: ['a'] }, audit: { periods: ['2013', 'soon'] } });
    expect(faults.join('\n')).toContain('"soon" is no period');
  });
});
