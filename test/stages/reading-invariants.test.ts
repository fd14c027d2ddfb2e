import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/source.ts';
import { readSource } from '../../src/readers/index.ts';
import { readVisible } from '../../src/text/visible.ts';
import { readPages } from '../reading.ts';

const piece = fc.constantFrom(
  'We will pave it.',
  'President of Norland Ivan Orlov: ',
  'MR. ORE: ',
  'CHAIR MOSS. ',
  'Q    ',
  'Q. ',
  'Note: ',
  'See also',
  'May 2, 2013',
  '* * *',
  '<…>',
  '(Applause.)',
  ' [laughter] ',
  'Topics',
  'Publication status',
  'Text version',
  'Events',
  'Text versionEvents\n',
  'Page 2 of 9',
  '\f',
  '\n',
  '\n\n',
  '\r\n',
  '   ',
  'inter-\nnational ',
  'the lower town, nor the upper one, and',
  'END',
  'The agenda was adopted.',
  '\u00a0',
  '😀',
  '"',
  ',',
  '{"text":"MR. ORE: We \\"will\\"."}\n',
  '<p>',
  '</p>',
  '&amp;',
);

const formats = fc.constantFrom('a.txt', 'a.html', 'a.csv', 'a.jsonl');

function check(source: Source): void {
  let end = 0;
  for (const gap of source.gaps) {
    expect(gap.start).toBeGreaterThanOrEqual(end);
    expect(gap.end).toBeGreaterThan(gap.start);
    end = gap.end;
  }
  expect(end).toBeLessThanOrEqual(source.text.length);
  let pageEnd = 0;
  for (const page of readPages(source)) {
    expect(page.span.start).toBeGreaterThanOrEqual(pageEnd);
    pageEnd = page.span.end;
    let turnEnd = page.span.start;
    for (const turn of page.turns) {
      const from = turn.label?.start ?? turn.start;
      expect(from).toBeGreaterThanOrEqual(turnEnd);
      if (turn.label) expect(turn.label.end).toBeLessThanOrEqual(turn.start);
      expect(turn.end).toBeGreaterThan(turn.start);
      expect(readVisible(source, turn).text.trim()).not.toBe('');
      if (turn.kind === 'speech') expect(turn.speaker).toBeTruthy();
      if (turn.kind === 'narration') expect([turn.speaker, turn.label]).toEqual([null, null]);
      turnEnd = turn.end;
    }
    expect(turnEnd).toBeLessThanOrEqual(page.span.end);
  }
}

test('gaps, pages and turns are sorted, do not overlap and lie inside one another, on any text', async () => {
  await fc.assert(
    fc.asyncProperty(
      formats,
      fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 }),
      async (file, pieces) => {
        let source: Source;
        try {
          source = await readSource(file, new TextEncoder().encode(pieces.join('')));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          return;
        }
        check(source);
      },
    ),
    { numRuns: 600, seed: 11 },
  );
});

test('any bytes are read or refused with a reason', async () => {
  const opening = fc.constantFrom(
    [],
    [0x1f, 0x8b],
    [0x50, 0x4b, 3, 4],
    [0x25, 0x50, 0x44, 0x46, 0x2d],
    [0xff, 0xfe],
    [0xef, 0xbb, 0xbf],
  );
  await fc.assert(
    fc.asyncProperty(opening, fc.uint8Array({ maxLength: 60 }), async (head, tail) => {
      try {
        check(await readSource('a', Uint8Array.from([...head, ...tail])));
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { numRuns: 300, seed: 5 },
  );
});
