import { complementisers, coordinators, nounClass, verbBase } from '../lexicon/word-classes.ts';
import type { SubjectClass } from '../model/commitment.ts';
import type { Rule } from '../model/rule.ts';
import type { Token } from '../text/tokens.ts';
import {
  classifySubject,
  findSubject,
  openingSubject,
  readVerbGroup,
  type TokenRange,
  type VerbGroup,
} from './clause.ts';
import { type CueIndex, findCues } from './cues.ts';

/** A rule's claim that a sentence carries a commitment, with the grammar around its cue. Ranges are of tokens. */
export type Proposal = {
  readonly rule: Rule;
  readonly cue: TokenRange;
  readonly subject: TokenRange | null;
  readonly subjectClass: SubjectClass;
  /** Head noun or pronoun of the subject, lower case; empty for none. */
  readonly subjectHead: string;
  /** The verb group that the cue opens. */
  readonly group: VerbGroup;
  /** The word that governs the clause ("that", "if", "which"), `^` at the sentence's start. */
  readonly governor: string;
  /** Index of that word, or -1. */
  readonly governorAt: number;
  /** Base form of the verb over the governor ("hope" of "hope that"), or empty. */
  readonly matrixVerb: string;
};

/** All proposals of a sentence, in the order of their cues. */
export function propose(tokens: readonly Token[], index: CueIndex): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { rule, range } of findCues(tokens, index)) {
    const found = findSubject(tokens, range.start);
    const inherited = found.shared ? inheritedSubject(tokens, proposals, range) : null;
    const subject = found.range ?? inherited?.subject ?? null;
    const governorAt = inherited?.governorAt ?? found.governor;
    const { class: subjectClass, head: subjectHead } = classifySubject(tokens, subject);
    proposals.push({
      rule,
      cue: range,
      subject,
      subjectClass,
      subjectHead,
      group: readVerbGroup(tokens, range.end),
      governor: governorAt >= 0 ? tokens[governorAt]!.lower : '^',
      governorAt,
      matrixVerb: matrixVerb(tokens, governorAt),
    });
  }
  return proposals;
}

/** "We will X, and will Y": the nearest earlier subject, else the sentence's opening noun phrase. */
function inheritedSubject(
  tokens: readonly Token[],
  earlier: readonly Proposal[],
  cue: TokenRange,
): Pick<Proposal, 'subject' | 'governorAt'> | null {
  const donor = earlier.findLast(
    (proposal) =>
      proposal.subject !== null && proposal.cue.end <= cue.start && proposal.cue.start !== cue.start,
  );
  if (donor) return { subject: donor.subject, governorAt: donor.governorAt };
  const opening = openingSubject(tokens);
  return opening && opening.end <= cue.start ? { subject: opening, governorAt: -1 } : null;
}

function matrixVerb(tokens: readonly Token[], governorAt: number): string {
  for (let at = governorAt - 1; at >= Math.max(0, governorAt - 4); at--) {
    const { lower } = tokens[at]!;
    const base = lower === 'to' ? undefined : verbBase(lower);
    if (base) return base;
  }
  return '';
}

/** "the tools | we have to do so": a noun stands before the subject, so the clause only describes it. */
export function isReducedRelative({ subject, governorAt }: Proposal, tokens: readonly Token[]): boolean {
  const noun = tokens[governorAt];
  return (
    subject !== null &&
    noun?.kind === 'word' &&
    governorAt === subject.start - 1 &&
    nounClass(noun.lower) !== undefined &&
    !coordinators.has(noun.lower) &&
    !complementisers.has(noun.lower)
  );
}
