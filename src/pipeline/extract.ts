import type { Breadth } from '../model/commitment.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Problem } from '../model/problem.ts';
import { type ReadOptions, readSource } from '../readers/index.ts';
import { finishRows, isWithinBreadth } from '../stages/build-ledger.ts';
import { foldDuplicates } from '../stages/fold-duplicates.ts';
import { identifyEvents } from './identify-events.ts';
import { makePlan } from './plan.ts';
import { type ProcessedDocument, processSource, type SourceTally } from './process-source.ts';
import { type Pipeline, pipelineSchema } from './schema.ts';

export type ExtractRequest = {
  /** Names as the ledger's `source_file` shall have them, and the bytes. */
  readonly files: readonly {
    readonly file: string;
    readonly bytes: Uint8Array;
    readonly reading?: ReadOptions;
  }[];
  readonly breadth?: Breadth;
  readonly stages?: Pipeline['stages'];
};

/**
 * The ledger of transcripts held in memory, for programs that bring their own files; nothing is written. The rows are
 * those that `runPipeline` writes for the same files. A file that cannot be read is a problem and costs no other's rows.
 */
export async function extractCommitments(
  request: ExtractRequest,
): Promise<{ readonly rows: readonly LedgerRow[]; readonly problems: readonly Problem[] }> {
  const { fold, ledger } = pipelineSchema.parse({
    inputs: { files: ['.'] },
    ledger: request.breadth === undefined ? {} : { breadth: request.breadth },
  });
  const plan = makePlan({ stages: request.stages, contextPeriods: [], layers: false }, () => 0);
  const tally: SourceTally = { problems: [], milliseconds: {} };
  const documents: ProcessedDocument[] = [];
  for (const { file, bytes, reading } of request.files) {
    try {
      for (const document of processSource(await readSource(file, bytes, reading), plan, tally)) {
        documents.push(document);
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      tally.problems.push({ file, place: '', message, severity: 'error' });
    }
  }
  const events = identifyEvents(
    foldDuplicates(
      documents.map(({ summary, payload }) => ({ ...summary, payload })),
      fold,
    ),
  );
  const occurrences = new Map<string, number>();
  const rows = events.flatMap(({ event, key, group }) =>
    finishRows(
      group.canonical.payload,
      event,
      key,
      group.copies.map(({ entry }) => ({ file: entry.file, index: entry.payload.index })),
      occurrences,
    ),
  );
  return {
    rows: rows.filter((row) => isWithinBreadth(row.breadth, ledger.breadth)),
    problems: tally.problems,
  };
}
