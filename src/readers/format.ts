import { InputError } from '../model/problem.ts';
import { isZip } from './zip.ts';

export const formats = ['text', 'markdown', 'html', 'pdf', 'docx', 'jsonl', 'csv'] as const;
export type Format = (typeof formats)[number];

const byExtension: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
};

const extensionOf = (file: string): string => /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';

/**
 * The format by its first bytes where they tell (PDF, zip), else null. A name that promises one of these for other bytes
 * is an error rather than text.
 */
export function binaryFormat(file: string, bytes: Uint8Array): 'pdf' | 'docx' | null {
  if (isZip(bytes)) return 'docx';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  const promised = extensionOf(file);
  if (promised !== 'pdf' && promised !== 'docx') return null;
  throw new InputError(
    file,
    'byte 0',
    `expected a ${promised.toUpperCase()} by its name, found something else; fetch it again, or give it the name of what it is`,
  );
}

const openingMarkup =
  /^\s*(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]*\?>\s*(?:<!doctype\s+html|<html[\s>])|<(?:head|body|article|div)[\s>])/i;
const someMarkup = /<(?:p|div|br|h[1-6]|article|body|span|ul|ol|table|pre|main|section)(?:\s[^>]*)?>/i;

/** The format of a text by what it opens with, then by its name. */
export function textFormat(file: string, text: string): Format {
  const head = text.slice(0, 4096);
  if (openingMarkup.test(head)) return 'html';
  const promised = byExtension[extensionOf(file)];
  if (promised === 'html') return someMarkup.test(text.slice(0, 65_536)) ? 'html' : 'text';
  if (promised === 'jsonl' || promised === 'csv' || promised === 'markdown') return promised;
  return isJsonObject(head.split('\n', 1)[0] ?? '') ? 'jsonl' : 'text';
}

/** A first line that is an object with keys; a longer one than the sample shows is told by its opening. */
const isJsonObject = (line: string): boolean => /^\s*\{\s*"[^"\n]{1,80}"\s*:/.test(line);
