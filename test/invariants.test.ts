import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Layers, Page } from '../src/model/document.ts';
import { InputError } from '../src/model/problem.ts';
import type { Source } from '../src/model/source.ts';
import { contains, type Span } from '../src/model/span.ts';
import { extractCommitments } from '../src/pipeline/extract.ts';
import { makePlan } from '../src/pipeline/plan.ts';
import { readSource } from '../src/readers/index.ts';
import { projectRoot } from './cli/harness.ts';

const plan = makePlan({ stages: undefined, contextPeriods: [], layers: false }, () => 0);

function documentsOf(source: Source): Document[] {
  return plan.splitPages(source).map((page) => {
    let layered: Page & Partial<Layers> = page;
    for (const { stage, options } of plan.stages) layered = stage.apply(layered, options);
    return layered as Document;
  });
}

function expectSorted(spans: readonly Span[], apart: boolean): void {
  for (const [index, span] of spans.entries()) {
    expect(span.start).toBeLessThanOrEqual(span.end);
    const before = spans[index - 1];
    if (!before) continue;
    if (apart) expect(span.start).toBeGreaterThanOrEqual(before.end);
    else expect(span.start).toBeGreaterThanOrEqual(before.start);
  }
}

/** What of a span no gap covers and is not blank, as offsets. */
function visibleOffsets({ text, gaps }: Source, { start, end }: Span): Set<number> {
  const offsets = new Set<number>();
  for (let at = start; at < end; at++) if ((text[at] ?? '').trim() !== '') offsets.add(at);
  for (const gap of gaps) for (let at = gap.start; at < gap.end; at++) offsets.delete(at);
  return offsets;
}

function checkDocument(document: Document): void {
  const { source, span, turns, sentences, entities, dates, commitments } = document;
  expect(span.end).toBeLessThanOrEqual(source.text.length);
  expectSorted(turns, true);
  expectSorted(sentences, true);
  expectSorted(entities, false);
  for (const turn of turns) {
    expect(contains(span, turn)).toBe(true);
    if (turn.label) expect(contains(span, turn.label)).toBe(true);
  }
  const uncovered = turns.map((turn) => visibleOffsets(source, turn));
  for (const sentence of sentences) {
    const turn = turns[sentence.turn];
    expect(turn && contains(turn, sentence)).toBe(true);
    expect(sentence.visible.text.trim()).not.toBe('');
    for (let at = sentence.start; at < sentence.end; at++) uncovered[sentence.turn]?.delete(at);
  }
  for (const [index, rest] of uncovered.entries()) {
    expect([...rest].map((at) => source.text[at]).join(''), `turn ${index} of ${source.file}`).toBe('');
  }
  for (const mention of [...entities, ...dates]) {
    const sentence = sentences[mention.sentence];
    expect(sentence && contains(sentence, mention)).toBe(true);
  }
  const tagged = commitments.map(({ sentence }) => sentence);
  expect(new Set(tagged).size).toBe(tagged.length);
  for (const { sentence, actor, action, condition, cue } of commitments) {
    for (const words of [actor, action, condition, cue]) {
      if (!words) continue;
      const home = words.stem ? sentences[sentence]?.stem : sentence;
      const text = sentences[home ?? -1]?.visible.text ?? '';
      expect(text.slice(words.start, words.end)).toBe(words.text);
    }
  }
}

async function checkFile(file: string, bytes: Uint8Array): Promise<void> {
  const source = await readSource(file, bytes);
  for (const document of documentsOf(source)) checkDocument(document);
  const { rows, problems } = await extractCommitments({ files: [{ file, bytes }], breadth: 'broad' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const points = [...source.text];
  for (const row of rows) {
    expect(source.text.slice(row.start, row.end)).toBe(row.quote);
    expect(points.slice(row.char_start, row.char_end).join('')).toBe(row.quote);
    expect(row.line).toBe(source.text.slice(0, row.start).split(/\r\n|\r|\n/).length);
  }
  expect(new Set(rows.map((row) => row.commitment_id)).size).toBe(rows.length);
}

/** The same for bytes that a reader may refuse, such as a control character that makes a text binary. */
async function checkReadable(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await checkFile(file, bytes);
  } catch (error) {
    if (!(error instanceof InputError)) throw new Error(`${file}: ${String(error)}`, { cause: error });
  }
}

const corpus = join(projectRoot, 'corpus');
const transcripts = readdirSync(corpus).filter((name) => name.endsWith('.txt'));

/** Every file under test/ that a reader can read. */
const fixtures = readdirSync(join(projectRoot, 'test'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:txt|md|html?|csv|jsonl|pdf|docx|gz)$/i.test(name) && !name.startsWith('gold'),
);

describe('invariants', () => {
  it.each(transcripts)('hold over corpus/%s', async (name) => {
    await checkFile(name, readFileSync(join(corpus, name)));
  });

  it('hold over every fixture', async () => {
    for (const name of fixtures) {
      const bytes = readFileSync(join(projectRoot, 'test', name));
      await checkReadable(name, bytes);
    }
  });

  const pieces = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...corpusPieces()) },
    { weight: 2, arbitrary: fc.constantFrom(...awkward) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  );

  it('hold over random text made of sentences, labels and rubbish', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 30 }), async (parts) => {
        const text = `Transcript\n${parts.join('')}`;
        await checkReadable('random.txt', Buffer.from(text, 'utf8'));
      }),
      { numRuns: 60 },
    );
  });

  it('no broken input loses another input’s rows', async () => {
    const bytes = readFileSync(join(corpus, '004_650bc0b33f52eeb3.txt'));
    const alone = await extractCommitments({ files: [{ file: 'good.txt', bytes }] });
    expect(alone.rows.length).toBeGreaterThan(3);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (rubbish, first) => {
        const files = [
          { file: 'good.txt', bytes },
          { file: 'rubbish.bin', bytes: rubbish },
        ];
        const { rows } = await extractCommitments({ files: first ? files.reverse() : files });
        expect(rows.filter((row) => row.source_file === 'good.txt')).toEqual(alone.rows);
      }),
      { numRuns: 25 },
    );
  });
});

/** Sentences of the shipped corpus with the white space before them. */
function corpusPieces(): string[] {
  return transcripts.flatMap((name) => {
    const text = readFileSync(join(corpus, name), 'utf8');
    return [...text.matchAll(/[^.!?]{1,300}[.!?]+\s*/g)].map(([piece]) => piece);
  });
}

const awkward = [
  '\n\nMr. A. B. Smith (via interpreter): ',
  '\n\nQ: Will you? ',
  '\nTHE PRESIDENT: ',
  ' Mr. Smith said: “We will build it.” ',
  '\r\n',
  '\u2028',
  '\n\n* * *\n\n',
  '(Applause.) ',
  '<…> ',
  'We will:\n– build roads;\n– mend 12 bridges by 2021.\n',
  'We will contin-\nue to work. ',
  '😀 We will send 👩‍🚀 to the 🌕 by 2030. ',
  '\ud83d',
  'See also\nPress statement\nMay 3, 2016\n',
  'S/PV.7219\n',
  '\u00a0\u00a0',
  'Events\nSpeech\nMay 3, 2016\n16:40\nSochi\n',
  'Text versionEvents\n',
  '“‘(['.repeat(3),
  ': : : ',
  '1. ',
  '…',
];
