import { createHash } from 'node:crypto';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { InputError } from '../model/problem.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoded = {
  /** Without byte-order mark; offsets count from here. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True where the encoding was inferred from the bytes and not declared or proved by them. */
  readonly guessed: boolean;
  /** Offset of the first byte that was read as U+FFFD, or null where none had to be. */
  readonly replacedAt: number | null;
};

/** SHA-256 of the bytes, hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** How many bytes are looked at to tell text from binary, and one legacy encoding from another. */
const sampleBytes = 65_536;

/**
 * Bytes to text: a byte-order mark decides; else UTF-8 when the bytes are valid UTF-8; else Windows-1252, the
 * one legacy encoding that English transcripts come in, unless the bytes look like another one. Binary is refused.
 * With `replace`, bytes that are no UTF-8 in a text that otherwise is read as U+FFFD, as browsers do.
 */
export function decode(file: string, bytes: Uint8Array, { replace = false } = {}): Decoded {
  if (bytes.length === 0)
    throw new InputError(file, '', 'the file is empty; leave it out of the inputs or fetch it again');
  const marked = byMark(file, bytes);
  if (marked) return marked;
  refuseBinary(file, bytes);
  try {
    return exact(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch (cause) {
    return decodeLegacy(file, bytes, replace, cause);
  }
}

const exact = (text: string, encoding: Encoding): Decoded => ({
  text,
  encoding,
  guessed: false,
  replacedAt: null,
});

function byMark(file: string, bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const body = bytes.subarray(3);
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
      return exact(text, 'utf-8');
    } catch (cause) {
      throw invalidUtf8(file, body, 3, cause);
    }
  }
  // A mark of UTF-32 (FF FE 00 00) opens like one of UTF-16.
  if (a === 0xff && b === 0xfe && !(bytes[2] === 0 && bytes[3] === 0))
    return exact(iconv.decode(asBuffer(bytes.subarray(2)), 'utf-16le'), 'utf-16le');
  if (a === 0xfe && b === 0xff)
    return exact(iconv.decode(asBuffer(bytes.subarray(2)), 'utf-16be'), 'utf-16be');
  return null;
}

/**
 * TextDecoder is not used here: Node 20 decodes the bytes 0x80 to 0x9F of Windows-1252 (dashes and curly quotes)
 * as control characters (nodejs/node 56542).
 */
function decodeLegacy(file: string, bytes: Uint8Array, replace: boolean, cause: unknown): Decoded {
  const offset = firstInvalidUtf8(bytes);
  // Text that is UTF-8 elsewhere and breaks off in one place is damaged, not of another encoding.
  if (isMostlyUtf8(bytes, offset)) {
    if (!replace) throw invalidUtf8(file, bytes, 0, cause);
    return { ...exact(new TextDecoder().decode(bytes), 'utf-8'), replacedAt: offset };
  }
  const sample = around(bytes, offset);
  if (!isPlausible1252(sample) || !(isMostlyAscii(sample) || isWestern(sample)))
    throw invalidUtf8(file, bytes, 0, cause);
  return { ...exact(iconv.decode(asBuffer(bytes), 'windows-1252'), 'windows-1252'), guessed: true };
}

function invalidUtf8(file: string, bytes: Uint8Array, shift: number, cause: unknown): InputError {
  const error = new InputError(
    file,
    `byte ${firstInvalidUtf8(bytes) + shift}`,
    'expected UTF-8 (or UTF-16 with a byte-order mark, or Windows-1252), found bytes that are not valid; save the file again as UTF-8',
  );
  error.cause = cause;
  return error;
}

function refuseBinary(file: string, bytes: Uint8Array): void {
  const sample = bytes.subarray(0, sampleBytes);
  const zero = sample.indexOf(0);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 32 && isStrayControl(byte)) controls++;
  }
  if (zero < 0 && controls * 100 <= sample.length) return;
  throw new InputError(
    file,
    `byte ${zero < 0 ? sample.findIndex(isStrayControl) : zero}`,
    'expected text, HTML, PDF, DOCX, JSONL or CSV (UTF-16 with a byte-order mark), found binary; convert it or leave it out',
  );
}

const isStrayControl = (byte: number): boolean =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27;

/** Offset of the first byte that is not valid UTF-8; the length when all are. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Length of the UTF-8 sequence at `at`, 0 when it is not valid (RFC 3629, table 3-7 of the Unicode Standard). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const next = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isContinuation(next) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return next >= low && next <= high && isContinuation(bytes[at + 2]) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    const rest = isContinuation(bytes[at + 2]) && isContinuation(bytes[at + 3]);
    return next >= low && next <= high && rest ? 4 : 0;
  }
  return 0;
}

const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** Whether more of the characters above ASCII round `offset` are whole in UTF-8 than are broken. */
function isMostlyUtf8(bytes: Uint8Array, offset: number): boolean {
  const sample = around(bytes, offset);
  let [whole, broken] = [0, 0];
  let wasBroken = false;
  for (let at = 0; at < sample.length; ) {
    const length = sequenceLength(sample, at);
    if (length > 1) whole++;
    // A sequence that breaks off leaves several bad bytes behind; that is one fault.
    else if (length === 0 && !wasBroken) broken++;
    wasBroken = length === 0;
    at += Math.max(1, length);
  }
  return whole > broken;
}

const around = (bytes: Uint8Array, offset: number): Uint8Array =>
  bytes.subarray(Math.max(0, offset - sampleBytes / 2), offset + sampleBytes / 2);

/** Bytes that Windows-1252 gives no meaning. */
const undefined1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Whether accented letters stand in words, and nothing else that the encoding has no character for. */
function isPlausible1252(sample: Uint8Array): boolean {
  const text = iconv.decode(asBuffer(sample), 'windows-1252');
  if (sample.some((byte) => undefined1252.has(byte))) return false;
  return !/(?<![A-Za-z])[\u00c0-\u00ff]{2,}(?![A-Za-z])/.test(text);
}

function isMostlyAscii(sample: Uint8Array): boolean {
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  return high * 10 <= sample.length;
}

const isWestern = (sample: Uint8Array): boolean =>
  /^(?:ISO-8859-1|windows-1252)$/.test(analyse(sample)[0]?.name ?? '');

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
