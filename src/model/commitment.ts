import { z } from 'zod';
import { breadths } from './choices.ts';
import type { Span } from './span.ts';

/** Strongest first: where two kinds meet in one sentence, the earlier wins. */
export const kinds = ['pledge', 'agreement', 'proposal', 'priority', 'endorsement'] as const;
export const strengths = ['firm', 'intended', 'advisory'] as const;
export const polarities = ['positive', 'negative'] as const;
export const specificities = ['specific', 'vague'] as const;

export { breadths };

export const kindSchema = z.enum(kinds);
export const strengthSchema = z.enum(strengths);
export const breadthSchema = z.enum(breadths);

export type Kind = (typeof kinds)[number];
export type Strength = (typeof strengths)[number];
export type Polarity = (typeof polarities)[number];
export type Specificity = (typeof specificities)[number];
export type Breadth = (typeof breadths)[number];

/**
 * Words inside a sentence: a visible span of that sentence, with its text. Where `stem` is set, the sentence is an
 * item of a list and the words stand in the sentence that introduces it; the span is of that one.
 */
export type Words = Span & { readonly text: string; readonly stem?: true };

/** A commitment found in a sentence. All words are visible spans of that sentence. */
export type Commitment = {
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly kind: Kind;
  readonly strength: Strength;
  readonly polarity: Polarity;
  /** Who is bound; null for an agentless passive. */
  readonly actor: Words | null;
  /** Who that is where the text allows saying it; empty otherwise. */
  readonly actorResolved: string;
  readonly action: Words | null;
  readonly condition: Words | null;
  readonly rule: string;
  readonly cue: Words;
  /** The scorer's probability, 0 to 1, rounded to 3 places. */
  readonly score: number;
};

/** The classes a coder goes by: whose side is the subject on, and is it somebody at all? */
export type SubjectClass =
  | 'we'
  | 'i'
  | 'you'
  | 'he'
  | 'they'
  | 'it'
  | 'this'
  | 'that'
  | 'who'
  | 'there'
  | 'us'
  | 'our-body'
  | 'our-thing'
  | 'body'
  | 'state'
  | 'name'
  | 'people'
  | 'act'
  | 'gerund'
  | 'thing'
  | 'none';
