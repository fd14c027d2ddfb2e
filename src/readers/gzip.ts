import { gunzipSync } from 'node:zlib';
import { InputError } from '../model/problem.ts';
import { maximumBytes, refuseUnpacked } from './limits.ts';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** @throws {InputError} for a file cut short, damaged, or larger than the limit once unpacked */
export function gunzip(file: string, bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maximumBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') refuseUnpacked(file);
    const found = code === 'Z_BUF_ERROR' ? 'one that breaks off' : `a damaged one (${code || String(error)})`;
    throw new InputError(file, '', `expected a whole gzip file, found ${found}; fetch it again`);
  }
}
