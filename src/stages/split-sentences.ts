import { z } from 'zod';
import type { Sentence, Turn } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import { defineStage } from '../model/stage.ts';
import { toSource } from '../model/visible.ts';
import { splitSentences } from '../text/sentences.ts';
import { readVisible, sliceVisible } from '../text/visible.ts';

/** Splits every turn into sentences; lists are tied to the stem that introduces them. */
export const splitSentencesStage = defineStage({
  name: 'split-sentences',
  needs: ['turns'],
  gives: ['sentences'],
  options: z.strictObject({}),
  run: ({ source, turns }) => ({ sentences: sentencesOf(source, turns) }),
});

function sentencesOf(source: Source, turns: readonly Turn[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [turn, span] of turns.entries()) {
    const visible = readVisible(source, span);
    const first = sentences.length;
    let from = 0;
    for (const part of splitSentences(visible.text)) {
      const whole = sliceVisible(visible, part);
      sentences.push({
        ...toSource(visible, part),
        turn,
        visible: { ...whole, text: whole.text.replace(/[\t\u00a0\u202f]/g, ' ') },
        opensParagraph: from === 0 || visible.text.slice(from, part.start).includes('\n'),
        stem: null,
      });
      from = part.end;
    }
    tieLists(sentences, first);
  }
  return sentences;
}

const listMark = /^(?:[-–—•*·▪●]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/;
const runsOn = /[;,]$/;

/** Marks the items of a list with their stem: marked paragraphs, or paragraphs that end in ";" but for the last. */
function tieLists(sentences: Sentence[], first: number): void {
  for (let stem = first; stem < sentences.length; stem++) {
    if (!sentences[stem]!.visible.text.endsWith(':')) continue;
    let last = stem;
    let open = true;
    for (let item = stem + 1; item < sentences.length && open; item++) {
      const { visible, opensParagraph } = sentences[item]!;
      const marked = listMark.test(visible.text);
      const continues = runsOn.test(visible.text);
      if (
        !opensParagraph ||
        !(marked || continues || (last > stem && runsOn.test(sentences[last]!.visible.text)))
      )
        break;
      last = item;
      open = marked || continues;
    }
    for (let item = stem + 1; item <= last; item++) sentences[item] = { ...sentences[item]!, stem };
    stem = last;
  }
}
