import type { Document } from '../../src/model/document.ts';
import { readVisible } from '../../src/text/visible.ts';

/** A document of one sentence with every layer, an astral character and a wrap in it. */
export function documentExample(): { readonly document: Document; readonly text: string } {
  const text = 'Ana Quispe: 😀 We will\nopen two ports in Peru by 2021.';
  const source = {
    file: 'ports.txt',
    sha256: 'ab',
    bytes: text.length,
    format: 'text',
    encoding: 'utf-8',
    text,
    gaps: [{ start: 22, end: 23, as: ' ', kind: 'wrap' as const }],
    pages: [],
    metadata: {},
    records: [],
    warnings: [],
  };
  const words = { start: 12, end: text.length };
  const find = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const document: Document = {
    source,
    span: { start: 0, end: text.length },
    event: { id: '2019-ports', title: 'Ports', date: '2019', place: '', origin: {} },
    turns: [{ ...words, kind: 'speech', label: { start: 0, end: 11 }, speaker: 'Ana Quispe', role: '' }],
    sentences: [{ ...words, turn: 0, visible: readVisible(source, words), opensParagraph: true, stem: null }],
    entities: [{ ...find('Peru'), sentence: 0, text: 'Peru', name: 'Peru', type: 'GPE', id: 'PE' }],
    dates: [{ ...find('2021'), sentence: 0, text: '2021', value: '2021', inferred: false, role: 'deadline' }],
    commitments: [
      {
        sentence: 0,
        kind: 'pledge',
        strength: 'firm',
        polarity: 'positive',
        actor: { start: 3, end: 5, text: 'We' },
        actorResolved: 'Peru',
        action: null,
        condition: null,
        rule: 'firm-will',
        cue: { start: 6, end: 15, text: 'will open' },
        score: 0.9,
      },
    ],
  };
  return { document, text };
}
