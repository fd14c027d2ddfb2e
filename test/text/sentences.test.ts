import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['We met. We agreed.', ['We met.', 'We agreed.']],
    [
      'Mr. Okoro and Dr. Lindqvist will speak. Thank you.',
      ['Mr. Okoro and Dr. Lindqvist will speak.', 'Thank you.'],
    ],
    ['J. F. Marlow signed it.', ['J. F. Marlow signed it.']],
    [
      'The U.S. Congress will vote. The bill is ready.',
      ['The U.S. Congress will vote.', 'The bill is ready.'],
    ],
    ['See No. 4 of the list. It is long.', ['See No. 4 of the list.', 'It is long.']],
    ['The talks start at 9 a.m. tomorrow.', ['The talks start at 9 a.m. tomorrow.']],
    ['It rose by 1.8 percent. We will act.', ['It rose by 1.8 percent.', 'We will act.']],
    ['He asked: “Why?” and left.', ['He asked: “Why?” and left.']],
    ['A first line\nA second line', ['A first line', 'A second line']],
    ['Asset Recovery: We will trace the funds.', ['Asset Recovery:', 'We will trace the funds.']],
    ['First, we will build: roads, bridges.', ['First, we will build: roads, bridges.']],
    ['Really? Yes! Good.', ['Really?', 'Yes!', 'Good.']],
    ['We will – cut tariffs; – open ports.', ['We will – cut tariffs; – open ports.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('cuts what no speaker says in one breath, so that later work is bounded', () => {
    const text = `We will ${'build and '.repeat(3000)}stop.`;
    const spans = splitSentences(text);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(5000);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
    expect(splitSentences('x'.repeat(12_000)).map(({ start, end }) => end - start)).toEqual([
      5000, 5000, 2000,
    ]);
  });

  it('covers every non-blank character just once, in order, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '“', '”', 'Mr', '1', ':', '–', '\u00a0', '😀'),
        }),
        (text) => {
          const spans = splitSentences(text);
          let from = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(text.slice(from, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            from = end;
          }
          expect(text.slice(from).trim()).toBe('');
        },
      ),
    );
  });
});
