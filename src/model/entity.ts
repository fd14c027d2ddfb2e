import type { Span } from './span.ts';

export const entityTypes = ['PERSON', 'ORG', 'GPE', 'EVENT', 'DOC', 'FAC', 'NORP'] as const;
export type EntityType = (typeof entityTypes)[number];

/** A name in a sentence; `span` is absolute, without possessive and leading title. */
export type Entity = Span & {
  /** Index into `sentences`. */
  readonly sentence: number;
  /** As it reads. */
  readonly text: string;
  /** One canonical name per entity of a document. */
  readonly name: string;
  readonly type: EntityType;
  /** ISO 3166-1 alpha-2 for a country and for a nationality ("Russian" → RU), else empty. */
  readonly id: string;
};
