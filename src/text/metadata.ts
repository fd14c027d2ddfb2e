import type { Page } from '../model/document.ts';
import type { Metadata, MetadataOrigin } from '../model/source.ts';
import { firstIndex } from './gaps.ts';

/**
 * Who is believed first where two say different things: what the user wrote down, then the file's name (which the
 * user chose a pattern for), then the row of a table, then the page itself.
 */
export const orderOfTrust = [
  'manifest',
  'file-name',
  'record',
  'page',
] as const satisfies readonly MetadataOrigin[];

type Field = 'title' | 'date' | 'place' | 'speaker' | 'publisher';

export type ResolvedMetadata = {
  readonly [name in Field]: string;
} & {
  readonly extra: Readonly<Record<string, string>>;
  readonly origin: Readonly<Partial<Record<'title' | 'date' | 'place' | 'speaker', MetadataOrigin>>>;
};

/** One value a field, from the most trusted that has it; unknown is empty. `fromPage` is what the header says. */
export function resolveMetadata(page: Page, fromPage: Metadata = {}): ResolvedMetadata {
  const { source } = page;
  const record = source.records[recordIndex(page)];
  const byOrigin: Partial<Record<MetadataOrigin, Metadata>> = {
    ...source.metadata,
    record: record?.metadata ?? source.metadata.record ?? {},
    // The file's own metadata (JSON-LD, meta tags, document properties) is tidier than its visible header.
    page: withoutUnknown(source.metadata.page ?? {}, fromPage),
  };
  const origin: Partial<Record<'title' | 'date' | 'place' | 'speaker', MetadataOrigin>> = {};
  const pick = (field: Field): string => {
    const from = orderOfTrust.find((name) => byOrigin[name]?.[field]);
    if (from === undefined) return '';
    if (field !== 'publisher') origin[field] = from;
    return byOrigin[from]?.[field] ?? '';
  };
  return {
    title: pick('title'),
    date: pick('date'),
    place: pick('place'),
    speaker: pick('speaker'),
    publisher: pick('publisher'),
    extra: Object.assign({}, ...[...orderOfTrust].reverse().map((name) => byOrigin[name]?.extra ?? {})),
    origin,
  };
}

/** Which of its source's records a page is; -1 for none. */
export function recordIndex({ source, span }: Page): number {
  const index = firstIndex(source.records, (one) => one.span.start >= span.start);
  return source.records[index]?.span.start === span.start ? index : -1;
}

/** Fields of `first`, filled up from `second`. */
function withoutUnknown(first: Metadata, second: Metadata): Metadata {
  const known = Object.fromEntries(
    Object.entries(first).filter(([, value]) => value !== '' && value !== undefined),
  );
  return { ...second, ...known };
}
