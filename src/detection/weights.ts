import type { Token } from '../text/tokens.ts';
import {
  type FeatureSink,
  type PairTemplate,
  pairTemplates,
  type WordTemplate,
  wordTemplates,
} from './features.ts';
import type { Model } from './model.ts';

/** A weight, and the last sum it entered: a feature counts once in a sum. */
type Entry = { readonly weight: number; sum: number };

/** Weights by the parts of a value: "promise|we|act" is found by "promise", then "we", then "act". */
type Branch = { entry: Entry | null; readonly next: Map<string, Branch> };

/** All that a model knows of one word: looked up once for a token, whatever asks for it. */
type WordWeights = {
  readonly alone: Partial<Record<WordTemplate, Entry>>;
  readonly before: Partial<Record<PairTemplate, Map<WordWeights, Entry>>>;
};

/**
 * A model made ready for looking up: the weights of a sentence's features are added without putting any feature's name
 * together, since most weigh nothing.
 */
export class WeightIndex {
  private readonly templates = new Map<string, Branch>();
  private readonly words = new Map<string, WordWeights>();
  private readonly sink: FeatureSink;
  private tokens: readonly (WordWeights | undefined)[] = [];
  private current = 0;
  private total = 0;

  constructor(model: Model) {
    for (const template of wordTemplates) this.compileWords(template, model.weights[template] ?? {});
    for (const template of pairTemplates) this.compilePairs(template, model.weights[template] ?? {});
    for (const [template, values] of Object.entries(model.weights))
      this.templates.set(template, branch(template, values));
    this.sink = {
      one: (template, value) => this.add(this.templates.get(template)?.next.get(value)?.entry),
      two: (template, first, second) =>
        this.add(this.templates.get(template)?.next.get(first)?.next.get(second)?.entry),
      three: (template, first, second, third) =>
        this.add(this.templates.get(template)?.next.get(first)?.next.get(second)?.next.get(third)?.entry),
      word: (template, index) => this.add(this.tokens[index]?.alone[template]),
      neighbours: (template, index) => {
        const followers = this.tokens[index]?.before[template];
        const next = followers && this.tokens[index + 1];
        if (next) this.add(followers.get(next));
      },
    };
  }

  /** Makes `tokens` the sentence whose features `sum` is told. */
  read(tokens: readonly Token[]): void {
    this.tokens = tokens.map(({ lower }) => this.words.get(lower));
  }

  /** The weights of the features that `tell` names, each once, in hundredths of a logit. */
  sum(tell: (sink: FeatureSink) => void): number {
    this.current++;
    this.total = 0;
    tell(this.sink);
    return this.total;
  }

  private add(entry: Entry | null | undefined): void {
    if (!entry || entry.sum === this.current) return;
    entry.sum = this.current;
    this.total += entry.weight;
  }

  private compileWords(template: WordTemplate, values: Readonly<Record<string, number>>): void {
    for (const [word, weight] of Object.entries(values))
      this.wordOf(word).alone[template] = { weight, sum: 0 };
  }

  private compilePairs(template: PairTemplate, values: Readonly<Record<string, number>>): void {
    for (const [value, weight] of Object.entries(values)) {
      const space = value.indexOf(' ');
      const { before } = this.wordOf(value.slice(0, space));
      const followers = before[template] ?? new Map<WordWeights, Entry>();
      followers.set(this.wordOf(value.slice(space + 1)), { weight, sum: 0 });
      before[template] = followers;
    }
  }

  private wordOf(word: string): WordWeights {
    const known = this.words.get(word) ?? { alone: {}, before: {} };
    this.words.set(word, known);
    return known;
  }
}

/** A template that names n things has values of n parts; the last may hold a bar of its own. */
function branch(template: string, values: Readonly<Record<string, number>>): Branch {
  const root: Branch = { entry: null, next: new Map() };
  const parts = template.split('+').length;
  for (const [value, weight] of Object.entries(values)) {
    let at = root;
    let from = 0;
    for (let part = 1; part <= parts; part++) {
      const bar = part < parts ? value.indexOf('|', from) : -1;
      const key = value.slice(from, bar < 0 ? value.length : bar);
      const next: Branch = at.next.get(key) ?? { entry: null, next: new Map() };
      at.next.set(key, next);
      at = next;
      from = bar < 0 ? value.length : bar + 1;
      if (bar < 0) break;
    }
    at.entry = { weight, sum: 0 };
  }
  return root;
}

const compiled = new WeakMap<Model, WeightIndex>();

/** The model's weights, compiled once. */
export function weightIndexOf(model: Model): WeightIndex {
  const known = compiled.get(model) ?? new WeightIndex(model);
  compiled.set(model, known);
  return known;
}
