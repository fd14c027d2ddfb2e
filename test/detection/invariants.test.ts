import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type Detection, detect, detectEndorsement } from '../../src/detection/detect.ts';
import { noContext } from '../../src/detection/features.ts';
import { cueIndex, shippedModel } from '../../src/detection/index.ts';
import { rules } from '../../src/lexicon/rules/index.ts';
import { readMarked } from './marking.ts';

const eager = { ...shippedModel, threshold: 0 };

const cueWords = rules.flatMap(({ cues }) =>
  cues.flatMap((cue) => cue.split(/[ |]/).map((word) => word.replace(/\?$/, ''))),
);
const examples = rules.flatMap(({ matches }) => matches.map((example) => readMarked(example).text));
const glue = [
  ...['we', 'Russia', 'the Council', 'that', 'if', 'and', 'by', 'for', 'to', 'not', 'our', 'who', 'us', 'be'],
  ...[
    ',',
    '.',
    ':',
    ';',
    '–',
    '“',
    '”',
    '(',
    ')',
    '?',
    "'s",
    '’ll',
    'n’t',
    '😀',
    '\ud83d',
    'U.S.',
    '2030',
    '\n',
  ],
];

const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...cueWords, ...glue), { maxLength: 25 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...examples, ...glue), { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(fc.string(), { maxLength: 3 }) },
  )
  .map((parts) => parts.join(' '));

function faultsOf(sentence: string, found: Detection): string[] {
  const { actor, action, condition, cue } = found;
  return Object.entries({ actor, action, condition, cue }).flatMap(([name, words]) => {
    if (!words) return [];
    const { start, end } = words;
    return sentence.slice(start, end) === words.text && start >= 0 && start < end && words.text.trim()
      ? []
      : [`${name} ${start}-${end} is no slice: ${words.text}`];
  });
}

describe('detection of any text', () => {
  it('never throws, and every words it gives are a slice of the text', () => {
    let detected = 0;
    fc.assert(
      fc.property(text, (sentence) => {
        const analysis = analyse(sentence, cueIndex);
        const { score, detection } = detect(analysis, noContext, eager);
        if (score) {
          expect(score.probability).toBeGreaterThanOrEqual(0);
          expect(score.probability).toBeLessThanOrEqual(1);
        }
        for (const found of [detection, detectEndorsement(analysis, noContext)]) {
          if (!found) continue;
          detected++;
          expect(faultsOf(sentence, found)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(detected).toBeGreaterThan(100);
  });

  it('is the same on a second look', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const look = () => detect(analyse(sentence, cueIndex), noContext, eager);
        expect(look()).toEqual(look());
      }),
      { numRuns: 50 },
    );
  });

  it('keeps every cue and subject inside the tokens', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const { tokens, proposals, vetoed } = analyse(sentence, cueIndex);
        for (const { cue, subject, group, governorAt } of [
          ...proposals,
          ...vetoed.map(({ proposal }) => proposal),
        ]) {
          const inside = [cue, subject ?? cue].every(
            ({ start, end }) => start >= 0 && start < end && end <= tokens.length,
          );
          expect(inside, sentence).toBe(true);
          expect(Math.max(group.at, governorAt)).toBeLessThan(tokens.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
