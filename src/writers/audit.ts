import {
  type Audit,
  type AuditMatch,
  type AuditRow,
  auditMatchColumns,
  auditRowColumns,
  type Thread,
  threadColumns,
} from '../model/audit.ts';
import { type LedgerRow, ledgerColumns } from '../model/ledger.ts';
import { type Cell, csvFile } from './csv.ts';
import { ledgerCells } from './ledger.ts';
import type { OutputName } from './output-folder.ts';

/** Between quotations, which may hold any other mark. */
const quotationMark = ' ¶ ';

export const auditCsv = (rows: readonly AuditRow[]): string =>
  csvFile(
    auditRowColumns,
    rows.map((row) => auditRowColumns.map((column) => auditCell(row, column))),
  );

function auditCell(row: AuditRow, column: (typeof auditRowColumns)[number]): Cell {
  if (column === 'later_ids') return row.later_ids.join('; ');
  if (column === 'later_quotes') return row.later_quotes.join(quotationMark);
  return row[column];
}

export const auditMatchesCsv = (matches: readonly AuditMatch[]): string =>
  csvFile(
    auditMatchColumns,
    matches.map((match) => auditMatchColumns.map((column) => match[column])),
  );

export const threadsCsv = (threads: readonly Thread[]): string =>
  csvFile(
    threadColumns,
    threads.map((thread) =>
      threadColumns.map((column) => {
        const value = thread[column];
        return typeof value === 'string' || typeof value === 'number' ? value : value.join('; ');
      }),
    ),
  );

export const newCsv = (rows: readonly LedgerRow[]): string => csvFile(ledgerColumns, rows.map(ledgerCells));

/** Every file of an audit with its text. */
export const auditFiles = (audit: Audit): (readonly [OutputName, string])[] => [
  ['audit.csv', auditCsv(audit.rows)],
  ['audit-matches.csv', auditMatchesCsv(audit.matches)],
  ['new.csv', newCsv(audit.fresh)],
  ['threads.csv', threadsCsv(audit.threads)],
];
