import { createRequire } from 'node:module';

/** One word as compromise reads it; `start` is an offset into the sentence. */
export type TaggedWord = { readonly text: string; readonly start: number; readonly tags: readonly string[] };

type Term = {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number };
};
type Tagger = (text: string) => {
  json(options: { readonly offset: true }): readonly { readonly terms: readonly Term[] }[];
};

let tagger: Tagger | undefined;

/**
 * compromise's parts of speech. It is loaded on first use, since it costs 60 ms, and reads some 5 ms a sentence, so it
 * may see single sentences only. Term offsets are right where its sentence offsets are not (upstream issues 774, 1144).
 */
export function tagWords(sentence: string): TaggedWord[] {
  tagger ??= createRequire(import.meta.url)('compromise/two') as Tagger;
  return tagger(sentence)
    .json({ offset: true })
    .flatMap(({ terms }) => terms.map(({ text, tags, offset }) => ({ text, start: offset.start, tags })));
}
