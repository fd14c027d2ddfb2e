import type { Rule } from '../../model/rule.ts';

/** Two or more parties have agreed, decided or resolved on a future action. */
export const agreementRules: readonly Rule[] = [
  {
    id: 'agree',
    kind: 'agreement',
    strength: 'firm',
    bound: 'subject',
    cues: ['agree|agrees|agreed|agreeing ~ to|on|upon|that|a|the|with|about|in', 'agreed|agreeing'],
    why: 'The act of agreeing, with what was agreed.',
    matches: ['The riparian states [[agreed to]] share their flood data.', 'A joint patrol was [[agreed]].'],
    misses: ['The agreement lapsed.', 'They disagreed about the map.', 'I agree.'],
    knownFailures: ['I agree with the lady from Malta.'],
  },
  {
    id: 'decide',
    kind: 'agreement',
    strength: 'firm',
    bound: 'subject',
    cues: [
      'decided|decides|resolved|resolves|concluded ~ to|on|that|in|upon|today',
      'decided',
      'instructed|tasked|mandated|entrusted|charged',
    ],
    why: "A body's or several parties' decision on what shall be done.",
    matches: [
      'The board [[decided to]] reopen the two schools.',
      'The Senate [[instructed]] its bureau to draft a code.',
      'The federation [[resolved today to]] admit women.',
    ],
    misses: ['The decisive vote came late.', 'The strike was resolved.', 'I have decided to free the hawks.'],
    knownFailures: ['The suspect was charged with theft.', 'The cup was decided on penalties.'],
  },
  {
    id: 'agreement-noun',
    kind: 'agreement',
    strength: 'firm',
    bound: 'subject',
    cues: [
      'agreement|agreements|understanding|consensus|deal|accord|arrangement|arrangements ~ to|on|that|was|were|has|have|reached|between|with|about|for',
      'decision|decisions|resolution ~ to|on|was|were|has|have|that|made|taken',
      'reached|reach|concluded|struck|came|come ~ .. agreement|agreements|understanding|consensus|deal|accord|decision|decisions',
    ],
    why: 'The agreement or decision as a noun.',
    matches: [
      'A [[decision to]] dredge the port was taken.',
      'The sides [[reached a preliminary agreement]] on fares.',
      'The [[understanding on]] shared wells binds four districts.',
    ],
    misses: ['They argued until dawn.', 'His indecision cost us a year.'],
    knownFailures: ['She came to a fuller understanding of Bach.', 'The decision was a mistake.'],
  },
  {
    id: 'approve',
    kind: 'agreement',
    strength: 'firm',
    bound: 'subject',
    cues: [
      'approved|approve|approves|adopted|adopt|adopts|endorsed|signed|ratified|launched|established ~ a|an|the|our|its|this|that|by|today|in|and|on',
    ],
    why: 'A programme approved is an agreement on what it provides for.',
    matches: [
      'Parliament [[adopted a]] ten-year plan for the coast.',
      'The fund [[approved our]] request for two dredgers.',
    ],
    misses: ['The approval came late.', 'Adopted children may inherit.'],
    knownFailures: ['The guests signed the book.'],
  },
];
