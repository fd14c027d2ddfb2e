import type { Sentence, Turn } from '../model/document.ts';
import type { Analysis } from './detect.ts';
import type { Context } from './features.ts';

/** What the scorer may know around sentence `at`; neighbours count only within its turn. */
export function contextOf(
  sentences: readonly Sentence[],
  turns: readonly Turn[],
  analyses: readonly Pick<Analysis, 'proposals'>[],
  at: number,
): Context {
  const sentence = sentences[at]!;
  const neighbour = (index: number): Pick<Analysis, 'proposals'> | null =>
    sentences[index]?.turn === sentence.turn ? analyses[index]! : null;
  const before = neighbour(at - 1);
  const after = neighbour(at + 1);
  return {
    turnKind: turns[sentence.turn]!.kind,
    opensParagraph: sentence.opensParagraph,
    inList: sentence.stem !== null,
    cuesBefore: before ? before.proposals.length : null,
    cuesAfter: after ? after.proposals.length : null,
    ruleBefore: before?.proposals[0]?.rule.id ?? '',
  };
}

/** A list item is read after the sentence that introduces it; `before` is how much of `text` is not its own. */
export function readWithStem(
  { visible, stem }: Sentence,
  sentences: readonly Sentence[],
): { text: string; before: number } {
  if (stem === null) return { text: visible.text, before: 0 };
  const introduction = sentences[stem]!.visible.text.replace(/:\s*$/, ' ');
  return { text: introduction + visible.text, before: introduction.length };
}
