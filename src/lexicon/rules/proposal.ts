import type { Rule } from '../../model/rule.ts';

/** The speaker's side puts a joint action to its partners, and it needs their consent. */
export const proposalRules: readonly Rule[] = [
  {
    id: 'propose',
    kind: 'proposal',
    strength: 'advisory',
    bound: 'subject',
    cues: [
      'propose|proposes|proposed|proposing|suggest|suggests|suggested|suggesting|recommend|recommends|recommended|recommending|offer|offers|offered|offering|advocate|advocates|invite|invites|invited|inviting ~ that|to|a|an|the|Ving|our|we|all|you',
      'propose|proposes|proposed|proposing|suggest|suggests|suggested|recommend|recommends|recommended|offer|offers|offered|offering|invite|invites|invited|inviting|proposal|proposals|suggestion|suggestions|recommendation|initiative|invitation|offer',
    ],
    why: 'The verbs and nouns of proposing.',
    matches: [],
    misses: [],
  },
  {
    id: 'call-on',
    kind: 'proposal',
    strength: 'advisory',
    bound: 'subject',
    cues: [
      'call|calls|called|calling ~ on|upon|for',
      'urge|urges|urged|urging|appeal|appeals|appealed|appealing|encourage|encourages|encouraging|implore|implores|exhort|exhorts|request|requests|requested|beseech|plead',
      'appeal|appeals|call|request ~ to|for|on',
    ],
    why: 'An appeal to partners for joint action.',
    matches: [],
    misses: [],
  },
  {
    id: 'ask-to',
    kind: 'proposal',
    strength: 'advisory',
    bound: 'object',
    cues: [
      'ask|asks|asking|asked .. to|that|for',
      'ask|asking',
      'want|wants|expect|expects|need|expecting .. to|that',
      "would|'d ~ like .. to",
      'count|counting|rely ~ on .. to',
    ],
    why: "A request to partners, a legislature or one's own officials.",
    matches: [],
    misses: [],
  },
  {
    id: 'lets',
    kind: 'proposal',
    strength: 'advisory',
    bound: 'object',
    cues: ["let us|'s"],
    why: 'The inclusive imperative puts a joint action to the partners.',
    matches: [],
    misses: [],
  },
  {
    id: 'imperative',
    kind: 'proposal',
    strength: 'advisory',
    bound: 'none',
    cues: ['please ~ V', 'pass|send|join|make|take|keep|give|work|help|do|ensure|consider'],
    why: 'A direct request to the addressee.',
    matches: [],
    misses: [],
  },
];
