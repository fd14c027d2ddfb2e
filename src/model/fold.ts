/**
 * The content of a document, small enough to keep for every document of a corpus: what it takes to find
 * near-duplicates, and no text.
 */
export type Fingerprint = {
  /** Number of word shingles (5 words each). */
  readonly shingles: number;
  /** One minimum per bin (one-permutation MinHash), 0xffffffff where no shingle fell. */
  readonly minima: Uint32Array;
  /** Of all words in order, hex; equal for equal words whatever their layout. */
  readonly digest: string;
};

/** Every sentence's words as a number, with its place, so that a commitment can be found again in a copy. */
export type SentenceIndex = {
  readonly hashes: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
};
