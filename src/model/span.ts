/** A half-open range of UTF-16 code units, `0 <= start <= end`, absolute into the source's text unless said otherwise. */
export type Span = { readonly start: number; readonly end: number };

export const spanLength = (span: Span): number => span.end - span.start;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Intersection over union, 0 for spans that do not touch. */
export function intersectionOverUnion(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 ? shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) : 0;
}
