import { inPeriod, type Period } from '../audit/periods.ts';
import type { Kind } from '../model/commitment.ts';
import type { Document, Event, Layers, Page } from '../model/document.ts';
import type { DocumentRecord } from '../model/document-record.ts';
import type { Fingerprint } from '../model/fold.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Stage } from '../model/stage.ts';
import {
  createLocator,
  type DocumentDraft,
  draftRows,
  type JudgeSpecificity,
} from '../stages/build-ledger.ts';
import { fingerprint } from '../stages/fold-duplicates.ts';

/** A stage with its options read and frozen. */
export type BoundStage = { readonly stage: Stage; readonly options: unknown };

/** What is done with every document of a source; holds functions, so each thread makes its own from the pipeline. */
export type SourcePlan = {
  readonly splitPages: (source: Source) => readonly Page[];
  readonly stages: readonly BoundStage[];
  readonly judge: JudgeSpecificity;
  /** Documents of these periods keep the sentences that bind nobody, for the audit. */
  readonly contextPeriods: readonly Period[];
  /** What `documents.jsonl` shows of a document, or null when it is not wanted. */
  readonly describeLayers: ((document: Document) => DocumentRecord) | null;
  /** Milliseconds from any start; the pipeline has no clock of its own. */
  readonly clock: () => number;
};

/** A sentence that binds nobody, without the event that the corpus gives it. */
export type ContextDraft = Span & {
  readonly text: string;
  readonly speaker: string | null;
  readonly speaker_role: string;
};

/** Everything of a document that can wait on disk until the corpus is known. */
export type DocumentPayload = DocumentDraft & {
  readonly context: readonly ContextDraft[];
  readonly layers: DocumentRecord | null;
};

/** What must be kept of every document while the corpus is read: no text but the event's. */
export type DocumentSummary = {
  readonly file: string;
  readonly span: Span;
  readonly event: Event;
  readonly fingerprint: Fingerprint;
  readonly turns: number;
  readonly sentences: number;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
};

export type ProcessedDocument = { readonly summary: DocumentSummary; readonly payload: DocumentPayload };

export type SourceTally = {
  readonly problems: Problem[];
  /** Milliseconds by stage name. */
  readonly milliseconds: Record<string, number>;
};

/**
 * Runs the per-document stages over a source, one document after another, so that no more than one is held. A
 * document on which a stage fails becomes a problem in `tally` and costs no other. `share` takes every n-th
 * document only, so that several workers can divide one file.
 */
export function* processSource(
  source: Source,
  plan: SourcePlan,
  tally: SourceTally,
  share: { readonly part: number; readonly of: number } = { part: 0, of: 1 },
): Generator<ProcessedDocument> {
  const locate = createLocator(source);
  const pages = timed(plan, tally, 'split-pages', () => plan.splitPages(source));
  for (const [number, page] of pages.entries()) {
    if (number % share.of !== share.part) continue;
    try {
      yield processDocument(page, plan, tally, locate);
    } catch (error) {
      tally.problems.push({
        file: source.file,
        place: `document at ${page.span.start}-${page.span.end}`,
        message: `could not be processed (${error instanceof Error ? error.message : String(error)}); its rows are missing`,
        severity: 'error',
      });
    }
  }
}

function processDocument(
  page: Page,
  plan: SourcePlan,
  tally: SourceTally,
  locate: ReturnType<typeof createLocator>,
): ProcessedDocument {
  let layered: Page & Partial<Layers> = page;
  for (const { stage, options } of plan.stages) {
    layered = timed(plan, tally, stage.name, () => stage.apply(layered, options));
  }
  const document = layered as Document;
  const { fingerprint: print, index } = timed(plan, tally, 'fold-duplicates', () =>
    fingerprint(document.sentences),
  );
  const rows = timed(plan, tally, 'build-ledger', () => draftRows(document, locate, plan.judge));
  const kinds: Partial<Record<Kind, number>> = {};
  for (const { kind } of rows) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const keepsContext = plan.contextPeriods.some((period) => mayLieIn(period, document.event.date));
  return {
    summary: {
      file: page.source.file,
      span: page.span,
      event: document.event,
      fingerprint: print,
      turns: document.turns.length,
      sentences: document.sentences.length,
      kinds,
    },
    payload: {
      rows,
      index,
      context: keepsContext ? contextOf(document) : [],
      layers: plan.describeLayers?.(document) ?? null,
    },
  };
}

/** An event's final id is known only when the corpus is, so a period that names one keeps every document's. */
const mayLieIn = (period: Period, event_date: string): boolean =>
  'event' in period || inPeriod(period, { event_date, event_id: '' });

function contextOf({ sentences, turns, commitments }: Document): ContextDraft[] {
  const binding = new Set(commitments.map(({ sentence }) => sentence));
  return sentences.flatMap(({ start, end, visible, turn }, index) =>
    binding.has(index)
      ? []
      : [
          {
            start,
            end,
            text: visible.text,
            speaker: turns[turn]?.speaker ?? null,
            speaker_role: turns[turn]?.role ?? '',
          },
        ],
  );
}

function timed<Result>(plan: SourcePlan, tally: SourceTally, name: string, work: () => Result): Result {
  const start = plan.clock();
  try {
    return work();
  } finally {
    tally.milliseconds[name] = (tally.milliseconds[name] ?? 0) + plan.clock() - start;
  }
}
