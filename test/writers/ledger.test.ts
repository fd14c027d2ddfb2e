import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerRow, ledgerColumns, ledgerRowSchema } from '../../src/model/ledger.ts';
import { UsageError } from '../../src/model/problem.ts';
import {
  ledgerCsvHeader,
  ledgerCsvRow,
  ledgerExcelHeader,
  ledgerExcelRow,
  ledgerJsonLine,
} from '../../src/writers/ledger.ts';
import { readLedger } from '../../src/writers/read-ledger.ts';
import { inFolder } from '../cli/harness.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
/** A mark that joins lists is written another way inside an item. */
const item = text.map((value) => value.replace(/[|;]/g, '').trim() || 'x');
const offset = fc.nat(1e6);

const rowArbitrary: fc.Arbitrary<LedgerRow> = fc
  .record({
    commitment_id: text,
    event_id: text,
    event_title: text,
    event_date: text,
    event_place: text,
    speaker: fc.option(text.filter((value) => value !== '')),
    speaker_role: text,
    actor: text,
    actor_resolved: text,
    kind: fc.constantFrom('pledge', 'agreement', 'proposal', 'priority', 'endorsement'),
    strength: fc.constantFrom('firm', 'intended', 'advisory'),
    polarity: fc.constantFrom('positive', 'negative'),
    condition: text,
    action: text,
    specificity: fc.constantFrom('specific', 'vague'),
    breadth: fc.constantFrom('strict', 'standard', 'broad'),
    deadline: text,
    deadline_text: text,
    entities: fc.array(
      fc.record({ name: item, type: fc.constantFrom('ORG', 'GPE'), id: fc.constantFrom('', 'RU') }),
      {
        maxLength: 3,
      },
    ),
    dates: fc.array(fc.record({ text: item, value: fc.constantFrom('', '2013', '2021/2025') }), {
      maxLength: 3,
    }),
    rule: text,
    cue: text,
    sentence: text,
    quote: text,
    source_file: text,
    source_sha256: text,
    start: offset,
    end: offset,
    char_start: offset,
    char_end: offset,
    line: offset,
    page: fc.option(offset),
    also_in: fc.array(fc.record({ file: item, start: offset, end: offset }), { maxLength: 2 }),
  })
  .map((row) => ledgerRowSchema.parse(row));

describe('the ledger', () => {
  it('reads back as it was written, as CSV and as JSONL', () =>
    inFolder((folder) => {
      fc.assert(
        fc.property(fc.array(rowArbitrary, { minLength: 1, maxLength: 4 }), (rows) => {
          const [csv, jsonl] = [join(folder, 'a.csv'), join(folder, 'a.jsonl')];
          writeFileSync(csv, ledgerCsvHeader() + rows.map(ledgerCsvRow).join(''));
          writeFileSync(jsonl, rows.map(ledgerJsonLine).join(''));
          expect(readLedger(jsonl)).toEqual(rows);
          expect(readLedger(csv)).toEqual(rows);
        }),
        { numRuns: 60 },
      );
    }));

  it('has its columns in the order of the contract', () => {
    expect(ledgerCsvHeader()).toBe(`${ledgerColumns.join(',')}\r\n`);
    expect(ledgerColumns.slice(0, 5).join()).toBe(
      'commitment_id,event_id,event_title,event_date,event_place',
    );
    expect(ledgerColumns.at(-1)).toBe('also_in');
  });

  it('gives a spreadsheet a byte-order mark and no formula', () => {
    const [row] = fc.sample(rowArbitrary, { numRuns: 1, seed: 7 });
    const hostile: LedgerRow = { ...(row as LedgerRow), quote: ' =cmd|x', actor: '@we', start: 3 };
    expect(ledgerExcelHeader().startsWith('\ufeffcommitment_id,')).toBe(true);
    expect(ledgerExcelRow(hostile)).toContain(",' =cmd|x,");
    expect(ledgerExcelRow(hostile)).toContain(",'@we,");
    expect(ledgerCsvRow(hostile)).toContain(', =cmd|x,');
  });

  it('names the record and the column of a fault', () =>
    inFolder((folder) => {
      const path = join(folder, 'a.csv');
      const [row] = fc.sample(rowArbitrary, { numRuns: 1, seed: 3 });
      const wrong = { ...(row as LedgerRow), kind: 'promise' } as unknown as LedgerRow;
      writeFileSync(path, ledgerCsvHeader() + ledgerCsvRow(row as LedgerRow) + ledgerCsvRow(wrong));
      expect(() => readLedger(path)).toThrow(UsageError);
      expect(() => readLedger(path)).toThrow(/a\.csv: record 2: kind: /);
      expect(readFileSync(path, 'utf8')).toContain('promise');
    }));
});
