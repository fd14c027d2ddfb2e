import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inPeriod } from '../audit/periods.ts';
import type { ContextSentence } from '../model/audit.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Problem } from '../model/problem.ts';
import { readPeriods } from '../pipeline/audit-periods.ts';
import { Cache } from '../pipeline/cache.ts';
import { type CorpusInput, type CorpusReport, hashInputs, runCorpus } from '../pipeline/run-corpus.ts';
import { pipelineSchema } from '../pipeline/schema.ts';
import type { RunEnvironment } from './run.ts';

/** The sentences of a ledger's later transcripts that carry none of its commitments. */
export type FoundContext = {
  readonly context: readonly ContextSentence[];
  /** Transcripts that stand under none of the given roots. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
  /** The transcripts that were read, under the ledger's events. */
  readonly sources: CorpusReport['sources'];
  readonly inputs: readonly CorpusInput[];
};

/** A document of a ledger's run, as run.json has it. */
export type KnownDocument = Pick<LedgerRow, 'event_id' | 'event_title' | 'event_date'> & {
  readonly file: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Reads the transcripts of a ledger again. Their events are the ledger's own, by `known` or else by the rows that lie
 * in a document, since a manifest may have dated them.
 */
export async function readContext(
  rows: readonly LedgerRow[],
  known: readonly KnownDocument[],
  roots: readonly string[],
  periods: readonly string[],
  environment: Pick<RunEnvironment, 'run' | 'isRunning' | 'clock'>,
): Promise<FoundContext> {
  const all = readPeriods(periods);
  const later = all.slice(1);
  const places = [...known, ...rows.map((row) => ({ ...row, file: row.source_file }))];
  const dated = places.filter((place) => all.some((period) => inPeriod(period, place)));
  const files = [...new Set(dated.map(({ file }) => file))].sort();
  const paths = files.map((file) => ({
    file,
    path: roots.map((root) => join(root, file)).find((path) => existsSync(path)),
  }));
  const inputs: CorpusInput[] = paths.flatMap(({ file, path }) =>
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
    const { context, sources } = inLedgersEvents(report, rows, places);
    return {
      context: context.filter((sentence) => later.some((period) => inPeriod(period, sentence))),
      sources,
      inputs,
      missing: paths.filter(({ path }) => path === undefined).map(({ file }) => file),
      problems: report.problems,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Sentences and documents under the events that the ledger gave their documents, which a manifest may have dated. */
function inLedgersEvents(
  { context, sources }: Pick<CorpusReport, 'context' | 'sources'>,
  rows: readonly LedgerRow[],
  places: readonly KnownDocument[],
): Pick<CorpusReport, 'context' | 'sources'> {
  const documents = new Map(sources.map((source) => [source.file, source.documents]));
  const events = new Map<string, KnownDocument>();
  const taken = new Set(rows.map((row) => `${row.source_file}:${row.start}`));
  for (const place of places) {
    const home = documents
      .get(place.file)
      ?.find(({ start, end }) => start <= place.start && place.end <= end);
    if (home && !events.has(home.event_id)) events.set(home.event_id, place);
  }
  const own = context
    .filter(({ file, start }) => !taken.has(`${file}:${start}`))
    .map((sentence) => {
      const { event_id, event_title, event_date } = events.get(sentence.event_id) ?? sentence;
      return { ...sentence, event_id, event_title, event_date };
    });
  const renamed = sources.map((source) => ({
    ...source,
    documents: source.documents.map((document) => ({
      ...document,
      event_id: events.get(document.event_id)?.event_id ?? document.event_id,
    })),
  }));
  return { context: own, sources: renamed };
}
