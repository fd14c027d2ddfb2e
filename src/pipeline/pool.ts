import type { Problem } from '../model/problem.ts';
import type { PlanConfig } from './plan.ts';
import { processUnit, type Unit, type UnitResult } from './process-unit.ts';

/** Does units, on this thread or on others. `count` says how many documents a unit holds, without processing them. */
export type Executor = {
  readonly process: (unit: Unit) => Promise<UnitResult>;
  readonly count: (unit: Unit) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** What a worker is asked; `worker.ts` answers. */
export type WorkerTask = { readonly kind: 'process' | 'count'; readonly unit: Unit };

/** One unit after another on this thread: side by side they would only hold each other's texts in memory. */
export function inlineExecutor(config: PlanConfig, clock: () => number): Executor {
  let last: Promise<unknown> = Promise.resolve();
  return {
    process: (unit) => {
      const result = last.then(() => processUnit(unit, config, clock));
      last = result.catch(() => undefined);
      return result;
    },
    count: () => Promise.resolve(1),
    close: () => Promise.resolve(),
  };
}

/** Threads run the built program: Node 20 loads no TypeScript, so from the sources (in tests) one thread does all. */
export const canThread = !import.meta.url.endsWith('.ts');

/** Worker threads; `heapMegabytes` bounds each, so that one monstrous document ends a worker and not the run. */
export async function workerExecutor(
  config: PlanConfig,
  workers: number,
  heapMegabytes: number,
): Promise<Executor> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<WorkerTask, UnitResult | number>({
    filename: new URL('./worker.js', import.meta.url).href,
    // Sent to each worker once: a fitted model in the options is too large to go with every file.
    workerData: config,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  return {
    process: (unit) => pool.run({ kind: 'process', unit }) as Promise<UnitResult>,
    count: (unit) => pool.run({ kind: 'count', unit }) as Promise<number>,
    close: () => pool.destroy(),
  };
}

/**
 * Does a unit even when it brings its worker down: it is tried again once, then divided until the document that does
 * it stands alone; that one becomes a problem and costs no other.
 */
export async function processResiliently(
  unit: Unit,
  executor: Executor,
  divide: Divide,
): Promise<UnitResult[]> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return [await executor.process(unit)];
    } catch (error) {
      if (attempt === 2) return halves(unit, executor, divide, error);
    }
  }
  return [];
}

/** A unit as two, each with every second document. */
export type Divide = (unit: Unit) => readonly [Unit, Unit];

async function halves(unit: Unit, executor: Executor, divide: Divide, cause: unknown): Promise<UnitResult[]> {
  const documents = await executor.count(unit).catch(() => 0);
  const mine = Math.ceil((documents - unit.part) / unit.of);
  if (mine <= 1) {
    const place = documents > 1 ? `document ${unit.part + 1} of ${documents}` : '';
    return [{ index: null, spill: unit.spill, problems: [crashProblem(unit.file, place, cause)] }];
  }
  const results: UnitResult[] = [];
  for (const half of divide(unit)) {
    try {
      results.push(await executor.process(half));
    } catch (error) {
      results.push(...(await halves(half, executor, divide, error)));
    }
  }
  return results;
}

function crashProblem(file: string, place: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `brought its worker down twice (${reason}); its rows are missing. Split the file, or give the run more memory (NODE_OPTIONS=--max-old-space-size)`;
  return { file, place, message, severity: 'error' };
}
