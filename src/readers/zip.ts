import { inflateRawSync } from 'node:zlib';
import { InputError } from '../model/problem.ts';
import { maximumBytes, refuseUnpacked } from './limits.ts';

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const deflated = 8;
const encrypted = 1;

/**
 * Names in a zip, after making sure that all of it unpacks into bounded memory: sizes that a zip declares may lie, so each
 * entry is inflated with what is left of the limit.
 * @throws {InputError} for a zip that is cut short, encrypted, or a bomb
 */
export function checkZip(file: string, bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  if (end < 0) throw damaged(file);
  const names: string[] = [];
  let left = maximumBytes;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) throw damaged(file);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((view.getUint16(at + 8, true) & encrypted) !== 0)
      throw new InputError(
        file,
        name,
        'expected a DOCX without password, found an encrypted one; save it without',
      );
    names.push(name);
    left -= unpackedSize(file, bytes, view, at, left);
    if (left < 0) refuseUnpacked(file, name);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

const damaged = (file: string): InputError =>
  new InputError(file, '', 'expected a DOCX, found a zip that is damaged or breaks off; fetch it again');

function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === directoryEnd) return at;
  return -1;
}

function unpackedSize(file: string, bytes: Uint8Array, view: DataView, entry: number, left: number): number {
  const packed = view.getUint32(entry + 20, true);
  const declared = view.getUint32(entry + 24, true);
  if (view.getUint16(entry + 10, true) !== deflated) return declared;
  const local = view.getUint32(entry + 42, true);
  if (local + 30 > view.byteLength) throw damaged(file);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) throw damaged(file);
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, left) })
      .length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      refuseUnpacked(file);
    throw damaged(file);
  }
}
