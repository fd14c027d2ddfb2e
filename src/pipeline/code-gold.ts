import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Layers, Page } from '../model/document.ts';
import type { GoldDocument } from '../model/gold.ts';
import { formatProblem, InputError, UsageError } from '../model/problem.ts';
import { contains } from '../model/span.ts';
import { readSource } from '../readers/index.ts';
import { readEvent } from '../stages/read-event.ts';
import { segmentTurns } from '../stages/segment-turns.ts';
import { splitPages } from '../stages/split-pages.ts';
import { splitSentencesStage } from '../stages/split-sentences.ts';
import { type CodedDocument, codeDocument } from '../training/examples.ts';

const reading = [readEvent, segmentTurns, splitSentencesStage];

/** The pages of a file with their turns and sentences, before anything is tagged. */
export async function readSentences(
  path: string,
  file: string,
): Promise<(Page & Pick<Layers, 'event' | 'turns' | 'sentences'>)[]> {
  const source = await readSource(file, readFileSync(path));
  return splitPages(source).map((page) => {
    const read = reading.reduce<Page & Partial<Layers>>(
      (given, stage) => stage.apply(given, stage.options.parse({})),
      page,
    );
    return read as Page & Pick<Layers, 'event' | 'turns' | 'sentences'>;
  });
}

/**
 * Gold documents made ready to train on, their texts looked up in `corpus` by file name.
 * @throws UsageError naming the gold document whose text is missing or cannot be read
 */
export async function codeGold(documents: readonly GoldDocument[], corpus: string): Promise<CodedDocument[]> {
  const coded: CodedDocument[] = [];
  for (const gold of documents) {
    const path = [join(corpus, gold.file), join(corpus, basename(gold.file))].find((one) => existsSync(one));
    if (path === undefined) {
      throw new UsageError(
        `${join(corpus, gold.file)}: the text of gold document "${gold.id}" is not there; check --corpus`,
      );
    }
    try {
      const pages = await readSentences(path, gold.file);
      const alone = documents.filter(({ file }) => file === gold.file).length === 1;
      coded.push(codeDocument(gold, alone ? pages : pages.filter((page) => holdsItem(page, gold))));
    } catch (error) {
      if (error instanceof InputError)
        throw new UsageError(`gold document "${gold.id}": ${formatProblem(error)}`);
      throw error;
    }
  }
  return coded;
}

/** Where documents share a file, a document is the pages that its items stand in: the rest is coded by the others. */
const holdsItem = ({ span }: Page, { commitments, optional }: GoldDocument): boolean =>
  [...commitments, ...optional].some((item) => contains(span, item));
