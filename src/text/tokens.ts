import type { Span } from '../model/span.ts';

/** A word, a number or one punctuation mark; the span is into the text that was tokenised. */
export type Token = Span & {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
};

const tokenPattern =
  /\p{L}[\p{L}\p{N}]*(?:[.'’‑-][\p{L}\p{N}]+)*|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?|[–—]|-{1,3}|[^\s]/gu;
const clitic = /^(.+?)(n['’]t|['’](?:ll|re|ve|d|s|m))$/i;

/** Tokens in order; contractions are split ("we" + "'ll", "wo" + "n't"), so modals and negations stand alone. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const word = match[0];
    const split = clitic.exec(word);
    if (split) {
      push(tokens, split[1]!, match.index);
      push(tokens, split[2]!, match.index + split[1]!.length);
    } else {
      push(tokens, word, match.index);
    }
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number): void {
  const kind = /^\p{N}/u.test(text) ? 'number' : /^['’]?\p{L}/u.test(text) ? 'word' : 'mark';
  tokens.push({ start, end: start + text.length, text, lower: text.toLowerCase().replace(/’/g, "'"), kind });
}
