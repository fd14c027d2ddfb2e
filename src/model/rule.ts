import type { Kind, Strength, SubjectClass } from './commitment.ts';

/**
 * A rule proposes a commitment where its cue stands. `cue` is a phrase of token alternatives:
 *
 * - `a|b|c` one token, any of these (lower case; `'ll`, `n't` are tokens of their own);
 * - `x?` one token, or none; `~` any adverbs and negations; `..` up to six words of a noun phrase;
 * - `V` a base verb, `Ving` a gerund, `Ven` a participle.
 *
 * Where `bound` is `subject`, the actor stands before the cue ("Russia | intends to"); `object`, after its first
 * word ("ask | the Government | to"); `owner`, in front as a possessive ("our | goal is to"); `none`, nowhere.
 */
export type Rule = {
  readonly id: string;
  readonly kind: Kind;
  readonly strength: Strength;
  readonly bound: 'subject' | 'object' | 'owner' | 'none';
  readonly cues: readonly string[];
  /**
   * Classes of subject for which the cue is unmistakable: such a proposal makes its sentence an item without the
   * scorer, unless "if" or "whether" governs it. For forms too plain to doubt and too rare to learn.
   */
  readonly sure?: readonly SubjectClass[];
  readonly why: string;
  /** Sentences of our own in which the rule proposes, the cue marked `[[so]]`. */
  readonly matches: readonly string[];
  /** Sentences in which it proposes nothing, or a veto stops it. */
  readonly misses: readonly string[];
  /**
   * Where the rule is wrong: with a cue marked, a match that it does not find; without, a miss in which it proposes
   * all the same and the scorer alone can help. One that starts to pass fails the test until it is moved.
   */
  readonly knownFailures?: readonly string[];
};
