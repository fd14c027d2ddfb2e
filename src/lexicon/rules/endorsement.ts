import type { Rule } from '../../model/rule.ts';

/** The speaker's side backs an action without taking it on. */
export const endorsementRules: readonly Rule[] = [
  {
    id: 'support',
    kind: 'endorsement',
    strength: 'advisory',
    bound: 'subject',
    cues: [
      'support|supports|supported|supporting|endorse|endorses|endorsed|back|backs|welcome|welcomes|welcomed|commend|commends|applaud|favour|favours|favor|encourage|encourages|encouraged|urge|urges|reaffirm|reaffirms|reaffirmed|reiterate|reiterates|reiterated|advocate|advocates|defend|defends|champion|champions|condemn|condemns|oppose|opposes|stand|stands|call|calls',
    ],
    why: 'The performatives of support.',
    matches: [
      'Iceland [[supports]] an early vote on the fund.',
      'We warmly [[welcome]] the second round of talks.',
    ],
    misses: ['Its supporters sang.', 'The standing orders apply.'],
    knownFailures: ['My back hurts.', 'The telephone call lasted an hour.'],
  },
];
