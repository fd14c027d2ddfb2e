import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';

const texts = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ["We'll go, won't we?", ['We', "'ll", 'go', ',', 'wo', "n't", 'we', '?']],
    ['they’re Putin’s', ['they', '’re', 'Putin', '’s']],
    ['a co-ordinated U.S.A. plan', ['a', 'co-ordinated', 'U.S.A.', 'plan']],
    ['The U.S. will pay', ['The', 'U.S.', 'will', 'pay']],
    ['She left the U.S.', ['She', 'left', 'the', 'U.S.']],
    ['the U.S.A, too', ['the', 'U.S.A', ',', 'too']],
    ['Mr. Banda and Dr. Sow', ['Mr.', 'Banda', 'and', 'Dr.', 'Sow']],
    ['ask the Gov.', ['ask', 'the', 'Gov', '.']],
    ['1,000.50 km 3rd B2B x2', ['1,000.50', 'km', '3rd', 'B2B', 'x2']],
    ['Café naïve Öl', ['Café', 'naïve', 'Öl']],
    ["'quoted' words'", ["'", 'quoted', "'", 'words', "'"]],
    ['this -- that – and…', ['this', '--', 'that', '–', 'and', '…']],
    ['end.Next', ['end.Next']],
    ['Côte d’Ivoire’s “yes”', ['Côte', 'd’Ivoire', '’s', '“', 'yes', '”']],
    ["O'Neill can't, you cannot", ["O'Neill", 'ca', "n't", ',', 'you', 'cannot']],
    ['3.5% of $40 by 2030/31', ['3.5', '%', 'of', '$', '40', 'by', '2030/31']],
    ['', []],
    [' \n\t ', []],
  ])('of %j', (text, tokens) => {
    expect(texts(text)).toEqual(tokens);
  });

  it('are words, numbers and marks, in lower case with straight apostrophes', () => {
    expect(tokenise('WE’LL pay 40, now').map(({ lower, kind }) => [lower, kind])).toEqual([
      ['we', 'word'],
      ["'ll", 'word'],
      ['pay', 'word'],
      ['40', 'number'],
      [',', 'mark'],
      ['now', 'word'],
    ]);
  });

  it.each([
    ["the U.S.'s plan", ['the', 'U.S.', "'s", 'plan']],
    ['a U.S.-led fleet', ['a', 'U.S.-led', 'fleet']],
    ["They shouldn't've", ['They', 'should', "n't", "'ve"]],
  ])('still cut wrongly: %s', (text, tokens) => {
    expect(texts(text), 'it passes now: move it to the cases above').not.toEqual(tokens);
  });

  /** The pattern alone, without the short cut for plain words. */
  const pattern =
    /(?:\p{Lu}\.){2,}(?!\p{L})|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Gov|St|Amb)\.(?=\s)|\p{L}[\p{L}\p{N}]*(?:[.'’‑-][\p{L}\p{N}]+)*|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?|[–—]|-{1,3}|[^\s]/gu;
  const piece = fc.constantFrom(
    'we',
    'Will',
    'é',
    'ß',
    'U.S.',
    'Mr.',
    'St. ',
    "n't",
    '’s',
    "'ll",
    '3',
    '-',
    '—',
    ' ',
    '\n',
    '.',
    ',',
    '"',
    ')',
    '💧',
    '/',
    '_',
  );

  it('are the pattern’s, contractions apart, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
        (text) => {
          const tokens = tokenise(text);
          expect(tokens.map((token) => token.text).join('')).toBe((text.match(pattern) ?? []).join(''));
          for (const { start, end, text: own, lower } of tokens) {
            expect(text.slice(start, end)).toBe(own);
            expect(lower).toBe(own.toLowerCase().replaceAll('’', "'"));
          }
          const whole = text.match(pattern) ?? [];
          expect(tokens.length).toBeGreaterThanOrEqual(whole.length);
        },
      ),
    );
  });
});
