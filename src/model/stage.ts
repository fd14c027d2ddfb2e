import type { z } from 'zod';
import type { LayerName, Layers, Page } from './document.ts';

/** A stage whose option and layer types are forgotten, so that stages can stand in one list. */
export type Stage = {
  readonly name: string;
  readonly needs: readonly LayerName[];
  readonly gives: readonly LayerName[];
  readonly options: z.ZodType;
  readonly apply: (page: Page & Partial<Layers>, options: unknown) => Page & Partial<Layers>;
};

/**
 * Declares a stage: a pure function from the layers it needs to the layers it gives. `run` sees no other
 * layer, and giving another than promised throws.
 */
export function defineStage<
  const Needs extends LayerName,
  const Gives extends LayerName,
  Options extends z.ZodType,
>(stage: {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  readonly options: Options;
  readonly run: (
    page: Page & Pick<Layers, NoInfer<Needs>>,
    options: z.output<Options>,
  ) => Pick<Layers, NoInfer<Gives>>;
}): Stage {
  const promised = [...stage.gives].sort().join();
  return {
    name: stage.name,
    needs: stage.needs,
    gives: stage.gives,
    options: stage.options,
    apply(page, options) {
      const layers = stage.run(page as Page & Pick<Layers, Needs>, options as z.output<Options>);
      const given = Object.keys(layers).sort().join();
      if (given !== promised) throw new Error(`stage ${stage.name} promises ${promised} but gave ${given}`);
      return Object.freeze({ ...page, ...layers });
    },
  };
}
