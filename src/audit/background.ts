import {
  backgroundCounts,
  backgroundDocuments,
  backgroundSentences,
} from '../lexicon/background-frequencies.ts';
import type { Background } from './weights.ts';

let read: Background | undefined;

/** How common subjects and words are in political speech at large. */
export function backgroundFrequencies(): Background {
  if (!read) {
    const entries = backgroundCounts
      .split(/[,\n]/)
      .filter((entry) => entry !== '')
      .map((entry) => entry.split(' '));
    read = {
      sentences: backgroundSentences,
      documents: backgroundDocuments,
      counts: new Map(entries.map(([key = '', count]) => [key, Number(count)])),
      documentCounts: new Map(entries.map(([key = '', , documents]) => [key, Number(documents)])),
    };
  }
  return read;
}
