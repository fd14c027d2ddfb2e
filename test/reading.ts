import type { Document, Page } from '../src/model/document.ts';
import type { Source } from '../src/model/source.ts';
import { type ReadOptions, readSource } from '../src/readers/index.ts';
import { readEvent } from '../src/stages/read-event.ts';
import { segmentTurns } from '../src/stages/segment-turns.ts';
import { splitPages } from '../src/stages/split-pages.ts';
import { readVisible } from '../src/text/visible.ts';

export type ReadPage = Page & Pick<Document, 'event' | 'turns'>;

const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a text as a file and runs the first two stages on its pages. */
export async function readText(
  text: string,
  file = 'talk.txt',
  options: ReadOptions = {},
): Promise<ReadPage[]> {
  return readPages(await readSource(file, asBytes(text), options));
}

export const readPages = (source: Source): ReadPage[] =>
  splitPages(source).map((page) => segmentTurns.apply(readEvent.apply(page, {}), {}) as ReadPage);

/** Turns as a person would note them down: `Name (role): words`, line breaks as ` / `. */
export const showTurns = ({ source, turns }: ReadPage): string[] =>
  turns.map((turn) => {
    const words = readVisible(source, turn)
      .text.replace(/\s*\n\s*/g, ' / ')
      .replace(/\s+/g, ' ')
      .trim();
    const who = turn.kind === 'speech' ? `${turn.speaker}${turn.role ? ` (${turn.role})` : ''}` : turn.kind;
    return `${who}: ${words}`;
  });
