import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import { decode, firstInvalidUtf8 } from '../../src/text/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decode', () => {
  test('takes UTF-8 as it is', () => {
    expect(decode('a.txt', utf8('Мы — “we”'))).toEqual({
      text: 'Мы — “we”',
      encoding: 'utf-8',
      guessed: false,
      replacedAt: null,
    });
  });

  test('strips a byte-order mark, so that offsets count from the first character', () => {
    expect(decode('a.txt', bytes(0xef, 0xbb, 0xbf, 0x57, 0x65)).text).toBe('We');
  });

  test.each([
    ['utf-16le', [0xff, 0xfe, 0x57, 0, 0x65, 0]],
    ['utf-16be', [0xfe, 0xff, 0, 0x57, 0, 0x65]],
  ] as const)('reads %s by its mark', (encoding, values) => {
    expect(decode('a.txt', bytes(...values))).toEqual({
      text: 'We',
      encoding,
      guessed: false,
      replacedAt: null,
    });
  });

  test('reads Windows-1252, curly quotes and dashes included, and says that it was a guess', () => {
    const legacy = bytes(
      ...[...'We agreed \x93to act\x94 \x96 at once, Mr. Ren\xe9.'].map((c) => c.charCodeAt(0)),
    );
    expect(decode('a.txt', legacy)).toEqual({
      text: 'We agreed “to act” – at once, Mr. René.',
      encoding: 'windows-1252',
      guessed: true,
      replacedAt: null,
    });
  });

  test.each([
    ['an empty file', bytes(), 'empty'],
    ['a binary file', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'binary'],
    ['UTF-8 that breaks off', bytes(...utf8('Das wäre schön, größer, kühn: ja'), 0xe2, 0x80), 'byte'],
    ['bytes that no text holds', bytes(...utf8('We will go '), 0xff, 0xfe, ...utf8(' there.')), 'byte 11'],
    [
      'another one-byte encoding',
      bytes(
        ...[...'\xcc\xfb \xf1\xe4\xe5\xeb\xe0\xe5\xec \xfd\xf2\xee \xe7\xe0\xe2\xf2\xf0\xe0'].map((c) =>
          c.charCodeAt(0),
        ),
      ),
      'byte 0',
    ],
    [
      'a sequence that breaks off in the middle',
      bytes(...utf8('größer, schöner'), 0xe2, 0x80, ...utf8(' we will')),
      'byte',
    ],
    ['a broken UTF-8 file with a mark', bytes(0xef, 0xbb, 0xbf, 0x57, 0xff, 0x57), 'byte 4'],
  ])('refuses %s', (_, input, words) => {
    const read = (): unknown => decode('talks/a.txt', input);
    expect(read).toThrow(InputError);
    try {
      read();
    } catch (error) {
      const { file, place, message } = error as InputError;
      expect(file).toBe('talks/a.txt');
      expect(`${place} ${message}`).toContain(words);
    }
  });
});

test('a stray byte in a page is read as browsers read it, and its place is told', () => {
  const page = bytes(...utf8('Der größte Plan: de'), 0xe3, ...utf8('lared'));
  expect(decode('a.html', page, { replace: true })).toMatchObject({
    text: 'Der größte Plan: de\ufffdlared',
    replacedAt: 21,
  });
});

test('the first invalid byte is where a strict decoder stops', () => {
  expect(firstInvalidUtf8(utf8('añ€😀'))).toBe(10);
  expect(firstInvalidUtf8(bytes(0x61, 0xc0, 0x80))).toBe(1);
  expect(firstInvalidUtf8(bytes(0x61, 0xed, 0xa0, 0x80))).toBe(1);
});
