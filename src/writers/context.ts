import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inPeriod } from '../audit/periods.ts';
import type { ContextSentence } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Problem } from '../model/problem.ts';
import { readPeriods } from '../pipeline/audit-periods.ts';
import { Cache } from '../pipeline/cache.ts';
import { type CorpusReport, hashInputs, runCorpus } from '../pipeline/run-corpus.ts';
import { pipelineSchema } from '../pipeline/schema.ts';
import type { RunEnvironment } from './run.ts';

/** The sentences of a ledger's later transcripts that carry none of its commitments. */
export type FoundContext = {
  readonly context: readonly ContextSentence[];
  /** Transcripts that stand under none of the given roots. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
};

/** Reads the transcripts of a ledger again; events are the ledger's own. */
export async function readContext(
  rows: readonly LedgerRow[],
  roots: readonly string[],
  periods: readonly string[],
  environment: Pick<RunEnvironment, 'run' | 'isRunning' | 'clock'>,
): Promise<FoundContext> {
  const later = readPeriods(periods).slice(1);
  const dated = rows.filter((row) => later.some((period) => inPeriod(period, row)));
  const files = [...new Set(dated.map((row) => row.source_file))].sort();
  const paths = files.map((file) => ({
    file,
    path: roots.map((root) => join(root, file)).find((path) => existsSync(path)),
  }));
  const inputs = paths.flatMap(({ file, path }) =>
    path === undefined ? [] : [{ file, path, bytes: statSync(path).size, content: null, reading: {} }],
  );
  const scratch = mkdtempSync(join(tmpdir(), 'pledge-ledger-'));
  try {
    const report = await runCorpus(
      {
        inputs: await hashInputs(inputs),
        pipeline: pipelineSchema.parse({ inputs: { files: ['.'] } }),
        program: '',
        cache: new Cache(scratch, environment.run, false, environment.isRunning),
        workers: 1,
        clock: environment.clock,
        keepAllContext: true,
      },
      { row: () => undefined, layers: () => undefined },
    );
    return {
      context: inLedgersEvents(report, rows).filter((sentence) =>
        later.some((period) => inPeriod(period, sentence)),
      ),
      missing: paths.filter(({ path }) => path === undefined).map(({ file }) => file),
      problems: report.problems,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Sentences under the events that the ledger gave their documents, which a manifest may have dated. */
function inLedgersEvents(
  { context, sources }: Pick<CorpusReport, 'context' | 'sources'>,
  rows: readonly LedgerRow[],
): ContextSentence[] {
  const documents = new Map(sources.map((source) => [source.file, source.documents]));
  const events = new Map<string, LedgerRow>();
  const taken = new Set<string>();
  for (const row of rows) {
    taken.add(`${row.source_file}:${row.start}`);
    const home = documents
      .get(row.source_file)
      ?.find(({ start, end }) => start <= row.start && row.end <= end);
    if (home) events.set(home.event_id, row);
  }
  return context
    .filter(({ file, start }) => !taken.has(`${file}:${start}`))
    .map((sentence) => {
      const { event_id, event_title, event_date } = events.get(sentence.event_id) ?? sentence;
      return { ...sentence, event_id, event_title, event_date };
    });
}
