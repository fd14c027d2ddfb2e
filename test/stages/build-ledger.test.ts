import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breadthOf,
  createLocator,
  eventKeyOf,
  isWithinBreadth,
  normaliseQuotation,
} from '../../src/stages/build-ledger.ts';

describe('locating spans', () => {
  const piece = fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '😀', '\ud83d', '\ude00', 'é', '\u2028');

  it('counts code points and lines as counting from the start would, in any order of spans', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 }),
        (text, places) => {
          const locate = createLocator({ text, pages: [] });
          for (const [a, b] of places) {
            const start = Math.min(a, b, text.length);
            const end = Math.min(Math.max(a, b), text.length);
            if ([start, end].some((at) => splits(text, at))) continue;
            expect(locate({ start, end })).toEqual({
              char_start: [...text.slice(0, start)].length,
              char_end: [...text.slice(0, end)].length,
              line: text.slice(0, start).split(/\r\n|\r(?!\n)|\n/).length,
              page: null,
            });
          }
        },
      ),
    );
  });

  it('names the page where there are pages', () => {
    const pages = [
      { start: 0, end: 10, number: 1 },
      { start: 12, end: 20, number: 2 },
    ];
    const locate = createLocator({ text: 'x'.repeat(30), pages });
    expect([0, 9, 11, 12, 25].map((start) => locate({ start, end: start }).page)).toEqual([
      1,
      1,
      null,
      2,
      null,
    ]);
  });

  /** A span never ends between the halves of a character or of a line break. */
  const splits = (text: string, at: number): boolean =>
    /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1));
});

describe('ids from content', () => {
  it('know words, and neither layout nor quotation marks nor case', () => {
    expect(normaliseQuotation('“We will\n  build” — it!')).toBe(normaliseQuotation('we WILL build it'));
    expect(normaliseQuotation('We will build it.')).not.toBe(normaliseQuotation('We will not build it.'));
  });

  it('know an event by its date and title, and one without either by its words', () => {
    expect(eventKeyOf({ title: 'The Árpád Bridge: opening!', date: '2016-05-03' }, 'abc')).toBe(
      '2016-05-03-the-arpad-bridge-opening',
    );
    expect(eventKeyOf({ title: '', date: '2016' }, '0123456789')).toBe('2016-01234567');
    expect(eventKeyOf({ title: '', date: '' }, '0123456789')).toBe('undated-01234567');
  });
});

describe('breadth', () => {
  it.each([
    ['pledge', 'specific', 'strict'],
    ['agreement', 'specific', 'strict'],
    ['pledge', 'vague', 'standard'],
    ['priority', 'specific', 'standard'],
    ['proposal', 'specific', 'standard'],
    ['endorsement', 'specific', 'broad'],
  ] as const)('of a %s that is %s is %s', (kind, specificity, breadth) => {
    expect(breadthOf({ kind }, specificity)).toBe(breadth);
  });

  it('nests: each setting holds the narrower ones', () => {
    expect(isWithinBreadth('strict', 'standard')).toBe(true);
    expect(isWithinBreadth('standard', 'strict')).toBe(false);
    expect(isWithinBreadth('broad', 'standard')).toBe(false);
    expect(isWithinBreadth('broad', 'broad')).toBe(true);
  });
});
