import { InputError } from '../model/problem.ts';
import type { Page } from '../model/source.ts';

export type PdfReading = { readonly text: string; readonly pages: readonly Page[] };

const notPdf = 'expected a PDF, found something else; save it as PDF again';

/**
 * The text layer of a PDF, line by line, pages parted by form feeds. Indents become spaces, and a gap higher than the
 * line spacing a blank line, so that paragraphs can be told as in any set text. Offsets are into the text given here.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<PdfReading> {
  const { getDocumentProxy } = await import('unpdf');
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // pdfjs takes the buffer for its own and empties it: give it a copy.
    pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (cause) {
    throw pdfError(file, cause);
  }
  const parts: string[] = [];
  const pages: Page[] = [];
  let at = 0;
  let inked = 0;
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const text = layOut((items as readonly unknown[]).filter(isItem));
      inked += text.trim().length;
      const part = number < pdf.numPages ? `${text}\n\f\n` : text;
      pages.push({ start: at, end: at + text.length, number });
      parts.push(part);
      at += part.length;
      page.cleanup();
    }
  } catch (cause) {
    throw pdfError(file, cause);
  } finally {
    await pdf.destroy();
  }
  if (inked === 0)
    throw new InputError(
      file,
      '',
      'expected a PDF with a text layer, found pages of images only; run OCR on it first (ocrmypdf, say)',
    );
  return { text: parts.join(''), pages };
}

function pdfError(file: string, cause: unknown): InputError {
  const name = cause instanceof Error ? cause.name : '';
  const message = cause instanceof Error ? cause.message : String(cause);
  const problem =
    name === 'PasswordException'
      ? 'expected a PDF without password, found an encrypted one; save it without'
      : name === 'InvalidPDFException'
        ? notPdf
        : `expected a whole PDF, found one that cannot be read (${message}); fetch it again`;
  return new InputError(file, '', problem);
}

/** A run of glyphs as pdfjs gives it; `transform[4]` and `[5]` are its place, points from the lower left. */
type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
};

/** Marked content has no text of its own. */
const isItem = (item: unknown): item is Item => typeof item === 'object' && item !== null && 'str' in item;

type SetLine = { readonly text: string; readonly x: number; readonly y: number; readonly height: number };

function layOut(items: readonly Item[]): string {
  const lines = toSetLines(items);
  if (lines.length === 0) return '';
  const left = Math.min(...lines.map(({ x }) => x));
  const steps = lines.slice(1).flatMap(({ y }, index) => {
    const step = (lines[index]?.y ?? y) - y;
    return step > 1 ? [step] : [];
  });
  const spacing = median(steps) || 12;
  return lines
    .map((line, index) => {
      const above = lines[index - 1];
      const step = above ? above.y - line.y : 0;
      const isApart = above !== undefined && (step > spacing * 1.4 || step < -spacing);
      const indent = ' '.repeat(
        Math.min(60, Math.max(0, Math.round((line.x - left) / (line.height * 0.5 || 6)))),
      );
      return `${isApart ? '\n' : ''}${indent}${line.text}`;
    })
    .join('\n');
}

/** Items set on one base line, in the order of the file; a wide gap between two is a space, a wider one three. */
function toSetLines(items: readonly Item[]): SetLine[] {
  const lines: SetLine[] = [];
  let open: { text: string; x: number; y: number; height: number; right: number } | null = null;
  const close = (): void => {
    if (open && open.text.trim() !== '') lines.push({ ...open, text: open.text.trimEnd() });
    open = null;
  };
  for (const { str, transform, width, height, hasEOL } of items) {
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    const sameLine = open !== null && Math.abs(open.y - y) < size * 0.5 && x >= open.right - size * 2;
    if (open && !sameLine && str.trim() !== '') close();
    if (str !== '') {
      if (!open) open = { text: '', x, y, height: size, right: x };
      const gap = x - open.right;
      const spaced = open.text === '' || /\s$/.test(open.text) || /^\s/.test(str);
      const space = open.text !== '' && gap > size * 2 ? '    ' : !spaced && gap > size * 0.15 ? ' ' : '';
      open.text += space + str;
      open.right = x + width;
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
