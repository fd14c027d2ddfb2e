import {
  adverbs,
  beForms,
  complementisers,
  coordinators,
  determiners,
  isGerund,
  isParticiple,
  modals,
  nounClass,
  possessives,
  prepositions,
  verbBase,
} from '../lexicon/word-classes.ts';
import type { SubjectClass, Words } from '../model/commitment.ts';
import type { Token } from '../text/tokens.ts';
import { classifySubject, findSubject, openingSubject, type TokenRange } from './clause.ts';
import type { Proposal } from './proposal.ts';

/** The words of a token range, as a visible span of the sentence. */
export function wordsOf(text: string, tokens: readonly Token[], range: TokenRange): Words {
  const start = tokens[range.start]!.start;
  const end = tokens[range.end - 1]!.end;
  return { start, end, text: text.slice(start, end) };
}

/** Subjects that nobody can be held to: things, acts, pronouns without a person. */
const nobodyInParticular = new Set<SubjectClass>([
  'thing',
  'act',
  'gerund',
  'this',
  'that',
  'there',
  'none',
  'our-thing',
]);

/** The words that name who is bound, as the guidelines of the field have it; null for an agentless clause. */
export function findActor(proposal: Proposal, tokens: readonly Token[]): TokenRange | null {
  const found = actorOf(proposal, tokens);
  if (found) return withAbbreviation(tokens, found);
  const { subject, cue, rule, group } = proposal;
  return subject === null &&
    rule.bound === 'subject' &&
    group.voice !== 'passive' &&
    isFullStop(tokens, cue.start - 1)
    ? withAbbreviation(tokens, { start: cue.start, end: cue.start })
    : null;
}

/** "the U.S. | Government", "Mr. | Banda": the full stop of an abbreviation ends no clause. */
function withAbbreviation(tokens: readonly Token[], { start, end }: TokenRange): TokenRange | null {
  let first = start;
  if (isFullStop(tokens, start - 1) && abbreviation.test(tokens[start - 2]!.text)) first = start - 2;
  if (first < start && /^(?:the|our|a)$/.test(tokens[first - 1]?.lower ?? '')) first--;
  if (first === end) return null;
  return { start: first, end };
}

const abbreviation = /^(?:\p{Lu}(?:\.\p{Lu})+|Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Prof|St)$/u;

/** A full stop that stands right after a word. */
const isFullStop = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at]!.lower === '.' && tokens[at]!.start === tokens[at - 1]!.end;

function actorOf(proposal: Proposal, tokens: readonly Token[]): TokenRange | null {
  const { rule } = proposal;
  if (rule.bound === 'owner') {
    return (
      ownerOf(proposal, tokens) ??
      stressing(proposal, tokens) ??
      person(proposal.subject, tokens) ??
      matrixActor(proposal, tokens)
    );
  }
  if (rule.bound === 'object') return objectOf(proposal, tokens) ?? subjectActor(proposal, tokens);
  if (rule.bound === 'none') return forWhom(proposal, tokens) ?? matrixActor(proposal, tokens);
  if (rule.id === 'important-to') {
    return forWhom(proposal, tokens) ?? matrixActor(proposal, tokens) ?? stressing(proposal, tokens);
  }
  return subjectActor(proposal, tokens);
}

/** "The Council emphasised | the importance of": who attaches the importance. */
function stressing({ cue }: Proposal, tokens: readonly Token[]): TokenRange | null {
  for (let at = cue.start - 1; at >= Math.max(1, cue.start - 6); at--) {
    if (!stressVerbs.has(verbBase(tokens[at]!.lower) ?? '')) continue;
    const found = findSubject(tokens, at);
    return person(found.range ?? openingSubject(tokens), tokens);
  }
  return null;
}

const stressVerbs = new Set(
  'emphasize emphasise stress underline underscore attach place put note recognize recognise acknowledge reaffirm reiterate affirm highlight regard consider have discuss'.split(
    ' ',
  ),
);

/** A determiner alone is what a cue left of its noun phrase: "the | goal is". */
const isBareDeterminer = (tokens: readonly Token[], { start, end }: TokenRange): boolean =>
  end - start === 1 && determiners.has(tokens[start]!.lower);

function person(range: TokenRange | null, tokens: readonly Token[]): TokenRange | null {
  if (!range || isBareDeterminer(tokens, range)) return null;
  const subject = classifySubject(tokens, range);
  return nobodyInParticular.has(subject.class) || subject.class === 'it' ? null : range;
}

const bodyLike = (noun: string): boolean =>
  /^(?:chairmanship|presidency|leadership|administration|government)$/.test(noun);

function subjectActor(proposal: Proposal, tokens: readonly Token[]): TokenRange | null {
  const { subject, subjectClass, group } = proposal;
  if (isPassiveCue(proposal, tokens)) return byWhom(tokens, proposal.cue.end - 1);
  if (subject && isEffort(proposal.subjectHead)) {
    const owner = ownerInside(tokens, subject);
    if (owner) return owner;
  }
  if (group.voice === 'passive' && subjectClass !== 'we' && subjectClass !== 'i') {
    return byWhom(tokens, group.at) ?? matrixActor(proposal, tokens);
  }
  if (subjectClass === 'who' && subject) return antecedent(tokens, subject.start);
  if (subject && (subjectClass === 'thing' || subjectClass === 'act' || subjectClass === 'our-thing')) {
    return ownerInside(tokens, subject) ?? matrixActor(proposal, tokens) ?? actingInstrument(proposal);
  }
  if (nobodyInParticular.has(subjectClass) || (subjectClass === 'it' && group.voice !== 'active'))
    return matrixActor(proposal, tokens);
  return subject;
}

/** "A plan has been | agreed", "the canal | is to be widened": the participle of the passive stands in the cue. */
function isPassiveCue({ rule, cue }: Proposal, tokens: readonly Token[]): boolean {
  const last = tokens[cue.end - 1]!.lower;
  if (cue.end - cue.start > 1 && isParticiple(last) && tokens[cue.end - 2]!.lower === 'be') return true;
  if (rule.kind !== 'agreement' && rule.kind !== 'proposal') return false;
  const first = tokens[cue.start]!.lower;
  if (!isParticiple(first) || isOrdered(first)) return false;
  let at = cue.start - 1;
  while (at > 0 && (adverbs.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith('ly'))) at--;
  return at >= 0 && beForms.has(tokens[at]!.lower);
}

/** "The banks have been | instructed to": who was told to act is bound. */
const isOrdered = (participle: string): boolean =>
  /^(?:instructed|tasked|mandated|entrusted|charged)$/.test(participle);

/** What its owner does, not what is done to the owner: "the chairmanship's efforts will be aimed at". */
const isEffort = (head: string): boolean => /^(?:efforts?|work|activit(?:y|ies)|actions?|steps)$/.test(head);

/** "The world must", "humanity will": everybody, told as one thing. */
const isEverybody = (head: string): boolean =>
  /^(?:world|humanity|humankind|mankind|society|everyone|everybody)$/.test(head);

/** "The budget will double …", "the new agenda must address …": an instrument that acts stands for its makers. */
function actingInstrument({ subject, subjectClass, subjectHead, group }: Proposal): TokenRange | null {
  if (isEverybody(subjectHead)) return subject;
  const instrument = /^(?:cognition|communication|possession)$/.test(nounClass(subjectHead) ?? '');
  return subjectClass === 'thing' &&
    instrument &&
    !/^(?:focus|attention|emphasis|importance|priority|priorities)$/.test(subjectHead) &&
    group.voice === 'active' &&
    group.verb !== 'be'
    ? subject
    : null;
}

/** "The Russian chairmanship's efforts will": the possessor of what is said to act. */
function ownerInside(tokens: readonly Token[], subject: TokenRange): TokenRange | null {
  for (let at = subject.start + 1; at < subject.end; at++) {
    if (tokens[at]!.lower === "'s" && tokens[at]!.start === tokens[at - 1]!.end) {
      const owner = { start: subject.start, end: at };
      return /^\p{Lu}/u.test(tokens[at - 1]!.text) || person(owner, tokens) || bodyLike(tokens[at - 1]!.lower)
        ? owner
        : null;
    }
  }
  const first = tokens[subject.start]!;
  return /^(?:our|my)$/.test(first.lower) ? { start: subject.start, end: subject.start + 1 } : null;
}

/** "We believe that X must be done": who holds the opinion, where that is a "we". */
function matrixActor(proposal: Proposal, tokens: readonly Token[]): TokenRange | null {
  const until = proposal.governorAt >= 0 ? proposal.governorAt : proposal.cue.start;
  for (let at = Math.min(until, proposal.cue.start) - 1; at >= 0; at--) {
    if (tokens[at]!.lower === 'we') return { start: at, end: at + 1 };
  }
  return null;
}

/** "is to be done by the Government": the agent of a passive. */
function byWhom(tokens: readonly Token[], verb: number): TokenRange | null {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 8); at++) {
    if (tokens[at]!.kind === 'mark') return null;
    if (tokens[at]!.lower === 'by') return person(nounPhraseFrom(tokens, at + 1), tokens);
  }
  return null;
}

/** "important for Pakistan to", "essential that the Council adopt". */
function forWhom(proposal: Proposal, tokens: readonly Token[]): TokenRange | null {
  for (let at = proposal.cue.end - 1; at < Math.min(tokens.length, proposal.cue.end + 4); at++) {
    const { lower } = tokens[at]!;
    if (lower !== 'for' && lower !== 'that' && lower !== 'by') continue;
    const phrase = nounPhraseFrom(tokens, at + 1);
    if (!phrase) continue;
    const next = tokens[phrase.end]?.lower ?? '';
    if (lower === 'for' && next !== 'to' && proposal.rule.id !== 'gerund-priority') continue;
    if (lower === 'that' && verbBase(next) === undefined) continue;
    return person(phrase, tokens);
  }
  return null;
}

/** "ask | the Government | to": the noun phrase between the verb of asking and what is asked. */
function objectOf(proposal: Proposal, tokens: readonly Token[]): TokenRange | null {
  const { cue, rule } = proposal;
  const asks = (at: number): boolean =>
    /^(?:ask|want|expect|need|let|count|rely|like)/.test(tokens[at]!.lower);
  let verb = cue.end - 1;
  while (verb > cue.start && !asks(verb)) verb--;
  if (rule.id === 'lets')
    return tokens[cue.end - 1]!.lower === 'us' ? { start: cue.end - 1, end: cue.end } : null;
  const start = /^(?:on|that|for)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return person(nounPhraseFrom(tokens, start), tokens);
}

/** "our | goal is to", "reaffirm | our commitment", "the commitment of | the Council". */
function ownerOf(proposal: Proposal, tokens: readonly Token[]): TokenRange | null {
  const { cue } = proposal;
  for (let at = cue.start; at >= Math.max(0, cue.start - 5); at--) {
    const { lower } = tokens[at]!;
    if (possessives.has(lower)) {
      const verb = findSubject(tokens, at);
      const before = tokens[at - 1] ? verbBase(tokens[at - 1]!.lower) : undefined;
      const whose = before ? person(findSubject(tokens, at - 1).range, tokens) : null;
      if (whose) return whose;
      if (lower === 'our' || lower === 'my') return { start: at, end: at + 1 };
      return person(verb.range, tokens);
    }
    if (lower === "'s" && at > 0) return person(nounPhraseUntil(tokens, at), tokens);
    if (at < cue.start && (complementisers.has(lower) || tokens[at]!.kind === 'mark')) break;
  }
  for (let at = cue.start; at < Math.min(tokens.length, cue.end + 2); at++) {
    if (
      tokens[at]!.lower === 'of' ||
      tokens[at]!.lower === 'by' ||
      (tokens[at]!.lower === 'for' && proposal.rule.id === 'priority-noun')
    ) {
      const owner = person(nounPhraseFrom(tokens, at + 1), tokens);
      if (owner) return owner;
    }
  }
  return null;
}

/** The noun phrase that opens at token `start`: up to a verb, "to", a preposition other than "of", or a mark. */
function nounPhraseFrom(tokens: readonly Token[], start: number): TokenRange | null {
  if (personalPronoun.test(tokens[start]?.lower ?? '')) return { start, end: start + 1 };
  let end = start;
  while (end < Math.min(tokens.length, start + 16) && !endsNounPhrase(tokens, start, end)) end++;
  while (end > start && coordinators.has(tokens[end - 1]!.lower)) end--;
  return end > start ? { start, end } : null;
}

const timeWord = /^(?:next|last|today|tomorrow|tonight|yesterday|later|soon|now|again|together|jointly)$/;
const personalPronoun = /^(?:we|you|i|he|she|they|us|them|him|her|it)$/;

function endsNounPhrase(tokens: readonly Token[], start: number, at: number): boolean {
  const { lower, kind } = tokens[at]!;
  const next = tokens[at + 1];
  if (lower === 'to' || (complementisers.has(lower) && !determiners.has(lower))) return true;
  if (kind === 'mark') return !(lower === ',' && coordinatedAfter(tokens, at));
  if (coordinators.has(lower))
    return next !== undefined && verbBase(next.lower) !== undefined && !/^\p{Lu}/u.test(next.text);
  if (at === start) return false;
  const before = tokens[at - 1]!.lower;
  const opensAnother =
    (determiners.has(lower) || personalPronoun.test(lower)) &&
    !coordinators.has(before) &&
    !/^(?:of|all|both)$/.test(before);
  return (
    lower === 'that' ||
    timeWord.test(lower) ||
    (prepositions.has(lower) && lower !== 'of') ||
    opensAnother ||
    isFiniteAfterNoun(tokens, at)
  );
}

const isFiniteAfterNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|are|was|were|be|will|would|should|must|can|may|have|has|do|does|continue|take|adopt|act|remain|make|work)$/.test(
    tokens[at]!.lower,
  );

const coordinatedAfter = (tokens: readonly Token[], comma: number): boolean => {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 6); at++) {
    if (tokens[at]!.lower === 'and') return /^\p{Lu}/u.test(tokens[comma + 1]!.text);
    if (tokens[at]!.lower === 'to') return false;
  }
  return false;
};

function nounPhraseUntil(tokens: readonly Token[], end: number): TokenRange | null {
  let start = end - 1;
  while (
    start > 0 &&
    tokens[start - 1]!.kind === 'word' &&
    !prepositions.has(tokens[start - 1]!.lower) &&
    !complementisers.has(tokens[start - 1]!.lower) &&
    verbBase(tokens[start - 1]!.lower) === undefined
  )
    start--;
  return start < end ? { start, end } : null;
}

/** "Russia, which will chair": the noun phrase that a relative pronoun takes up. */
function antecedent(tokens: readonly Token[], pronoun: number): TokenRange | null {
  let end = pronoun;
  if (tokens[end - 1]?.lower === ',') end--;
  let start = end;
  while (start > 0 && tokens[start - 1]!.kind === 'word' && !complementisers.has(tokens[start - 1]!.lower)) {
    start--;
    if (determiners.has(tokens[start]!.lower)) break;
    if (
      start < end - 1 &&
      (prepositions.has(tokens[start]!.lower) || verbBase(tokens[start]!.lower) !== undefined) &&
      !/^\p{Lu}/u.test(tokens[start]!.text)
    ) {
      start++;
      break;
    }
  }
  return start < end ? person({ start, end }, tokens) : null;
}

const conditionOpeners =
  /\b(?:if|unless|provided that|providing that|on condition that|as long as|so long as|in case|in the event (?:that|of)|subject to|should(?= \p{L}+(?: \p{L}+){0,3} (?:choose|decide|continue|fail|occur|arise|need|refuse)))\b/iu;

/** The condition's words: from "if" and its like to the end of its clause; "even if", "as if", "see if" are none. */
export function findCondition(text: string): Words | null {
  const match = conditionOpeners.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index);
  if (
    /\b(?:even|as|only|see|know|ask|asked|wonder|sure|not|and|or|what)\s+$/i.test(before) &&
    /^if$/i.test(match[0])
  )
    return null;
  const rest = text.slice(match.index);
  const stop = /,\s+(?!and |or )|;|\s[–—]\s|[.?!…]["”’)]*$/.exec(rest);
  const end = match.index + (stop ? stop.index : rest.length);
  return { start: match.index, end, text: text.slice(match.index, end) };
}

const actionEnds =
  /^(?:[;:?!…—–]|--|which|who|because|although|though|while|whereas|so|if|unless|but|since)$/;

/** Rules whose cue may hold the verb of the action itself: "is to | be widened", "please | sign". */
const verbInCue = new Set(['is-to', 'refuse', 'present-future', 'continue-to', 'imperative']);

/** Where the action opens: at the verb of the cue or after it, past whoever is to act ("for Pakistan to | ratify"). */
function actionStart({ rule, group, cue }: Proposal, tokens: readonly Token[]): number {
  const last = tokens[cue.end - 1]!.lower;
  const holdsVerb = verbBase(last) !== undefined && !/^(?:be|out|to)$/.test(last);
  if (verbInCue.has(rule.id) && holdsVerb && tokens[cue.end]?.lower !== 'to') return cue.end - 1;
  if (rule.id === 'effort-nominal') return pastPreposition(tokens, cue.end);
  if (group.at < 0 || group.voice !== 'none') return group.at >= 0 ? group.at : cue.end;
  const opener = tokens[group.at]!.lower;
  const start = /^(?:on|that|for|of)$/.test(opener) ? group.at + 1 : group.at;
  return pastWhom(tokens, start, opener === 'that') ?? start;
}

/** "will be aimed | at | ensuring", "will go to | rural clinics": what the effort is for. */
function pastPreposition(tokens: readonly Token[], from: number): number {
  return /^(?:at|on|to|for|towards?)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
}

/** "the lenders to | forgive", "the Council | adopt", "the Council is | a ban": what follows a noun phrase, if it acts. */
function pastWhom(tokens: readonly Token[], start: number, subjunctive: boolean): number | null {
  const phrase = nounPhraseFrom(tokens, start);
  if (!phrase) return null;
  const { lower } = tokens[phrase.end] ?? { lower: '' };
  const after = tokens[phrase.end + 1]?.lower ?? '';
  if (lower === 'to' && verbBase(after) === after) return phrase.end + 1;
  if (/^(?:is|are)$/.test(lower) && after) return phrase.end + (after === 'to' ? 2 : 1);
  return subjunctive && lower !== 'be' && !modals.has(lower) && verbBase(lower) === lower ? phrase.end : null;
}

/** The verb phrase with its objects, without the modal and the trailing clauses; null where no verb follows. */
export function findAction(proposal: Proposal, tokens: readonly Token[]): TokenRange | null {
  const { rule, group, cue, subject, subjectClass } = proposal;
  if (standsInFront.has(rule.id)) return openingAction(tokens, cue.start);
  if (subjectClass === 'gerund' && group.voice !== 'active')
    return openingAction(tokens, cue.start) ?? subject;
  let start = actionStart(proposal, tokens);
  while (tokens[start]?.lower === ',' || (tokens[start]?.lower === 'to' && tokens[start - 1]?.lower === ','))
    start++;
  if (start >= tokens.length) return openingAction(tokens, cue.start);
  let end = start;
  while (
    end < tokens.length &&
    !(end > start && actionEnds.test(tokens[end]!.lower) && !isJoint(tokens, end)) &&
    !(tokens[end]!.lower === '.' && end === tokens.length - 1)
  ) {
    if (tokens[end]!.lower === ',' && end > start && opensTrailingClause(tokens, end)) break;
    if (end > start && opensSecondClause(tokens, end, group.voice !== 'none')) break;
    end++;
  }
  while (end > start && tokens[end - 1]!.kind === 'mark' && !/^[)”"%\]]$/.test(tokens[end - 1]!.lower)) end--;
  const bare = end === start + 1 && subjectClass === 'gerund';
  if (end === start || bare || isOwner(proposal, tokens, { start, end }))
    return openingAction(tokens, cue.start);
  return { start, end };
}

/** A dash inside a figure or a compound: "2021–2025". */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.start === tokens[at - 1]?.end && tokens[at]!.end === tokens[at + 1]?.start;

/** "Building clinics is a priority for | us": what follows names who, not what. */
const isOwner = (proposal: Proposal, tokens: readonly Token[], { start, end }: TokenRange): boolean => {
  const owner = proposal.rule.bound === 'owner' ? findActor(proposal, tokens) : null;
  return owner !== null && owner.start === start && owner.end === end;
};

const opensTrailingClause = (tokens: readonly Token[], comma: number): boolean =>
  /^(?:which|who|where|as|because|so|but|if|while|although|since|primarily|including|and)$/.test(
    tokens[comma + 1]?.lower ?? '',
  ) &&
  (tokens[comma + 1]!.lower !== 'and' ||
    /^(?:we|i|he|she|they|it|this|that|you)$/.test(tokens[comma + 2]?.lower ?? ''));

/** "… and we will", "… and Burundi will": another clause; where no verb came before, only a pronoun can open one. */
function opensSecondClause(tokens: readonly Token[], at: number, afterVerb: boolean): boolean {
  if (!coordinators.has(tokens[at]!.lower)) return false;
  if (!afterVerb && !personalPronoun.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    const { lower, kind } = tokens[next]!;
    if (next > at + 1 && (modals.has(lower) || /^(?:is|are|has|have|was|were)$/.test(lower))) return true;
    const joins = determiners.has(lower) || lower === 'of';
    if (
      kind !== 'word' ||
      lower === 'that' ||
      (!joins && (prepositions.has(lower) || complementisers.has(lower)))
    )
      return false;
  }
  return false;
}

/** Rules whose cue only says what the action in front of it is. */
const standsInFront = new Set(['gerund-priority', 'area-of-focus']);

/** "Building up capability | is of vital importance": the action stands in front of the cue, from its gerund on. */
function openingAction(tokens: readonly Token[], cue: number): TokenRange | null {
  let end = cue;
  while (end > 0 && leadsUp(tokens, end - 1)) end--;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  const first = prepositions.has(tokens[0]!.lower) && comma > 0 && comma < end ? comma + 1 : 0;
  const gerund = tokens.findIndex(({ lower }, index) => index >= first && index < end && isGerund(lower));
  const start = gerund < 0 ? first : gerund;
  if (end <= start || personalPronoun.test(tokens[end - 1]!.lower)) return null;
  return { start, end };
}

/** What stands between a subject and the cue: auxiliaries, adverbs, and an article after one of them. */
const leadsUp = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  if (determiners.has(lower)) return at > 0 && beForms.has(tokens[at - 1]!.lower);
  return beForms.has(lower) || modals.has(lower) || adverbs.has(lower);
};
