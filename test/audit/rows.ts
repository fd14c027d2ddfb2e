import type { ContextSentence } from '../../src/model/audit.ts';
import type { LedgerRow } from '../../src/model/ledger.ts';

/** A ledger row with `sentence` as its quotation; everything not given is unknown or plain. */
export function ledgerRow(sentence: string, given: Partial<LedgerRow> = {}): LedgerRow {
  return {
    commitment_id: sentence,
    event_id: 'event',
    event_title: '',
    event_date: '2013-05-06',
    event_place: '',
    speaker: 'Ada Byron',
    speaker_role: '',
    actor: 'we',
    actor_resolved: '',
    kind: 'pledge',
    strength: 'firm',
    polarity: 'positive',
    condition: '',
    action: '',
    specificity: 'vague',
    breadth: 'standard',
    deadline: '',
    deadline_text: '',
    entities: [],
    dates: [],
    rule: '',
    cue: '',
    sentence,
    quote: sentence,
    source_file: 'a.txt',
    source_sha256: '',
    start: 0,
    end: sentence.length,
    char_start: 0,
    char_end: sentence.length,
    line: 1,
    page: null,
    also_in: [],
    ...given,
  };
}

export const laterRow = (sentence: string, given: Partial<LedgerRow> = {}): LedgerRow =>
  ledgerRow(sentence, {
    commitment_id: `later: ${sentence}`,
    event_date: '2019-05-06',
    event_id: 'later',
    source_file: 'b.txt',
    ...given,
  });

export function contextSentence(text: string, given: Partial<ContextSentence> = {}): ContextSentence {
  return {
    file: 'b.txt',
    start: 5000,
    end: 5000 + text.length,
    text,
    speaker: 'Ada Byron',
    speaker_role: '',
    event_id: 'later',
    event_title: '',
    event_date: '2019-05-06',
    ...given,
  };
}
