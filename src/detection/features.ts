import { verbClass } from '../lexicon/word-classes.ts';
import type { TurnKind } from '../model/document.ts';
import type { Token } from '../text/tokens.ts';
import { isReducedRelative, type Proposal } from './proposal.ts';

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

/**
 * Takes features one by one, in their parts. Training wants their names; scoring only looks their weights up, for which
 * putting hundreds of names together for every sentence would cost more than all the rest. A part is told once and used
 * in many features, so that scoring looks each string up once.
 */
export type FeatureSink<Part> = {
  /** What stands for a string in the features below. */
  readonly part: (value: string) => Part;
  /** The feature `template=value`. */
  readonly one: (template: string, value: Part) => void;
  /** The feature `template=first|second`. */
  readonly two: (template: string, first: Part, second: Part) => void;
  /** The feature `template=first|second|third`. */
  readonly three: (template: string, first: Part, second: Part, third: Part) => void;
  /** The feature `template=word`, the sentence's token at `index` in lower case. */
  readonly word: (template: WordTemplate, index: number) => void;
  /** The feature `template=word next`, the tokens at `index` and after it. */
  readonly neighbours: (template: PairTemplate, index: number) => void;
};

export const wordTemplates = ['word', 'follows', 'precedes'] as const;
export const pairTemplates = ['follows2', 'precedes2'] as const;
export type WordTemplate = (typeof wordTemplates)[number];
export type PairTemplate = (typeof pairTemplates)[number];

/** Readable names `template=value`, a set without repetition. */
function namesOf(tokens: readonly Token[], tell: (sink: FeatureSink<string>) => void): string[] {
  const features = new Set<string>();
  tell({
    part: (value) => value,
    one: (template, value) => features.add(`${template}=${value}`),
    two: (template, first, second) => features.add(`${template}=${first}|${second}`),
    three: (template, first, second, third) => features.add(`${template}=${first}|${second}|${third}`),
    word: (template, index) => features.add(`${template}=${tokens[index]!.lower}`),
    neighbours: (template, index) =>
      features.add(`${template}=${tokens[index]!.lower} ${tokens[index + 1]!.lower}`),
  });
  return [...features];
}

/** Readable names of what the scorer weighs about one proposal. */
export const proposalFeatures = (proposal: Proposal, tokens: readonly Token[]): string[] =>
  namesOf(tokens, (sink) => tellProposal(proposal, tokens, sink));

/** Readable names of what the scorer weighs of the whole sentence and its surroundings. */
export const sentenceFeatures = (text: string, tokens: readonly Token[], context: Context): string[] =>
  namesOf(tokens, (sink) => tellSentence(text, tokens, context, sink));

const at = (tokens: readonly Token[], index: number, edge: string): string => tokens[index]?.lower ?? edge;
const endsClause = /^(?:[;:.?!…—–]|--)$/;

export function tellProposal<Part>(
  proposal: Proposal,
  tokens: readonly Token[],
  sink: FeatureSink<Part>,
): void {
  const { rule, cue, group } = proposal;
  const { part, one, two, three } = sink;
  const id = part(rule.id);
  const words = part(cueWords(proposal, tokens));
  const subject = part(proposal.subjectClass);
  const head = part(proposal.subjectHead);
  const governor = part(proposal.governor);
  const matrix = part(proposal.matrixVerb);
  const verb = part(group.verb);
  const classOfVerb = part(verbClass(group.verb) ?? '-');
  const voice = part(group.voice);
  const before = part(at(tokens, cue.start - 1, '^'));
  const after = part(at(tokens, cue.end, '$'));
  one('rule', id);
  two('rule+subject', id, subject);
  one('cue', words);
  two('cue+subject', words, subject);
  two('rule+verb', id, verb);
  one('verb', verb);
  two('subject+verb', subject, verb);
  two('rule+verbclass', id, classOfVerb);
  three('rule+subject+verbclass', id, subject, classOfVerb);
  two('rule+voice', id, voice);
  three('rule+subject+voice', id, subject, voice);
  two('rule+head', id, head);
  one('head', head);
  two('rule+governor', id, governor);
  two('rule+matrix', id, matrix);
  two('governor+matrix', governor, matrix);
  three('rule+subject+governor', id, subject, governor);
  two('rule+before', id, before);
  two('rule+after', id, after);
  two('cue+after', words, after);
  two('rule+place', id, part(cue.start < 6 ? 'early' : 'late'));
  if (isReducedRelative(proposal, tokens)) one('rule+relative', id);
  if (group.negated) one('rule+negated', id);
  if (group.perfect) one('rule+perfect', id);
  if (group.at >= 0) {
    two('verb+next', verb, part(at(tokens, group.at + 1, '$')));
    if (group.voice === 'copula' || group.voice === 'none') {
      two('rule+complement', id, part(tokens[group.at]!.lower));
    }
  }
  for (let index = cue.end; index < Math.min(tokens.length, cue.end + 10); index++) {
    const { lower, kind } = tokens[index]!;
    if (kind === 'mark' && endsClause.test(lower)) break;
    if (kind === 'word') sink.word('follows', index);
    if (index < cue.end + 6 && index + 1 < tokens.length) sink.neighbours('follows2', index);
  }
  for (let index = cue.start - 1; index >= Math.max(0, cue.start - 6); index--) {
    if (tokens[index]!.kind === 'word') sink.word('precedes', index);
    if (index > 0) sink.neighbours('precedes2', index - 1);
  }
}

/** The cue's words in lower case; most cues are one word, and need no joining. */
function cueWords({ cue }: Proposal, tokens: readonly Token[]): string {
  let words = tokens[cue.start]!.lower;
  for (let index = cue.start + 1; index < cue.end; index++) words += ` ${tokens[index]!.lower}`;
  return words;
}

const timeWords =
  /\b(today|tonight|now|tomorrow|soon|this (?:morning|afternoon|evening|meeting|session|week|month|year)|next (?:year|month|week)|in the (?:coming|next|near)|in the future|(?:in|by|until|from|through) (?:19|20)\d\d)\b/gi;

export function tellSentence<Part>(
  text: string,
  tokens: readonly Token[],
  context: Context,
  sink: FeatureSink<Part>,
): void {
  const one = (template: string, value: string): void => sink.one(template, sink.part(value));
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]!.kind === 'word') sink.word('word', index);
  }
  one('first', at(tokens, 0, ''));
  if (/\?["”’)]*$/.test(text)) one('question', 'yes');
  if (/[“"”]/.test(text)) one('quotation', 'yes');
  for (const match of text.matchAll(timeWords)) one('time', match[1]!.toLowerCase().replace(/\d{4}/, 'YEAR'));
  const figure = /\d/.test(text);
  if (figure && /\b(?:19|20)\d\d\b/.test(text)) one('year', 'yes');
  if (figure) one('figure', 'yes');
  one('length', String(Math.min(6, Math.floor(tokens.length / 8))));
  one('turn', context.turnKind);
  if (context.opensParagraph) one('paragraph', 'opens');
  if (context.inList) one('list', 'item');
  one('cues-before', context.cuesBefore === null ? 'edge' : String(Math.min(3, context.cuesBefore)));
  one('cues-after', context.cuesAfter === null ? 'edge' : String(Math.min(3, context.cuesAfter)));
  one('rule-before', context.ruleBefore);
}
