import type { WorkerTask } from './pool.ts';
import { countDocuments, processUnit, type UnitResult } from './process-unit.ts';

/** A worker thread's answer to one task. */
export default ({ kind, unit, config }: WorkerTask): Promise<UnitResult | number> =>
  kind === 'count' ? countDocuments(unit, config) : processUnit(unit, config, () => performance.now());
