import type { Words } from '../model/commitment.ts';
import type { Document, Sentence } from '../model/document.ts';
import type { DocumentRecord } from '../model/document-record.ts';
import type { Span } from '../model/span.ts';
import { toSource } from '../model/visible.ts';
import { codePointOffset } from '../text/code-points.ts';

/**
 * A document as one line of documents.jsonl. Spans are the layers' own, in UTF-16 code units and in code
 * points; a commitment's span is its sentence's. Throws when a commitment points at no sentence.
 */
export function documentRecord(document: Document): DocumentRecord {
  const { source, event, turns, sentences, entities, dates, commitments } = document;
  const place = ({ start, end }: Span) => ({
    start,
    end,
    char_start: codePointOffset(source, start),
    char_end: codePointOffset(source, end),
  });
  return {
    event_id: event.id,
    event_title: event.title,
    event_date: event.date,
    event_place: event.place,
    source_file: source.file,
    source_sha256: source.sha256,
    ...place(document.span),
    turns: turns.map((turn) => ({
      ...place(turn),
      kind: turn.kind,
      label: turn.label === null ? '' : source.text.slice(turn.label.start, turn.label.end),
      speaker: turn.speaker,
      speaker_role: turn.role,
    })),
    sentences: sentences.map((sentence) => ({
      ...place(sentence),
      turn: sentence.turn,
      text: sentence.visible.text,
      opens_paragraph: sentence.opensParagraph,
      stem: sentence.stem,
    })),
    entities: entities.map((entity) => ({
      ...place(entity),
      sentence: entity.sentence,
      text: entity.text,
      name: entity.name,
      type: entity.type,
      id: entity.id,
    })),
    dates: dates.map((date) => ({
      ...place(date),
      sentence: date.sentence,
      text: date.text,
      value: date.value,
      inferred: date.inferred,
      role: date.role,
    })),
    commitments: commitments.map((commitment) => {
      const sentence = sentences[commitment.sentence];
      if (sentence === undefined) {
        throw new Error(
          `${source.file}: a commitment points at sentence ${commitment.sentence}, which does not exist`,
        );
      }
      const homeOf = ({ stem }: Words): Sentence =>
        (stem && sentence.stem !== null ? sentences[sentence.stem] : sentence) ?? sentence;
      const wordsOf = (words: Words | null) =>
        words === null ? null : { ...place(toSource(homeOf(words).visible, words)), text: words.text };
      return {
        ...place(sentence),
        sentence: commitment.sentence,
        kind: commitment.kind,
        strength: commitment.strength,
        polarity: commitment.polarity,
        actor: wordsOf(commitment.actor),
        actor_resolved: commitment.actorResolved,
        action: wordsOf(commitment.action),
        condition: wordsOf(commitment.condition),
        rule: commitment.rule,
        cue: wordsOf(commitment.cue),
        score: commitment.score,
      };
    }),
  };
}
