import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import pLimit from 'p-limit';
import { inPeriod, parsePeriod } from '../audit/periods.ts';
import type { ContextSentence } from '../model/audit.ts';
import type { Kind } from '../model/commitment.ts';
import type { Event } from '../model/document.ts';
import type { DocumentRecord } from '../model/document-record.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadOptions } from '../readers/index.ts';
import { type CopyIndex, finishRows, isWithinBreadth } from '../stages/build-ledger.ts';
import { foldDuplicates } from '../stages/fold-duplicates.ts';
import type { Cache } from './cache.ts';
import type { InputFile } from './discover.ts';
import { type IdentifiedEvent, identifyEvents } from './identify-events.ts';
import { hashOf, planConfigOf } from './plan.ts';
import { canThread, type Executor, inlineExecutor, processResiliently, workerExecutor } from './pool.ts';
import type { DocumentPayload } from './process-source.ts';
import type { SourceIndex, SpilledDocument, Unit } from './process-unit.ts';
import type { Pipeline } from './schema.ts';
import { readSpillEntry } from './spill.ts';

/** A file to read, or bytes that are there already (standard input), and how to read it. */
export type CorpusInput = InputFile & { readonly content: Uint8Array | null; readonly reading: ReadOptions };

/** An input with the SHA-256 of its bytes, or why they cannot be had. */
export type HashedInput = CorpusInput & { readonly sha256: string; readonly failure: string };

export type CorpusRequest = {
  readonly inputs: readonly HashedInput[];
  readonly pipeline: Pipeline;
  /** The program's version and a digest of its code: another program's cache entries are not this one's. */
  readonly program: string;
  readonly cache: Cache;
  readonly workers: number;
  /** Milliseconds from any start. */
  readonly clock: () => number;
  readonly onProgress?: (progress: Progress) => void;
  /** Keep every document's sentences that bind nobody, and not only those of the audit's later periods. */
  readonly keepAllContext?: boolean;
};

/** How far a run has come. */
export type Progress = {
  readonly files: number;
  readonly allFiles: number;
  readonly bytes: number;
  readonly allBytes: number;
  readonly rows: number;
};

/** Takes what a run gives, in the order of the ledger. */
export type CorpusSink = {
  readonly row: (row: LedgerRow) => void;
  readonly layers: (document: DocumentRecord) => void;
};

export type CorpusReport = {
  readonly sources: readonly SourceReport[];
  readonly folded: readonly FoldReport[];
  readonly events: number;
  readonly rows: number;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly problems: readonly Problem[];
  /** Seconds of computing by stage, over all workers. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly reused: number;
  /** What an audit of the pipeline's periods needs; empty without one. */
  readonly auditRows: readonly LedgerRow[];
  readonly context: readonly ContextSentence[];
};

export type SourceReport = Pick<SourceIndex, 'file' | 'sha256' | 'bytes' | 'format' | 'encoding'> & {
  readonly documents: readonly {
    readonly event_id: string;
    readonly event_title: string;
    readonly event_date: string;
    readonly event_place: string;
    readonly start: number;
    readonly end: number;
    readonly turns: number;
    readonly sentences: number;
    readonly origin: IdentifiedEvent['event']['origin'];
    /** Where the canonical copy stands, when this is not it. */
    readonly folded_into: string | null;
  }[];
};

export type FoldReport = {
  readonly event_id: string;
  readonly canonical: string;
  readonly copies: readonly {
    readonly document: string;
    readonly similarity: number;
    readonly reason: string;
  }[];
};

/** Files below this many bytes together are not worth a thread's start. */
const threadWorth = 1_000_000;
/** A file above this many bytes is divided among the workers. */
const divideAbove = 500_000;
const openFiles = 8;
/** A worker's heap: enough for ordinary files, and for one large file's text with what is made of it. */
const heapMegabytesFor = (largestBytes: number): number => 192 + Math.ceil((24 * largestBytes) / 1e6);

/**
 * Reads a corpus and gives its rows to `sink`, ordered by event date, event and offset. Documents are processed one by
 * one, in any number of threads, and wait on disk; only what folding and ordering need is held. One input's failure is
 * a problem in the report and costs no other's rows.
 */
export async function runCorpus(request: CorpusRequest, sink: CorpusSink): Promise<CorpusReport> {
  const problems: Problem[] = [];
  const processed = await processInputs(request, problems);
  const start = request.clock();
  const report = mergeDocuments(request, processed, sink);
  request.cache.close(new Set(processed.map(({ key }) => key)));
  const merge = request.clock() - start;
  return {
    ...report,
    problems,
    seconds: secondsOf(processed, merge),
    reused: processed.filter(({ reused }) => reused).length,
  };
}

type Processed = {
  readonly key: string;
  readonly index: SourceIndex;
  readonly spill: string;
  readonly reused: boolean;
};

async function processInputs(request: CorpusRequest, problems: Problem[]): Promise<Processed[]> {
  const { inputs, pipeline, clock } = request;
  const config = planConfigOf(pipeline, request.keepAllContext);
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  // One worker too: what brings it down does not end the run, and its heap is bounded.
  const threaded = canThread && bytes >= threadWorth;
  let executor: Promise<Executor> | null = null;
  const start = (): Promise<Executor> => {
    executor ??= threaded
      ? workerExecutor(
          config,
          request.workers,
          heapMegabytesFor(Math.max(...inputs.map((input) => input.bytes))),
        )
      : Promise.resolve(inlineExecutor(config, clock));
    return executor;
  };
  const plan = hashOf({ config, program: request.program });
  const processed: Processed[] = [];
  const progress = { files: 0, allFiles: inputs.length, bytes: 0, allBytes: bytes, rows: 0 };
  const limit = pLimit(openFiles);
  const tasks = inputs.map((input) =>
    limit(async () => {
      const parts = threaded && input.bytes > divideAbove ? request.workers : 1;
      for (const result of await processInput(input, parts, request, plan, start)) {
        problems.push(...result.problems);
        if (result.done) processed.push(result.done);
        for (const { kinds } of result.done?.index.documents ?? []) {
          for (const count of Object.values(kinds)) progress.rows += count;
        }
      }
      progress.files++;
      progress.bytes += input.bytes;
      request.onProgress?.({ ...progress });
    }),
  );
  try {
    await Promise.all(tasks);
  } finally {
    await (await (executor as Promise<Executor> | null))?.close();
  }
  problems.sort(
    (a, b) =>
      compareText(a.file, b.file) || compareText(a.place, b.place) || compareText(a.message, b.message),
  );
  return processed.sort((a, b) => compareText(a.index.file, b.index.file) || compareText(a.key, b.key));
}

type InputResult = { readonly done: Processed | null; readonly problems: readonly Problem[] };

async function processInput(
  input: HashedInput,
  parts: number,
  { cache }: CorpusRequest,
  plan: string,
  start: () => Promise<Executor>,
): Promise<InputResult[]> {
  if (input.failure !== '') {
    const message = `cannot be read (${input.failure}); check that it is there and that you may read it`;
    return [{ done: null, problems: [{ file: input.file, place: '', message, severity: 'error' }] }];
  }
  const unitFor = (part: number, of: number): { readonly key: string; readonly unit: Unit } => {
    const { file, path, reading, sha256 } = input;
    const key = hashOf({ plan, file, reading, sha256, part, of });
    const paths = { spill: cache.spillPath(key), partial: cache.partialPath(key) };
    return { key, unit: { file, path, bytes: input.content, reading, part, of, ...paths } };
  };
  const divide = ({ part, of }: Unit): readonly [Unit, Unit] => [
    unitFor(part, of * 2).unit,
    unitFor(part + of, of * 2).unit,
  ];
  const shares = Array.from({ length: parts }, (_, part) => unitFor(part, parts));
  const results = await Promise.all(
    shares.map(async ({ key, unit }): Promise<InputResult[]> => {
      const known = cache.find(key);
      if (known) {
        return [{ done: { key, index: known, spill: unit.spill, reused: true }, problems: known.problems }];
      }
      const units = await processResiliently(unit, await start(), divide);
      return units.map(({ index, problems, spill }) => ({
        done: index && { key: keyOf(spill), index, spill, reused: false },
        problems,
      }));
    }),
  );
  return results.flat();
}

/** A spill file is named by its key. */
const keyOf = (spill: string): string => spill.slice(-'.bin'.length - 64, -'.bin'.length);

/** Adds the SHA-256 of every input's bytes; what cannot be read is told and costs no other. */
export async function hashInputs(inputs: readonly CorpusInput[]): Promise<HashedInput[]> {
  const limit = pLimit(openFiles);
  return Promise.all(
    inputs.map((input) =>
      limit(async () => {
        try {
          return { ...input, sha256: await hashContent(input), failure: '' };
        } catch (error) {
          return { ...input, sha256: '', failure: error instanceof Error ? error.message : String(error) };
        }
      }),
    ),
  );
}

function hashContent({ path, content }: CorpusInput): Promise<string> {
  const hash = createHash('sha256');
  if (content) return Promise.resolve(hash.update(content).digest('hex'));
  return new Promise((resolve, reject) => {
    createReadStream(path, { highWaterMark: 1 << 18 })
      .on('data', (chunk) => hash.update(chunk))
      .on('error', reject)
      .on('end', () => resolve(hash.digest('hex')));
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Located = SpilledDocument & { readonly spill: string };

function mergeDocuments(
  { pipeline, keepAllContext = false }: CorpusRequest,
  processed: readonly Processed[],
  sink: CorpusSink,
): Omit<CorpusReport, 'problems' | 'seconds' | 'reused'> {
  const documents = processed.flatMap(({ index, spill }) =>
    index.documents.map((document): Located => ({ ...document, spill })),
  );
  const events = identifyEvents(foldDuplicates(documents, pipeline.fold));
  const periods = (pipeline.audit?.periods ?? []).map(parsePeriod);
  const occurrences = new Map<string, number>();
  const kinds: Partial<Record<Kind, number>> = {};
  const auditRows: LedgerRow[] = [];
  const context: ContextSentence[] = [];
  let count = 0;
  for (const { event, key, group } of events) {
    const payload = load(group.canonical);
    const copies = group.copies.map(
      ({ entry }): CopyIndex => ({ file: entry.file, index: load(entry).index }),
    );
    const rows = finishRows(payload, event, key, copies, occurrences);
    for (const row of rows) {
      if (!isWithinBreadth(row.breadth, pipeline.ledger.breadth)) continue;
      sink.row(row);
      count++;
      kinds[row.kind] = (kinds[row.kind] ?? 0) + 1;
      if (periods.some((period) => inPeriod(period, row))) auditRows.push(row);
    }
    const dated = { event_id: event.id, event_date: event.date };
    if (keepAllContext || periods.slice(1).some((period) => inPeriod(period, dated))) {
      for (const sentence of payload.context) {
        context.push({ file: group.canonical.file, ...sentence, event_title: event.title, ...dated });
      }
    }
    if (payload.layers !== null) sink.layers(inEvent(payload.layers, event));
  }
  return {
    sources: reportSources(processed, events),
    folded: reportFolded(events),
    events: events.length,
    rows: count,
    kinds: Object.fromEntries(Object.entries(kinds).sort(([a], [b]) => compareText(a, b))),
    auditRows,
    context,
  };
}

const inEvent = (record: DocumentRecord, { id, title, date, place }: Event): DocumentRecord => ({
  ...record,
  event_id: id,
  event_title: title,
  event_date: date,
  event_place: place,
});

const load = ({ spill, entry }: Located): DocumentPayload => readSpillEntry(spill, entry) as DocumentPayload;

const placeOf = ({ file, span }: Pick<SpilledDocument, 'file' | 'span'>): string =>
  `${file}:${span.start}-${span.end}`;

function reportSources(
  processed: readonly Processed[],
  events: readonly IdentifiedEvent<Located>[],
): SourceReport[] {
  const homes = new Map<string, { readonly event: IdentifiedEvent['event']; readonly canonical: string }>();
  for (const { event, group } of events) {
    for (const entry of [group.canonical, ...group.copies.map((copy) => copy.entry)]) {
      homes.set(placeOf(entry), { event, canonical: placeOf(group.canonical) });
    }
  }
  const byFile = new Map<string, SourceReport>();
  for (const { index } of processed) {
    const { file, sha256, bytes, format, encoding } = index;
    const documents = index.documents.map((document) => {
      const home = homes.get(placeOf(document));
      return {
        event_id: home?.event.id ?? '',
        event_title: home?.event.title ?? '',
        event_date: home?.event.date ?? '',
        event_place: home?.event.place ?? '',
        ...document.span,
        turns: document.turns,
        sentences: document.sentences,
        origin: document.event.origin,
        folded_into: home && home.canonical !== placeOf(document) ? home.canonical : null,
      };
    });
    const known = byFile.get(file)?.documents ?? [];
    const all = [...known, ...documents].sort((a, b) => a.start - b.start);
    byFile.set(file, { file, sha256, bytes, format, encoding, documents: all });
  }
  return [...byFile.values()];
}

const reportFolded = (events: readonly IdentifiedEvent<Located>[]): FoldReport[] =>
  events
    .filter(({ group }) => group.copies.length > 0)
    .map(({ event, group }) => ({
      event_id: event.id,
      canonical: placeOf(group.canonical),
      copies: group.copies.map(({ entry, similarity, reason }) => ({
        document: placeOf(entry),
        similarity,
        reason,
      })),
    }));

function secondsOf(processed: readonly Processed[], merge: number): Record<string, number> {
  const milliseconds: Record<string, number> = {};
  for (const { index, reused } of processed) {
    if (reused) continue;
    for (const [stage, spent] of Object.entries(index.milliseconds)) {
      milliseconds[stage] = (milliseconds[stage] ?? 0) + spent;
    }
  }
  milliseconds.merge = merge;
  return Object.fromEntries(
    Object.entries(milliseconds).map(([stage, spent]) => [stage, Math.round(spent) / 1000]),
  );
}
