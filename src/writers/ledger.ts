import { type LedgerRow, ledgerColumns } from '../model/ledger.ts';
import { type Cell, csvRecord, withoutFormula } from './csv.ts';

/** The cells of a row in column order; lists joined as the contract has it. */
export function ledgerCells(row: LedgerRow): Cell[] {
  return ledgerColumns.map((column) => {
    switch (column) {
      case 'entities':
        return row.entities.map(({ name, type, id }) => `${listItem(name)}|${type}|${id}`).join('; ');
      case 'dates':
        return row.dates.map(({ text, value }) => `${listItem(text)}|${value}`).join('; ');
      case 'also_in':
        return row.also_in.map(({ file, start, end }) => `${file}:${start}-${end}`).join('; ');
      default:
        return row[column];
    }
  });
}

/** The marks that join a list cannot stand inside an item; commitments.jsonl has the item as it is. */
const listItem = (text: string): string => text.replaceAll('|', '/').replaceAll('; ', ', ');

export const ledgerCsvHeader = (): string => csvRecord(ledgerColumns);
export const ledgerCsvRow = (row: LedgerRow): string => csvRecord(ledgerCells(row));
export const ledgerJsonLine = (row: LedgerRow): string => `${JSON.stringify(row)}\n`;

/** With a byte-order mark, without which Excel takes UTF-8 for the system's code page. */
export const ledgerExcelHeader = (): string => `\ufeff${csvRecord(ledgerColumns)}`;
export const ledgerExcelRow = (row: LedgerRow): string => csvRecord(ledgerCells(row).map(withoutFormula));
