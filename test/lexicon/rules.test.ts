import { describe, expect, it } from 'vitest';
import { compileCues } from '../../src/detection/cues.ts';
import { analyse } from '../../src/detection/detect.ts';
import { noContext } from '../../src/detection/features.ts';
import { wordsOf } from '../../src/detection/pieces.ts';
import { vetoSentence } from '../../src/detection/vetoes.ts';
import { rules } from '../../src/lexicon/rules/index.ts';
import { kinds, type Words } from '../../src/model/commitment.ts';
import type { Rule } from '../../src/model/rule.ts';
import { readMarked } from '../detection/marking.ts';

const index = compileCues(rules);

/** Where the rule proposes and no veto stops it. */
function proposed(rule: Rule, sentence: string): Words[] {
  const { text, tokens, proposals } = analyse(sentence, index);
  if (vetoSentence(text, noContext)) return [];
  return proposals
    .filter((proposal) => proposal.rule.id === rule.id)
    .map(({ cue }) => wordsOf(text, tokens, cue));
}

const holds = (rule: Rule, example: string): boolean => {
  const { text, marked } = readMarked(example);
  const found = proposed(rule, text);
  return marked
    ? found.some(({ start, end }) => start === marked.start && end === marked.end)
    : found.length === 0;
};

describe('the rules', () => {
  it('have ids of their own and stand in the order of their kinds', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const order = rules.map(({ kind }) => kinds.indexOf(kind));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('use no example twice', () => {
    const all = rules.flatMap(({ matches, misses, knownFailures = [] }) => [
      ...matches,
      ...misses,
      ...knownFailures,
    ]);
    const texts = all.map((example) => readMarked(example).text);
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('have the strength of their kind', () => {
    for (const { id, kind, strength } of rules) {
      const allowed = { agreement: ['firm'], pledge: ['firm', 'intended'] }[kind as string] ?? ['advisory'];
      expect(allowed, id).toContain(strength);
    }
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it('says why, with two matches and two misses', () => {
    expect(rule.why).toMatch(/^[A-Z].{15,}\.$/);
    expect(rule.matches.length).toBeGreaterThanOrEqual(2);
    expect(rule.misses.length).toBeGreaterThanOrEqual(2);
  });

  it.each(rule.matches)('takes the cue of: %s', (example) => {
    const { text, marked } = readMarked(example);
    expect(marked, 'a match marks its cue').not.toBeNull();
    expect(proposed(rule, text)).toContainEqual({ ...marked, text: text.slice(marked?.start, marked?.end) });
  });

  it.each(rule.misses)('leaves alone: %s', (example) => {
    expect(readMarked(example).marked, 'a miss marks nothing').toBeNull();
    expect(proposed(rule, example).map(({ text }) => text)).toEqual([]);
  });

  if (rule.knownFailures) {
    it.each(rule.knownFailures)('still gets wrong: %s', (example) => {
      expect(
        holds(rule, example),
        'it passes now: move it from knownFailures to matches or misses of the rule',
      ).toBe(false);
    });
  }
});
