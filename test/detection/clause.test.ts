import { describe, expect, it } from 'vitest';
import {
  classifySubject,
  findSubject,
  openingSubject,
  readVerbGroup,
  type SubjectClass,
  type TokenRange,
} from '../../src/detection/clause.ts';
import { wordsOf } from '../../src/detection/pieces.ts';
import { type Token, tokenise } from '../../src/text/tokens.ts';
import { readMarked } from './marking.ts';

/** A sentence's tokens, with the range of the marked ones. */
function readCue(sentence: string): { text: string; tokens: Token[]; cue: TokenRange } {
  const { text, marked } = readMarked(sentence);
  const tokens = tokenise(text);
  const cue = {
    start: tokens.findIndex(({ start }) => start === marked?.start),
    end: tokens.findIndex(({ end }) => end === marked?.end) + 1,
  };
  if (cue.start < 0 || cue.end < 1) throw new Error(`mark whole tokens: ${sentence}`);
  return { text, tokens, cue };
}

const words = (text: string, tokens: readonly Token[], range: TokenRange | null): string =>
  range ? wordsOf(text, tokens, range).text : '';

describe('readVerbGroup', () => {
  /** `voice verb (word it stands at) [not] [perfect]` */
  function read(sentence: string): string {
    const { tokens, cue } = readCue(sentence);
    const { voice, verb, at, negated, perfect } = readVerbGroup(tokens, cue.end);
    const where = tokens[at]?.text ?? '-';
    return `${voice} ${verb || '-'} (${where})${negated ? ' not' : ''}${perfect ? ' perfect' : ''}`;
  }

  it.each([
    ['They [[will]] sell the ships.', 'active sell (sell)'],
    ['They [[will]] not be asked to pay.', 'passive ask (asked) not'],
    ["They [[wo]]n't come.", 'active come (come) not'],
    ['They [[will]] never again sell arms.', 'active sell (sell) not'],
    ['They [[will]] be strengthening the dykes.', 'progressive strengthen (strengthening)'],
    ['They [[will]] have finished by May.', 'active finish (finished) perfect'],
    ['It [[must]] have been lost.', 'passive lose (lost) perfect'],
    ['The pier [[will]] be being built.', 'passive build (built)'],
    ['They [[will]], of course, raise the pier.', 'active raise (raise)'],
    ['The tax [[will]] be, and must be, repealed.', 'passive repeal (repealed)'],
    ['They [[intend to]] fully and fairly repay the loan.', 'active repay (repay)'],
    ['It [[will]] be cold.', 'copula be (cold)'],
    ['The dispute [[will]] be over.', 'copula be (over)'],
    ['We [[will]] also continue to mend roads.', 'active continue (continue)'],
    ['Portugal [[will]] chair the group.', 'active chair (chair)'],
    ['Yes, they [[will]]', 'none - (-)'],
    ['Yes, they [[will]] be', 'copula be (-)'],
    ['We [[are ready]] for them.', 'none - (for)'],
  ])('reads %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  it.each([
    ['The dams [[will]] soon be rebuilt.', 'passive rebuild (rebuilt)'],
    ['The harbour [[will]] be dredged.', 'passive dredge (dredged)'],
    ['We [[will]] have a new ferry.', 'active have (have)'],
    ['We [[will]] have to leave.', 'active have (have)'],
    ['They [[will]] lay the cable.', 'active lay (lay)'],
    ['They [[will]] “restore” it.', 'active restore (restore)'],
  ])('still misreads %s', (sentence, expected) => {
    expect(read(sentence), 'it passes now: move it to the cases above').not.toBe(expected);
  });
});

describe('findSubject and classifySubject', () => {
  function read(sentence: string): [subject: string, SubjectClass] {
    const { text, tokens, cue } = readCue(sentence);
    const { range } = findSubject(tokens, cue.start);
    return [words(text, tokens, range), classifySubject(tokens, range).class];
  }

  it.each<[string, string, SubjectClass]>([
    ['We [[will]] pay.', 'We', 'we'],
    ['We both [[will]] sign.', 'We both', 'we'],
    ['We, the people of the coast, [[will]] rebuild.', 'We', 'we'],
    ['I think we [[should]] wait.', 'we', 'we'],
    ['I also [[promise]] calm.', 'I', 'i'],
    ['You [[must]] vote.', 'You', 'you'],
    ['Each of us [[must]] give.', 'Each of us', 'us'],
    ['All of us [[must]] give.', 'All of us', 'us'],
    ['She [[will]] resign.', 'She', 'he'],
    ['They [[will]] resign.', 'They', 'they'],
    ['We do not think it [[will]] help.', 'it', 'it'],
    ['This [[will]] help.', 'This', 'this'],
    ['That [[will]] do.', 'That', 'that'],
    ['There [[will]] be a vote.', 'There', 'there'],
    ['Portugal, which [[will]] lead the group, waits.', 'which', 'who'],
    ['Spain [[will]] pay.', 'Spain', 'state'],
    ['The U.S. [[will]] pay.', 'The U.S.', 'state'],
    ['The U.S. Government [[will]] pay.', 'The U.S. Government', 'body'],
    ['Mr. Banda [[will]] pay.', 'Mr. Banda', 'name'],
    ['The E.U. and Japan [[will]] pay.', 'The E.U. and Japan', 'name'],
    ['Ghana and Togo [[will]] share the dam.', 'Ghana and Togo', 'state'],
    ['Spain, for its part, [[will]] lend the ships.', 'Spain', 'state'],
    ['Chile – like Peru – [[will]] vote.', 'Chile', 'state'],
    ['The Republic of Korea [[will]] join.', 'The Republic of Korea', 'state'],
    ['The Netherlands [[will]] lend.', 'The Netherlands', 'state'],
    ['If Peru agrees, Chile [[will]] too.', 'Chile', 'state'],
    ['The envoy said that Malta [[will]] reopen its port.', 'Malta', 'state'],
    ['The fund [[will]] open.', 'The fund', 'body'],
    ['In Nairobi the two ministers [[will]] sign it.', 'the two ministers', 'body'],
    ['In Nairobi, the two ministers [[will]] sign it.', 'the two ministers', 'body'],
    ['On 4 May the envoy [[will]] report.', 'the envoy', 'body'],
    ['The minister of health, who is ill, [[will]] resign.', 'The minister of health', 'body'],
    ["The African Union's envoy [[will]] fly to Juba.", "The African Union's envoy", 'body'],
    ['The Prime Minister of Fiji [[will]] sign.', 'The Prime Minister of Fiji', 'body'],
    ['He believes the banks [[will]] lend again.', 'the banks', 'body'],
    ['My country [[will]] pay.', 'My country', 'our-body'],
    ['Our two countries [[will]] meet.', 'Our two countries', 'our-body'],
    ['Our plans [[will]] change.', 'Our plans', 'our-thing'],
    ['In the end Amina Sow [[promised]] calm.', 'Amina Sow', 'name'],
    ['The miners [[will]] strike.', 'The miners', 'people'],
    ['The building of dams [[will]] go on.', 'The building of dams', 'act'],
    ['Mending the dykes [[will]] take years.', 'Mending the dykes', 'gerund'],
    ['We hope that the rain [[will]] stop.', 'the rain', 'thing'],
    ['When the ice melts, ships [[will]] pass.', 'ships', 'thing'],
    ['[[Will]] you pay?', '', 'none'],
  ])('reads %s', (sentence, subject, subjectClass) => {
    expect(read(sentence)).toEqual([subject, subjectClass]);
  });

  it.each<[string, string, SubjectClass]>([
    ['France and its allies [[will]] stay.', 'France and its allies', 'state'],
    ['President Okello and I [[will]] travel to Gulu.', 'President Okello and I', 'i'],
    ['He and his wife [[will]] visit.', 'He and his wife', 'he'],
    ['A country that pollutes [[will]] pay.', 'A country that pollutes', 'body'],
    ['The water that we share [[must]] be clean.', 'The water that we share', 'thing'],
    ['Everything we do [[will]] count.', 'Everything we do', 'thing'],
    ['Those who can [[must]] pay.', 'Those who can', 'people'],
    ['To that end the Office [[shall]] report yearly.', 'the Office', 'body'],
    ['Yesterday Amina Sow [[promised]] calm.', 'Amina Sow', 'name'],
    ['Only then [[will]] Oman sign.', 'Oman', 'state'],
    ['The plan, agreed in May, [[will]] cost little.', 'The plan', 'thing'],
    ['Our engineers [[will]] dig.', 'Our engineers', 'our-body'],
    ['Our [[goal is]] peace.', 'Our goal', 'our-thing'],
  ])('still misreads %s', (sentence, subject, subjectClass) => {
    expect(read(sentence), 'it passes now: move it to the cases above').not.toEqual([subject, subjectClass]);
  });

  it.each([
    ['The envoy said that Malta [[will]] reopen its port.', 'that', false],
    ['If Peru agrees, then we [[will]] too.', 'agrees', false],
    ['Everyone knows we [[will]] pay.', 'knows', false],
    ['We will dredge the canal and [[will]] widen the locks.', 'and', true],
    ['We will dredge the canal, [[will]] widen the locks.', ',', true],
    ['We [[will]] pay.', null, false],
  ])('tells what governs %s', (sentence, governor, shared) => {
    const { tokens, cue } = readCue(sentence);
    const found = findSubject(tokens, cue.start);
    expect([tokens[found.governor]?.text ?? null, found.shared]).toEqual([governor, shared]);
  });

  it('names the head of a noun phrase', () => {
    const headOf = (phrase: string) => {
      const tokens = tokenise(phrase);
      return classifySubject(tokens, { start: 0, end: tokens.length }).head;
    };
    expect(headOf('the new head of the bank')).toBe('head');
    expect(headOf("Uganda's northern army")).toBe('army');
    expect(headOf('a fund to rebuild schools')).toBe('fund');
  });
});

describe('openingSubject', () => {
  const read = (text: string): string => {
    const tokens = tokenise(text);
    return words(text, tokens, openingSubject(tokens));
  };

  it.each([
    ['The fund opens in May and lends at once.', 'The fund'],
    ['Today, Benin will vote and count.', 'Benin'],
    ['In Lomé, the bank has agreed and will pay.', 'the bank'],
    ['And we must wait.', 'we'],
    ['The United States will stay and pay.', 'The United States'],
    ['The bank, which is small, will pay.', 'The bank'],
    ['No verb at all here', ''],
    ['Chile – Peru too – will vote.', ''],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['In Nairobi the two ministers will sign and leave.', 'the two ministers'],
    ['All of us will pay.', 'All of us'],
    ['The sides also agreed to trade.', 'The sides'],
    ['“We will pay,” he said.', 'We'],
  ])('still misreads %s', (text, expected) => {
    expect(read(text), 'it passes now: move it to the cases above').not.toBe(expected);
  });
});
