import { adverbs, isGerund, isParticiple, negations, nounClass, verbBase } from '../lexicon/word-classes.ts';
import type { Rule } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../text/tokens.ts';

type Element = {
  readonly test: (token: Token) => boolean;
  readonly least: number;
  readonly most: number;
};

type Cue = { readonly rule: Rule; readonly elements: readonly Element[] };

/** A rule's cue found: a range of token indices. */
export type CueMatch = { readonly rule: Rule; readonly range: Span };

const isFiller = (token: Token): boolean =>
  adverbs.has(token.lower) ||
  negations.has(token.lower) ||
  (token.lower.length > 4 && token.lower.endsWith('ly') && nounClass(token.lower) === undefined);

function compileElement(pattern: string): Element {
  if (pattern === '~') return { test: isFiller, least: 0, most: 3 };
  if (pattern === '..') return { test: (token) => token.kind !== 'mark', least: 0, most: 6 };
  if (pattern.endsWith('?')) return { ...compileElement(pattern.slice(0, -1)), least: 0 };
  const words = new Set(pattern.split('|'));
  const classes: ((token: Token) => boolean)[] = [];
  if (words.delete('V')) classes.push((token) => verbBase(token.lower) === token.lower);
  if (words.delete('Ving')) classes.push((token) => isGerund(token.lower));
  if (words.delete('Ven')) classes.push((token) => isParticiple(token.lower));
  const isWord = (token: Token): boolean => words.has(token.lower);
  return {
    test: classes.length === 0 ? isWord : (token) => isWord(token) || classes.some((test) => test(token)),
    least: 1,
    most: 1,
  };
}

/** Cues by the words that can open them. */
export type CueIndex = ReadonlyMap<string, readonly Cue[]>;

/** @throws Error for a cue that opens with anything but words, which could not be indexed. */
export function compileCues(rules: readonly Rule[]): CueIndex {
  const index = new Map<string, Cue[]>();
  for (const rule of rules) {
    for (const pattern of rule.cues) {
      const elements = pattern.split(' ').map(compileElement);
      const first = pattern.split(' ')[0]!;
      if (/^(?:~|\.\.|.*\?|(?:.*\|)?V(?:ing|en)?(?:\|.*)?)$/.test(first))
        throw new Error(`rule ${rule.id}: the cue "${pattern}" must open with words`);
      for (const word of first.split('|')) {
        const cues = index.get(word);
        if (cues) cues.push({ rule, elements });
        else index.set(word, [{ rule, elements }]);
      }
    }
  }
  return index;
}

/** Every rule's cues in the tokens; of one rule's cues that overlap, the longest. */
export function findCues(tokens: readonly Token[], index: CueIndex): CueMatch[] {
  const found: CueMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const cues = index.get(tokens[at]!.lower);
    if (!cues) continue;
    for (const { rule, elements } of cues) {
      const end = matchElements(tokens, at, elements, 0);
      if (end < 0) continue;
      const twin = found.findIndex((other) => other.rule === rule && other.range.end > at);
      if (twin < 0) found.push({ rule, range: { start: at, end } });
      else if (end - at > found[twin]!.range.end - found[twin]!.range.start)
        found[twin] = { rule, range: { start: at, end } };
    }
  }
  return found;
}

/** End of the match of `elements[from …]` at token `at`, or -1. Greedy, with the few steps back that fillers need. */
function matchElements(
  tokens: readonly Token[],
  at: number,
  elements: readonly Element[],
  from: number,
): number {
  const element = elements[from];
  if (!element) return at;
  let taken = 0;
  while (taken < element.most && at + taken < tokens.length && element.test(tokens[at + taken]!)) taken++;
  for (; taken >= element.least; taken--) {
    const end = matchElements(tokens, at + taken, elements, from + 1);
    if (end >= 0) return end;
  }
  return -1;
}
