import { complementisers, coordinators, nounClass, verbClass } from '../lexicon/word-classes.ts';
import type { TurnKind } from '../model/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Proposal } from './proposal.ts';

/** What the scorer may know of a sentence's surroundings. */
export type Context = {
  readonly turnKind: TurnKind;
  readonly opensParagraph: boolean;
  /** Items of a list are read with their stem. */
  readonly inList: boolean;
  /** Number of cues of the sentences before and after (null at the turn's edges). */
  readonly cuesBefore: number | null;
  readonly cuesAfter: number | null;
  /** Rule of the first cue of the sentence before, or empty. */
  readonly ruleBefore: string;
};

/** No surroundings: one sentence of a speech alone. */
export const noContext: Context = {
  turnKind: 'speech',
  opensParagraph: true,
  inList: false,
  cuesBefore: null,
  cuesAfter: null,
  ruleBefore: '',
};

const at = (tokens: readonly Token[], index: number, edge: string): string => tokens[index]?.lower ?? edge;
const endsClause = /^(?:[;:.?!…—–]|--)$/;

/** Readable names `template=value` of what the scorer weighs about one proposal; a set without repetition. */
export function proposalFeatures(proposal: Proposal, tokens: readonly Token[]): string[] {
  const { rule, cue, group, subjectClass, subjectHead, governor, matrixVerb } = proposal;
  const id = rule.id;
  const words = tokens
    .slice(cue.start, cue.end)
    .map((token) => token.lower)
    .join(' ');
  const classOfVerb = verbClass(group.verb) ?? '-';
  const features = new Set([
    `rule=${id}`,
    `rule+subject=${id}|${subjectClass}`,
    `cue=${words}`,
    `cue+subject=${words}|${subjectClass}`,
    `rule+verb=${id}|${group.verb}`,
    `verb=${group.verb}`,
    `subject+verb=${subjectClass}|${group.verb}`,
    `rule+verbclass=${id}|${classOfVerb}`,
    `rule+subject+verbclass=${id}|${subjectClass}|${classOfVerb}`,
    `rule+voice=${id}|${group.voice}`,
    `rule+subject+voice=${id}|${subjectClass}|${group.voice}`,
    `rule+head=${id}|${subjectHead}`,
    `head=${subjectHead}`,
    `rule+governor=${id}|${governor}`,
    `rule+matrix=${id}|${matrixVerb}`,
    `governor+matrix=${governor}|${matrixVerb}`,
    `rule+subject+governor=${id}|${subjectClass}|${governor}`,
    `rule+before=${id}|${at(tokens, cue.start - 1, '^')}`,
    `rule+after=${id}|${at(tokens, cue.end, '$')}`,
    `cue+after=${words}|${at(tokens, cue.end, '$')}`,
    `rule+place=${id}|${cue.start < 6 ? 'early' : 'late'}`,
  ]);
  if (isReducedRelative(proposal, tokens)) features.add(`rule+relative=${id}`);
  if (group.negated) features.add(`rule+negated=${id}`);
  if (group.perfect) features.add(`rule+perfect=${id}`);
  if (group.at >= 0) {
    features.add(`verb+next=${group.verb}|${at(tokens, group.at + 1, '$')}`);
    if (group.voice === 'copula' || group.voice === 'none')
      features.add(`rule+complement=${id}|${tokens[group.at]!.lower}`);
  }
  for (let index = cue.end; index < Math.min(tokens.length, cue.end + 10); index++) {
    const { lower, kind } = tokens[index]!;
    if (endsClause.test(lower)) break;
    if (kind === 'word') features.add(`follows=${lower}`);
    if (index < cue.end + 6 && index + 1 < tokens.length)
      features.add(`follows2=${lower} ${tokens[index + 1]!.lower}`);
  }
  for (let index = cue.start - 1; index >= Math.max(0, cue.start - 6); index--) {
    const { lower, kind } = tokens[index]!;
    if (kind === 'word') features.add(`precedes=${lower}`);
    if (index > 0) features.add(`precedes2=${tokens[index - 1]!.lower} ${lower}`);
  }
  return [...features];
}

/** "the tools | we have to do so": a noun stands before the subject, so the clause only describes it. */
function isReducedRelative({ subject, governorAt }: Proposal, tokens: readonly Token[]): boolean {
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

const timeWords =
  /\b(today|tonight|now|tomorrow|soon|this (?:morning|afternoon|evening|meeting|session|week|month|year)|next (?:year|month|week)|in the (?:coming|next|near)|in the future|(?:in|by|until|from|through) (?:19|20)\d\d)\b/gi;

/** Readable features of the whole sentence and its surroundings. */
export function sentenceFeatures(text: string, tokens: readonly Token[], context: Context): string[] {
  const features = new Set<string>();
  for (const { lower, kind } of tokens) if (kind === 'word') features.add(`word=${lower}`);
  features.add(`first=${at(tokens, 0, '')}`);
  if (/\?["”’)]*$/.test(text)) features.add('question=yes');
  if (/[“"”]/.test(text)) features.add('quotation=yes');
  for (const match of text.matchAll(timeWords))
    features.add(`time=${match[1]!.toLowerCase().replace(/\d{4}/, 'YEAR')}`);
  if (/\b(?:19|20)\d\d\b/.test(text)) features.add('year=yes');
  if (/\d/.test(text)) features.add('figure=yes');
  features.add(`length=${Math.min(6, Math.floor(tokens.length / 8))}`);
  features.add(`turn=${context.turnKind}`);
  if (context.opensParagraph) features.add('paragraph=opens');
  if (context.inList) features.add('list=item');
  features.add(`cues-before=${context.cuesBefore === null ? 'edge' : Math.min(3, context.cuesBefore)}`);
  features.add(`cues-after=${context.cuesAfter === null ? 'edge' : Math.min(3, context.cuesAfter)}`);
  features.add(`rule-before=${context.ruleBefore}`);
  return [...features];
}
