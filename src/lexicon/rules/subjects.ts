import type { SubjectClass } from '../../model/commitment.ts';

/** Every subject of a statement: no question word, no "there", no bare "that", no addressee. */
export const anySubject: readonly SubjectClass[] = [
  'we',
  'i',
  'he',
  'they',
  'it',
  'this',
  'us',
  'our-body',
  'our-thing',
  'body',
  'state',
  'name',
  'people',
  'act',
  'gerund',
  'thing',
  'none',
];
