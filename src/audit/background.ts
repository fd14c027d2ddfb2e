import { backgroundCounts, backgroundSentences } from '../lexicon/background-frequencies.ts';
import type { Frequencies } from './weights.ts';

let read: Frequencies | undefined;

/** How common subjects and words are in political speech at large. */
export function backgroundFrequencies(): Frequencies {
  read ??= {
    sentences: backgroundSentences,
    counts: new Map(
      backgroundCounts
        .split(/[,\n]/)
        .filter((entry) => entry !== '')
        .map((entry) => {
          const [key = '', count = ''] = entry.split(' ');
          return [key, Number(count)] as const;
        }),
    ),
  };
  return read;
}
