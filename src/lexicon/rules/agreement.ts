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
    matches: [],
    misses: [],
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
    matches: [],
    misses: [],
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
    matches: [],
    misses: [],
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
    matches: [],
    misses: [],
  },
];
