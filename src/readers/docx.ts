import { InputError } from '../model/problem.ts';
import type { Gap } from '../model/source.ts';
import { readVisible } from '../text/visible.ts';
import { readHtml } from './html.ts';
import { checkZip, isZip } from './zip.ts';

export type DocxReading = {
  readonly text: string;
  readonly gaps: readonly Gap[];
  readonly warnings: readonly string[];
};

/**
 * The text of a DOCX, a paragraph a line, footnotes at the end. Goes through mammoth's HTML, since its plain text drops
 * the footnotes. Offsets are into the text that is given here.
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<DocxReading> {
  if (!isZip(bytes))
    throw new InputError(
      file,
      'byte 0',
      'expected a DOCX (a zip), found something else; save it as .docx again',
    );
  const names = checkZip(file, bytes);
  if (!names.includes('word/document.xml'))
    throw new InputError(
      file,
      '',
      'expected a DOCX, found a zip without word/document.xml; unpack it and name the files in it',
    );
  const html = await toHtml(file, bytes);
  const { gaps } = await readHtml(file, html);
  const text = readVisible({ text: html, gaps }, { start: 0, end: html.length }).text.replace(/\n+/g, '\n');
  return { text, gaps: footnoteMarks(text), warnings: [] };
}

async function toHtml(file: string, bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return value;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(
      file,
      '',
      `expected a DOCX, found one that cannot be read (${reason}); save it again`,
    );
  }
}

/** "[1]" where a footnote is referred to, and the arrow back to it. */
const footnoteMark = /(?<=\S)\[\d{1,3}\]|\s*↑$/gm;

const footnoteMarks = (text: string): Gap[] =>
  [...text.matchAll(footnoteMark)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    as: '',
    kind: 'furniture',
  }));
