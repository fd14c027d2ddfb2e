import type { Span } from '../model/span.ts';

/** A word, a number or one punctuation mark; the span is into the text that was tokenised. */
export type Token = Span & {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
};

const tokenPattern =
  /(?:\p{Lu}\.){2,}(?!\p{L})|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Gov|St|Amb)\.(?=\s)|\p{L}[\p{L}\p{N}]*(?:[.'’‑-][\p{L}\p{N}]+)*|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?|[–—]|-{1,3}|[^\s]/gu;
const clitic = /^(.+?)(n['’]t|['’](?:ll|re|ve|d|s|m))$/i;

/** Tokens in order; contractions are split ("we" + "'ll", "wo" + "n't"), so modals and negations stand alone. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === space) at++;
    else if (isAsciiLetter(unit)) at = readAsciiWord(text, at, tokens);
    else at = readByPattern(text, at, tokens);
  }
  return tokens;
}

const space = 32;

const isAsciiLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** Units after which an ASCII word has certainly ended; what else follows is left to the pattern. */
const endsWord: ReadonlySet<number> = new Set([...' ,;:!?)("\n'].map((mark) => mark.charCodeAt(0)));

/** Most words are ASCII letters between spaces: these need no pattern. Returns where the next token may start. */
function readAsciiWord(text: string, start: number, tokens: Token[]): number {
  let end = start + 1;
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++;
  if (end < text.length && !endsWord.has(text.charCodeAt(end))) return readByPattern(text, start, tokens);
  const word = text.slice(start, end);
  tokens.push({ start, end, text: word, lower: word.toLowerCase(), kind: 'word' });
  return end;
}

function readByPattern(text: string, from: number, tokens: Token[]): number {
  tokenPattern.lastIndex = from;
  const match = tokenPattern.exec(text);
  if (!match) return text.length;
  const word = match[0];
  const split = word.length > 1 && /['’]/.test(word) ? clitic.exec(word) : null;
  if (split) {
    push(tokens, split[1]!, match.index);
    push(tokens, split[2]!, match.index + split[1]!.length);
  } else {
    push(tokens, word, match.index);
  }
  return match.index + word.length;
}

function push(tokens: Token[], text: string, start: number): void {
  const kind = /^\p{N}/u.test(text) ? 'number' : /^['’]?\p{L}/u.test(text) ? 'word' : 'mark';
  tokens.push({ start, end: start + text.length, text, lower: text.toLowerCase().replace(/’/g, "'"), kind });
}
