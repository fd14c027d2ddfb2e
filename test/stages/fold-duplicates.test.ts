import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/document.ts';
import {
  datesAgree,
  type FoldEntry,
  type FoldGroup,
  fingerprint,
  foldDuplicates,
} from '../../src/stages/fold-duplicates.ts';

const options = { containment: 0.85, sizeRatio: 0.5, days: 3 };

/** A speech of `count` sentences, its words drawn by `seed`: equal seeds, equal words. */
function speech(seed: number, count = 40): string[] {
  const words =
    'water roads schools farmers grain rails ports nurses forests lakes bridges towns budget taxes'.split(
      ' ',
    );
  let state = seed;
  const next = (): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[(state >>> 16) % words.length] ?? '';
  };
  return Array.from({ length: count }, () => `${Array.from({ length: 12 }, next).join(' ')}.`);
}

function entry(file: string, sentences: readonly string[], event: Partial<Event> = {}): FoldEntry {
  const spans = sentences.map((text, index) => ({ start: index, end: index + 1, visible: { text } }));
  return {
    file,
    span: { start: 0, end: sentences.join(' ').length },
    event: { id: '', title: '', date: '', place: '', origin: {}, ...event },
    fingerprint: fingerprint(spans).fingerprint,
  };
}

const shape = (groups: readonly FoldGroup[]): string[] =>
  groups
    .map(({ canonical, copies }) => [canonical.file, ...copies.map((copy) => copy.entry.file)].join(' < '))
    .sort();

describe('folding duplicates', () => {
  const headed = { title: 'Opening of the port', date: '2014-05-02', place: 'Riga' };

  it('folds a copy without its header into the one that has it, whatever their names', () => {
    const text = speech(1);
    expect(shape(foldDuplicates([entry('a.txt', text), entry('z.txt', text, headed)], options))).toEqual([
      'z.txt < a.txt',
    ]);
  });

  it('folds a copy whose lines, quotation marks and case differ', () => {
    const text = speech(2);
    const other = text.map((line) => line.toUpperCase().replaceAll(' ', '\n').replace('.', '”.'));
    expect(
      shape(foldDuplicates([entry('a.txt', text, headed), entry('b.txt', other, headed)], options)),
    ).toEqual(['a.txt < b.txt']);
  });

  it('folds a copy with a site header, a few words corrected and a paragraph missing', () => {
    const text = speech(3, 60);
    const other = [
      'Font size: site colours: official website',
      ...text.slice(0, 50),
      'Corrected words here.',
    ];
    const groups = foldDuplicates([entry('a.txt', text, headed), entry('b.txt', other)], options);
    expect(shape(groups)).toEqual(['a.txt < b.txt']);
    expect(groups[0]?.copies[0]?.reason).toMatch(/^about \d+% of the shorter text/);
  });

  it('keeps different texts apart, and a short excerpt too', () => {
    const text = speech(4, 60);
    const groups = foldDuplicates(
      [
        entry('a.txt', text, headed),
        entry('b.txt', speech(5, 60), headed),
        entry('c.txt', text.slice(0, 10)),
      ],
      options,
    );
    expect(shape(groups)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it('keeps the same words of another year apart: a pledge repeated is what the audit looks for', () => {
    const text = speech(6);
    const later = { ...headed, date: '2019-05-02' };
    expect(
      shape(foldDuplicates([entry('a.txt', text, headed), entry('b.txt', text, later)], options)),
    ).toEqual(['a.txt', 'b.txt']);
  });

  it('folds copies whose sites date them a day apart', () => {
    const text = speech(7);
    const dayLater = { ...headed, date: '2014-05-03' };
    expect(
      shape(foldDuplicates([entry('a.txt', text, headed), entry('b.txt', text, dayLater)], options)),
    ).toEqual(['a.txt < b.txt']);
  });

  it('folds short texts only when they are equal', () => {
    const groups = foldDuplicates(
      [
        entry('a.txt', ['We will mend the old stone bridge.']),
        entry('b.txt', ['We will  mend the old stone bridge!']),
        entry('c.txt', ['We will mend the old wooden bridge.']),
      ],
      options,
    );
    expect(shape(groups)).toEqual(['a.txt < b.txt', 'c.txt']);
  });

  it('never folds documents without words', () => {
    expect(shape(foldDuplicates([entry('a.txt', []), entry('b.txt', [])], options))).toEqual([
      'a.txt',
      'b.txt',
    ]);
  });

  it('gives the same groups for any order of the documents', () => {
    const entries = [1, 1, 2, 2, 2, 3].map((seed, index) =>
      entry(`${index}.txt`, speech(seed), index % 2 === 0 ? headed : {}),
    );
    const expected = shape(foldDuplicates(entries, options));
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(shape(foldDuplicates(shuffled, options))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
    expect(expected).toHaveLength(3);
  });

  it('takes time in proportion to the documents, with thousands of them alike', () => {
    const text = speech(8, 20);
    const make = (count: number): FoldEntry[] =>
      Array.from({ length: count }, (_, index) =>
        entry(`${index}.txt`, text, { title: 'Weekly statement', date: `${1000 + index}-01-01` }),
      );
    const time = (entries: readonly FoldEntry[]): number => {
      const start = performance.now();
      expect(foldDuplicates(entries, options)).toHaveLength(entries.length);
      return performance.now() - start;
    };
    const [few, many] = [make(500), make(4000)];
    time(few);
    expect(time(many)).toBeLessThan(8 * 6 * Math.max(time(few), 5));
  });
});

describe('dates of one event', () => {
  it.each([
    ['2013-09-23', '2013-09-23', true],
    ['2013-09-23', '', true],
    ['2013-09-23', '2013-09', true],
    ['2013-09-23', '2013', true],
    ['2013-09-30', '2013-10-01', true],
    ['2013-09-23', '2013-10-23', false],
    ['2013-09', '2013-10', false],
    ['2013', '2019', false],
  ])('%s and %s: %s', (a, b, agree) => {
    expect(datesAgree(a, b, 3)).toBe(agree);
    expect(datesAgree(b, a, 3)).toBe(agree);
  });
});
