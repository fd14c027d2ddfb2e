import { workerData } from 'piscina';
import type { PlanConfig } from './plan.ts';
import type { WorkerTask } from './pool.ts';
import { countDocuments, processUnit, type UnitResult } from './process-unit.ts';

const config = workerData as PlanConfig;

/** A worker thread's answer to one task. */
export default ({ kind, unit }: WorkerTask): Promise<UnitResult | number> =>
  kind === 'count' ? countDocuments(unit, config) : processUnit(unit, config, () => performance.now());
