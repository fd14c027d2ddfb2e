import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvFile, csvOptions, csvRecord, withoutFormula } from '../../src/writers/csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', 'a,b', 'say "no"', 'two\nlines', 'two\r\nlines', ' lead', '=1+1', '\ufeffmark'),
  fc.integer(),
  fc.constant(null),
);

describe('CSV', () => {
  it('is what csv-stringify writes, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        expect(csvRecord(cells)).toBe(stringify([cells], csvOptions));
      }),
    );
  });

  it('reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (records) => {
        const text = csvFile(['a', 'b'], records);
        const read: string[][] = parse(text, { record_delimiter: '\r\n' });
        expect(read.slice(1)).toEqual(
          records.map((one) => one.map((value) => (value === null ? '' : String(value)))),
        );
      }),
    );
  });
});

describe('cells for spreadsheets', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\n  =1',
    '\u00a0=1',
    '\ufeff=1',
    '\u200b=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    '- list item of a speech',
    '=HYPERLINK("http://x.example","y")',
  ])('shows %j without running it', (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`);
  });

  it.each<Cell>(['We will build it.', '', 'a=b', '2013-09-23', '“We will”', -3, null])(
    'leaves %j alone',
    (text) => {
      expect(withoutFormula(text)).toBe(text);
    },
  );
});
