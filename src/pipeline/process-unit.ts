import { readFileSync } from 'node:fs';
import { InputError, type Problem } from '../model/problem.ts';
import { type ReadOptions, readSource } from '../readers/index.ts';
import { makePlan, type PlanConfig } from './plan.ts';
import { type DocumentSummary, processSource, type SourcePlan, type SourceTally } from './process-source.ts';
import { type SpillEntry, SpillWriter } from './spill.ts';

/** One file, or every n-th document of one: what a worker takes. */
export type Unit = {
  readonly file: string;
  readonly path: string;
  /** Given where there is no file to open (standard input). */
  readonly bytes: Uint8Array | null;
  readonly reading: ReadOptions;
  readonly part: number;
  readonly of: number;
  /** Where the documents wait until the corpus is known, and the name it has while it is written. */
  readonly spill: string;
  readonly partial: string;
};

export type SpilledDocument = DocumentSummary & { readonly entry: SpillEntry };

/** What is kept of a unit while the corpus is read; also the index of its spill file. */
export type SourceIndex = {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly encoding: string;
  readonly documents: readonly SpilledDocument[];
  readonly problems: readonly Problem[];
  readonly milliseconds: Readonly<Record<string, number>>;
};

/** A unit's outcome: `index` null when the file could not be read, and then nothing is left on disk. */
export type UnitResult = {
  readonly index: SourceIndex | null;
  readonly spill: string;
  readonly problems: readonly Problem[];
};

const plans = new WeakMap<PlanConfig, SourcePlan>();

function planFor(config: PlanConfig, clock: () => number): SourcePlan {
  const plan = plans.get(config) ?? makePlan(config, clock);
  plans.set(config, plan);
  return plan;
}

/** Reads and processes a unit, its documents going to the spill file one by one. Never throws for bad input. */
export async function processUnit(unit: Unit, config: PlanConfig, clock: () => number): Promise<UnitResult> {
  const tally: SourceTally = { problems: [], milliseconds: {} };
  try {
    const start = clock();
    const bytes = unit.bytes ?? readBytes(unit);
    const source = await readSource(unit.file, bytes, unit.reading);
    tally.milliseconds.read = clock() - start;
    for (const warning of source.warnings) tally.problems.push(warningOf(unit.file, warning));
    const writer = new SpillWriter(unit.spill, unit.partial);
    try {
      const documents: SpilledDocument[] = [];
      for (const { summary, payload } of processSource(source, planFor(config, clock), tally, unit)) {
        documents.push({ ...summary, entry: writer.append(payload) });
      }
      const { file, sha256, format, encoding } = source;
      // A copy, since strings cut from the text would hold all of it in memory for as long as the run lasts.
      const index = structuredClone({
        file,
        sha256,
        bytes: source.bytes,
        format,
        encoding,
        documents,
        ...tally,
      });
      writer.finish(index);
      return { index, spill: unit.spill, problems: index.problems };
    } catch (error) {
      writer.abandon();
      throw error;
    }
  } catch (error) {
    return { index: null, spill: unit.spill, problems: [...tally.problems, problemOf(unit.file, error)] };
  }
}

/** A reader's warning, `file:place: message` or a message alone. */
function warningOf(file: string, warning: string): Problem {
  const rest = warning.startsWith(`${file}:`) ? warning.slice(file.length + 1) : ` ${warning}`;
  const [, place = '', message = ''] = /^([^ :][^:]*)?:? ?(.*)$/s.exec(rest) ?? [];
  return { file, place, message, severity: 'warning' };
}

function readBytes({ file, path }: Unit): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new InputError(
      file,
      '',
      `cannot be read (${reasonOf(error)}); check that it is there and that you may read it`,
    );
  }
}

function problemOf(file: string, error: unknown): Problem {
  const place = error instanceof InputError ? error.place : '';
  const message = error instanceof InputError ? error.message : `cannot be processed (${reasonOf(error)})`;
  return { file, place, message, severity: 'error' };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** How many documents a unit's file holds. */
export async function countDocuments(unit: Unit, config: PlanConfig): Promise<number> {
  const source = await readSource(unit.file, unit.bytes ?? readBytes(unit), unit.reading);
  return planFor(config, () => 0).splitPages(source).length;
}
