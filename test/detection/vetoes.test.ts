import { describe, expect, it } from 'vitest';
import { analyse, detect } from '../../src/detection/detect.ts';
import { noContext } from '../../src/detection/features.ts';
import { cueIndex, shippedModel } from '../../src/detection/index.ts';
import { vetoSentence } from '../../src/detection/vetoes.ts';

describe('vetoSentence', () => {
  it.each([
    ['Will you build it?', 'speech', 'a question'],
    ['He said: “Will you build it?”', 'speech', 'a question'],
    ['(Will you build it?)', 'narration', 'a question'],
    ['We will build forty hospitals.', 'question', 'a reporter speaks'],
    ['We will build forty hospitals.', 'speech', null],
    ['We will build forty hospitals.', 'narration', null],
    ['Who pays? We will build it.', 'speech', null],
  ] as const)('%s (%s)', (text, turnKind, reason) => {
    expect(vetoSentence(text, { turnKind })).toBe(reason);
  });

  it('keeps even the plainest promise of a reporter out', () => {
    const analysis = analyse('We will build forty hospitals by 2030.', cueIndex);
    const said = detect(analysis, noContext, shippedModel);
    const asked = detect(analysis, { ...noContext, turnKind: 'question' }, shippedModel);
    expect(said.detection).not.toBeNull();
    expect(asked).toEqual({ veto: 'a reporter speaks', score: null, detection: null });
  });
});

describe('vetoProposal', () => {
  const vetoesOf = (text: string): string[] =>
    analyse(text, cueIndex).vetoed.map(({ proposal, reason }) => `${proposal.rule.id}: ${reason}`);

  it.each([
    ['We will need to dredge the port.', 'will: "will need to" is a necessity'],
    ['They are going to need to pay.', 'going-to: "will need to" is a necessity'],
    ['We will have to dredge the port.', 'will: "will have to" is a necessity'],
    ['They will soon have to pay.', 'will: "will have to" is a necessity'],
    ['You are going to have to dig.', 'going-to: "will have to" is a necessity'],
    ['Chile will strive for a fair price.', 'will: a promise to try'],
    ['He said that Malta would seek a seat.', 'would-reported: a promise to try'],
    ['We would like to open a school.', 'would-reported: a wish'],
    ['Our task is to feed the camps.', 'is-to: its subject is a goal or a task: another rule reads it'],
    ['You must have noticed the smoke.', 'must: a guess at the past'],
    ['They must have seen the smoke.', 'must: a guess at the past'],
    ['I have decided to drain the marsh.', 'decide: one person decides alone'],
    ['I want to thank the cooks.', 'want-to: a courtesy or an announcement of what is said next'],
    ['They sang, as they should.', 'should: no action is named ("as we should")'],
    ['Their efforts will be aimed at peace.', 'intend: "will be aimed at" is a promise, not a plan'],
    ['They make good cheese.', 'imperative: no imperative: a subject or "to" stands before it'],
  ])('%s', (text, expected) => {
    expect(vetoesOf(text)).toContain(expected);
  });

  it.each([
    'We will dredge the port.',
    'We will have a new port.',
    'The fleets are to meet off Durban.',
    'You must have a passport.',
    'We have decided to drain the marsh.',
    'We want to conclude a treaty on fishing.',
    'I want to close the old mine.',
  ])('lets pass: %s', (text) => {
    expect(vetoesOf(text)).toEqual([]);
  });
});
