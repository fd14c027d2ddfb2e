import type { LayerName } from '../model/document.ts';
import type { Stage } from '../model/stage.ts';

/** What is wrong with the order of stages, a line each; empty when every need is met by an earlier stage. */
export function checkOrder(stages: readonly Pick<Stage, 'name' | 'needs' | 'gives'>[]): string[] {
  const giver = new Map<LayerName, string>();
  const problems: string[] = [];
  for (const stage of stages) {
    for (const layer of stage.needs.filter((need) => !giver.has(need))) {
      const later = stages.find((other) => other.gives.includes(layer));
      const remedy = later ? `move ${later.name} before it` : 'no listed stage gives it';
      problems.push(`${stage.name} needs "${layer}", which no earlier stage gives; ${remedy}`);
    }
    for (const layer of stage.gives) {
      const earlier = giver.get(layer);
      if (earlier)
        problems.push(`${stage.name} gives "${layer}", which ${earlier} has given already; drop one`);
      giver.set(layer, stage.name);
    }
  }
  return problems;
}

/** The layers a ledger is built from that no stage of the list gives. */
export function missingLayers(stages: readonly Pick<Stage, 'gives'>[]): LayerName[] {
  const given = new Set(stages.flatMap((stage) => stage.gives));
  return ledgerLayers.filter((layer) => !given.has(layer));
}

const ledgerLayers: readonly LayerName[] = [
  'event',
  'turns',
  'sentences',
  'commitments',
  'entities',
  'dates',
];
