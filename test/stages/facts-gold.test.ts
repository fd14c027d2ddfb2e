import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deadlineOf } from '../../src/model/date.ts';
import { chooseDeadline, findDates } from '../../src/stages/tag-dates/index.ts';
import { documentNames, findEntities } from '../../src/stages/tag-entities/index.ts';

const labelled = z.strictObject({
  id: z.string(),
  reference: z.string(),
  deadline: z.string(),
  entities: z.array(z.tuple([z.string(), z.string()])),
  dates: z.array(z.tuple([z.string(), z.string()])),
  text: z.string(),
});

const sentences = readFileSync(new URL('../gold/csto-facts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => labelled.parse(JSON.parse(line)));

/** Labelled and found things that differ, with the sentence they stand in. */
function differences(
  expected: (item: (typeof sentences)[number]) => string[],
  found: (item: (typeof sentences)[number]) => string[],
): string[] {
  return sentences.flatMap((item) => {
    const [want, got] = [expected(item), found(item)];
    return [
      ...want.filter((each) => !got.includes(each)).map((each) => `${item.id} misses ${each}`),
      ...got.filter((each) => !want.includes(each)).map((each) => `${item.id} invents ${each}`),
    ];
  });
}

describe('names, dates and deadlines labelled by hand in the commitments of the shipped corpus', () => {
  it('finds the names', () => {
    const names = documentNames(
      sentences.map(({ text }) => text),
      [],
    );
    const wrong = differences(
      ({ entities }) => entities.map((each) => each.join(' ')),
      ({ text }) => findEntities(text, names).map((each) => `${each.text} ${each.type}`),
    );
    expect(wrong).toEqual([]);
  });

  it('finds the dates and values them', () => {
    const wrong = differences(
      ({ dates }) => dates.map((each) => each.join(' ')),
      ({ text, reference }) => findDates(text, { reference }).map((each) => `${each.text} ${each.value}`),
    );
    expect(wrong).toEqual([]);
  });

  it('tells deadlines from dates that are only mentioned', () => {
    const cue = /\b(?:will|need to|important|intends?|agreed|should|must)\b/;
    const wrong = differences(
      ({ deadline }) => (deadline === '' ? [] : [deadline]),
      ({ text, reference }) => {
        const match = cue.exec(text);
        const span = match === null ? null : { start: match.index, end: match.index + match[0].length };
        const chosen = chooseDeadline(text, findDates(text, { reference }), { cue: span, reference });
        return chosen === null ? [] : [deadlineOf(chosen.date.value)];
      },
    );
    expect(wrong).toEqual([]);
  });
});
