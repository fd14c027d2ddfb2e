import { readFileSync } from 'node:fs';
import type { Audit, ContextSentence } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Source } from '../model/source.ts';
import type { CorpusInput, SourceReport } from '../pipeline/run-corpus.ts';
import { readSource } from '../readers/index.ts';
import { readVisible } from '../text/visible.ts';
import { renderAuditHtml, type Transcript } from './audit-html.ts';

type EventCells = Pick<LedgerRow, 'event_id' | 'event_title' | 'event_date' | 'event_place'>;

/**
 * The audit as a page with the transcripts that it quotes, which are read again for it. `sources` says where documents
 * stand and under which event; a file that has gone since leaves its quotations without a link.
 */
export async function renderAuditPage(
  audit: Audit,
  periods: readonly string[],
  rows: readonly LedgerRow[],
  context: readonly ContextSentence[],
  sources: readonly SourceReport[],
  inputs: readonly CorpusInput[],
): Promise<string> {
  const earlierIds = new Set(audit.rows.map((row) => row.earlier_id));
  const earlier = rows.filter((row) => earlierIds.has(row.commitment_id));
  const [earlierLabel = '', ...laterLabels] = periods;
  return renderAuditHtml({
    title: periods.join(' → '),
    earlierLabel,
    laterLabel: laterLabels.join(', '),
    earlier,
    later: rows.filter((row) => !earlierIds.has(row.commitment_id)),
    audit,
    transcripts: await readTranscripts(eventsOf(rows, context), sources, inputs),
  });
}

function eventsOf(rows: readonly LedgerRow[], context: readonly ContextSentence[]): Map<string, EventCells> {
  const events = new Map<string, EventCells>();
  for (const { event_id, event_title, event_date } of context) {
    events.set(event_id, { event_id, event_title, event_date, event_place: '' });
  }
  for (const row of rows) events.set(row.event_id, row);
  return events;
}

async function readTranscripts(
  events: ReadonlyMap<string, EventCells>,
  sources: readonly SourceReport[],
  inputs: readonly CorpusInput[],
): Promise<Transcript[]> {
  const inputOf = new Map(inputs.map((input) => [input.file, input]));
  const transcripts: Transcript[] = [];
  for (const { file, documents } of sources) {
    const cited = documents.filter(
      (document) => document.folded_into === null && events.has(document.event_id),
    );
    const input = inputOf.get(file);
    if (cited.length === 0 || !input) continue;
    const source = await readAgain(input);
    if (!source) continue;
    for (const { start, end, event_id } of cited) {
      const event = events.get(event_id);
      if (!event) continue;
      const { event_title, event_date, event_place } = event;
      const span = { start, end };
      const visible = readVisible(source, span);
      transcripts.push({ file, span, event_id, event_title, event_date, event_place, visible });
    }
  }
  return transcripts;
}

async function readAgain({ file, path, content, reading }: CorpusInput): Promise<Source | null> {
  try {
    return await readSource(file, content ?? readFileSync(path), reading);
  } catch {
    return null;
  }
}
