import type { Token } from '../text/tokens.ts';
import { type FeatureSink, pairTemplates, wordTemplates } from './features.ts';
import type { Model } from './model.ts';

/** A weight, and the last sum it entered: a feature counts once in a sum. */
type Entry = { readonly weight: number; sum: number };

/**
 * All that a model knows of one string, by template: what it weighs alone, before one other, before two others.
 * "rule+subject=promise|we" is found by "promise" before "we".
 */
type Known = {
  readonly alone: Map<string, Entry>;
  readonly beforeOne: Map<string, Map<Known, Entry>>;
  readonly beforeTwo: Map<string, Map<Known, Map<Known, Entry>>>;
};

/** A string that no weight speaks of is nothing: its features need no looking up. */
type Part = Known | undefined;

/**
 * A model made ready for looking up: the weights of a sentence's features are added without putting any feature's name
 * together, since most weigh nothing. Each string is looked up once, whatever features it enters.
 */
export class WeightIndex {
  private readonly known = new Map<string, Known>();
  private readonly sink: FeatureSink<Part>;
  private tokens: readonly Part[] = [];
  private current = 0;
  private total = 0;

  constructor(model: Model) {
    for (const [template, values] of Object.entries(model.weights)) this.compile(template, values);
    this.sink = {
      part: (value) => this.known.get(value),
      one: (template, value) => this.add(value?.alone.get(template)),
      two: (template, first, second) => {
        if (first && second) this.add(first.beforeOne.get(template)?.get(second));
      },
      three: (template, first, second, third) => {
        if (first && second && third) this.add(first.beforeTwo.get(template)?.get(second)?.get(third));
      },
      word: (template, index) => this.add(this.tokens[index]?.alone.get(template)),
      neighbours: (template, index) => {
        const next = this.tokens[index + 1];
        if (next) this.add(this.tokens[index]?.beforeOne.get(template)?.get(next));
      },
    };
  }

  /** Makes `tokens` the sentence whose features `sum` is told. */
  read(tokens: readonly Token[]): void {
    this.tokens = tokens.map(({ lower }) => this.known.get(lower));
  }

  /** The weights of the features that `tell` names, each once, in hundredths of a logit. */
  sum(tell: (sink: FeatureSink<Part>) => void): number {
    this.current++;
    this.total = 0;
    tell(this.sink);
    return this.total;
  }

  private add(entry: Entry | undefined): void {
    if (!entry || entry.sum === this.current) return;
    entry.sum = this.current;
    this.total += entry.weight;
  }

  private compile(template: string, values: Readonly<Record<string, number>>): void {
    for (const [value, weight] of Object.entries(values)) {
      const entry = { weight, sum: 0 };
      const [first = '', second, third] = partsOf(template, value);
      const known = this.knownOf(first);
      if (second === undefined) known.alone.set(template, entry);
      else if (third === undefined) branch(known.beforeOne, template).set(this.knownOf(second), entry);
      else branch(branch(known.beforeTwo, template), this.knownOf(second)).set(this.knownOf(third), entry);
    }
  }

  private knownOf(value: string): Known {
    const known = this.known.get(value) ?? { alone: new Map(), beforeOne: new Map(), beforeTwo: new Map() };
    this.known.set(value, known);
    return known;
  }
}

/** The map under `key`, made where there is none yet. */
function branch<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = map.get(key) ?? new Map<Inner, Value>();
  map.set(key, known);
  return known;
}

const ofWords: ReadonlySet<string> = new Set(wordTemplates);
const ofPairs: ReadonlySet<string> = new Set(pairTemplates);

/** A template that names n things has values of n parts; the last may hold a bar of its own. */
function partsOf(template: string, value: string): string[] {
  if (ofWords.has(template)) return [value];
  const [mark, most] = ofPairs.has(template) ? [' ', 2] : ['|', template.split('+').length];
  const parts: string[] = [];
  let from = 0;
  for (let at = value.indexOf(mark); at >= 0 && parts.length < most - 1; at = value.indexOf(mark, from)) {
    parts.push(value.slice(from, at));
    from = at + 1;
  }
  return [...parts, value.slice(from)];
}

const compiled = new WeakMap<Model, WeightIndex>();

/** The model's weights, compiled once. */
export function weightIndexOf(model: Model): WeightIndex {
  const known = compiled.get(model) ?? new WeightIndex(model);
  compiled.set(model, known);
  return known;
}
