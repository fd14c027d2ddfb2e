import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/**
 * A file of what one source gave, written once and front to back: payloads, then an index, then a trailer that
 * tells a whole file from a damaged one. It appears under its name only when complete.
 */
export type SpillEntry = { readonly at: number; readonly length: number };

const magic = Buffer.from('PLSPILL1');
/** Index length (8 bytes), SHA-256 of everything before (32 bytes), magic. */
const trailerLength = 8 + 32 + magic.length;
const bufferBytes = 1 << 18;

export class SpillWriter {
  private readonly path: string;
  private readonly partial: string;
  private readonly file: number;
  private readonly hash = createHash('sha256');
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private size = 0;

  constructor(path: string, partial: string) {
    this.path = path;
    this.partial = partial;
    this.file = openSync(partial, 'w');
  }

  append(payload: unknown): SpillEntry {
    const bytes = serialize(payload);
    const entry = { at: this.size, length: bytes.length };
    this.write(bytes);
    return entry;
  }

  /** Writes the index and gives the file its name. */
  finish(index: unknown): void {
    const bytes = serialize(index);
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(bytes.length));
    this.write(bytes);
    this.write(length);
    this.flush();
    const digest = this.hash.digest();
    writeSync(this.file, Buffer.concat([digest, magic]));
    closeSync(this.file);
    renameSync(this.partial, this.path);
  }

  /** Leaves nothing behind. */
  abandon(): void {
    closeSync(this.file);
    rmSync(this.partial, { force: true });
  }

  private write(bytes: Buffer): void {
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
    this.size += bytes.length;
    if (this.pendingBytes >= bufferBytes) this.flush();
  }

  private flush(): void {
    const bytes = Buffer.concat(this.pending);
    this.hash.update(bytes);
    for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
    this.pending = [];
    this.pendingBytes = 0;
  }
}

/** The index of a spill file, or null when there is none or it is damaged. */
export function readSpillIndex(path: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const end = bytes.length - trailerLength;
  if (end < 0 || !bytes.subarray(bytes.length - magic.length).equals(magic)) return null;
  const digest = bytes.subarray(end + 8, end + 40);
  if (
    !createHash('sha256')
      .update(bytes.subarray(0, end + 8))
      .digest()
      .equals(digest)
  )
    return null;
  const length = Number(bytes.readBigUInt64LE(end));
  return deserialize(bytes.subarray(end - length, end));
}

/** One payload of a spill file that has been found whole. */
export function readSpillEntry(path: string, { at, length }: SpillEntry): unknown {
  const bytes = Buffer.allocUnsafe(length);
  const file = openSync(path, 'r');
  try {
    for (let read = 0; read < length; ) {
      const count = readSync(file, bytes, read, length - read, at + read);
      if (count === 0)
        throw new Error(`${path} ends at byte ${at + read}, but its entry goes to ${at + length}`);
      read += count;
    }
  } finally {
    closeSync(file);
  }
  return deserialize(bytes);
}
