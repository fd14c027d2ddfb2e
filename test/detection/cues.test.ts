import { describe, expect, it } from 'vitest';
import { compileCues, findCues } from '../../src/detection/cues.ts';
import { wordsOf } from '../../src/detection/pieces.ts';
import type { Rule } from '../../src/model/rule.ts';
import { tokenise } from '../../src/text/tokens.ts';

const rule = (id: string, ...cues: string[]): Rule => ({
  id,
  kind: 'pledge',
  strength: 'firm',
  bound: 'subject',
  cues,
  why: '',
  matches: [],
  misses: [],
});

function cuesIn(text: string, ...rules: Rule[]): string[] {
  const tokens = tokenise(text);
  return findCues(tokens, compileCues(rules)).map(
    ({ rule: { id }, range }) => `${id}: ${wordsOf(text, tokens, range).text}`,
  );
}

describe('the cue language', () => {
  it.each([
    ['a word of several, in any case', 'lend|grant', 'The bank LENDS; we Grant and lend.', ['Grant', 'lend']],
    ['clitics as words of their own', "'ll|wo", "They'll sell, we won’t.", ["'ll", 'wo']],
    ['words one after another', 'plan to', 'We plan to go, plan for rain.', ['plan to']],
    [
      'a word that may be missing',
      'vow new? roads',
      'They vow new roads, I vow roads.',
      ['vow new roads', 'vow roads'],
    ],
    ['~ no filler', 'are ~ ready', 'We are ready.', ['are ready']],
    [
      '~ adverbs and negations',
      'are ~ ready',
      'They are not always fully ready.',
      ['are not always fully ready'],
    ],
    ['~ at most three', 'are ~ ready', 'They are not always really fully ready.', []],
    ['~ no other word', 'are ~ ready', 'They are nearly all of them ready.', []],
    [
      '~ gives back what the next element needs',
      'work ~ together',
      'They work closely together.',
      ['work closely together'],
    ],
    [
      '.. a noun phrase of up to six words',
      'ask .. to',
      'I ask the new head of the bank to pay.',
      ['ask the new head of the bank to'],
    ],
    ['.. nothing at all', 'ask .. to', 'They ask to be heard.', ['ask to']],
    ['.. not past six words', 'ask .. to', 'I ask one two three four five six seven to pay.', []],
    ['.. not past a mark', 'ask .. to', 'I ask you, once more, to pay.', []],
    ['V a base form', 'never V', 'We never sell; he never sold, never mouse.', ['never sell']],
    ['Ving a gerund', 'keep Ving', 'We keep mending, keep king, keep bees.', ['keep mending']],
    ['Ven a participle', 'be Ven', 'To be sold, be built, be green.', ['be sold', 'be built']],
    ['a word or a class', 'to me|Ving', 'to me, to mending, to you', ['to me', 'to mending']],
  ])('takes %s', (_, cue, text, expected) => {
    expect(cuesIn(text, rule('r', cue))).toEqual(expected.map((words) => `r: ${words}`));
  });

  it('keeps the longest of the overlapping cues of one rule, whatever their order', () => {
    const text = 'We plan to go.';
    expect(cuesIn(text, rule('r', 'plan', 'plan to'))).toEqual(['r: plan to']);
    expect(cuesIn(text, rule('r', 'plan to', 'plan'))).toEqual(['r: plan to']);
    expect(cuesIn(text, rule('r', 'we plan', 'plan to go'))).toEqual(['r: plan to go']);
  });

  it('lets two rules take the same words', () => {
    expect(cuesIn('We plan to go.', rule('a', 'plan to'), rule('b', 'plan'))).toEqual([
      'a: plan to',
      'b: plan',
    ]);
  });

  it('finds the cues in the order of the text, each occurrence', () => {
    expect(cuesIn('I will and you will', rule('b', 'you'), rule('a', 'will'))).toEqual([
      'a: will',
      'b: you',
      'a: will',
    ]);
  });

  it.each(['~ ready', '.. to', 'very? much', 'V to', 'Ving|Ven to', 'word|V'])(
    'refuses a cue that opens with no word: %s',
    (cue) => {
      expect(() => compileCues([rule('loose', cue)])).toThrow(
        `rule loose: the cue "${cue}" must open with words`,
      );
    },
  );
});
