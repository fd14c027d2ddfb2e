import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { auditLedger } from '../../src/audit/audit-ledger.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { contextSentence, laterRow, ledgerRow } from './rows.ts';

const corpus = join(import.meta.dirname, '../../corpus');
const earlierFiles = ['001_7b663a2394d7c2e8.txt'];
const laterFiles = ['003_791a1ad2eaae36f7.txt', '004_650bc0b33f52eeb3.txt'];
const binding = /\b(will|must|need to|important|priorit\w+|propose|suggest|plans?|wants to|intends)\b/;

/** Every sentence of the shipped corpus that sounds like a commitment against every other, names changed by `rename`. */
function auditCorpus(rename: (text: string) => string) {
  const sentences = (file: string) => {
    const text = rename(readFileSync(join(corpus, file), 'utf8'));
    // Spans move with the names, so the sentences are numbered instead.
    return splitSentences(text).map((span, index) => ({
      file,
      index,
      text: text.slice(span.start, span.end),
    }));
  };
  const make = (row: typeof ledgerRow, files: readonly string[]) =>
    files
      .flatMap(sentences)
      .filter(({ text }) => binding.test(text))
      .map(({ file, index, text }) =>
        row(text, {
          commitment_id: `${file} ${index}`,
          source_file: file,
          start: index,
          speaker_role: rename('President of Russia'),
          actor_resolved: text.includes(rename('Russia')) ? rename('Russia') : '',
          event_title: 'CSTO summit',
        }),
      );
  return auditLedger({
    earlier: make(ledgerRow, earlierFiles),
    later: make(laterRow, laterFiles),
    laterContext: laterFiles
      .flatMap(sentences)
      .filter(({ text }) => !binding.test(text))
      .map(({ file, index, text }) => contextSentence(text, { file, start: index })),
  });
}

it('gives the same verdicts whoever the actor is', () => {
  const before = auditCorpus((text) => text);
  const after = auditCorpus((text) => text.replaceAll('Russia', 'Norway'));
  const verdicts = ({ rows }: typeof before) =>
    rows.map(({ earlier_id, verdict }) => `${earlier_id} ${verdict}`);
  expect(new Set(before.rows.map(({ verdict }) => verdict)).size).toBe(4);
  expect(verdicts(after)).toEqual(verdicts(before));
});
