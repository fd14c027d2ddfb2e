import { describe, expect, it } from 'vitest';
import { cueIndex } from '../../src/detection/index.ts';
import { findAction, findActor, findCondition, wordsOf } from '../../src/detection/pieces.ts';
import { propose } from '../../src/detection/proposal.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** Actor and action of the first proposal of a rule. */
function read(rule: string, text: string): { actor: string | null; action: string | null } {
  const tokens = tokenise(text);
  const proposal = propose(tokens, cueIndex).find((one) => one.rule.id === rule);
  if (!proposal) throw new Error(`${rule} proposes nothing in: ${text}`);
  const actor = findActor(proposal, tokens);
  const action = findAction(proposal, tokens);
  return {
    actor: actor && wordsOf(text, tokens, actor).text,
    action: action && wordsOf(text, tokens, action).text,
  };
}

describe('findActor', () => {
  it.each([
    // bound: subject
    ['will', 'Kenya will train midwives.', 'Kenya'],
    ['will', 'If the rains fail, we will open the granaries.', 'we'],
    ['will', 'We will be asked to pay.', 'We'],
    ['will', 'Portugal, which will lead the group, waits.', 'Portugal'],
    ['will', 'The new budget will double spending on schools.', 'The new budget'],
    ['will', "The Mozambican presidency's efforts will clear the mines.", 'The Mozambican presidency'],
    ['would-reported', 'The minister promised that his country would pay.', 'his country'],
    ['agree', 'The riparian states agreed to share their data.', 'The riparian states'],
    ['want-to', 'I want the army to leave the valley.', 'I'],
    ['commit', 'Norway is committed to the fund.', 'Norway'],
    ['decide', 'The two banks have been instructed to lend.', 'The two banks'],
    ['will', 'The U.S. Government will send a ship.', 'The U.S. Government'],
    ['will', 'Peru and the U.S. will send a ship.', 'Peru and the U.S.'],
    ['will', 'Mr. Banda will send a ship.', 'Mr. Banda'],
    ['will', 'It was late. Will send a ship.', null],
    // agentless, with its agent, and who holds the opinion
    ['will', 'The dykes will be raised next spring.', null],
    ['will', 'The dykes will be raised by the provincial council next spring.', 'the provincial council'],
    ['will', 'We believe that the dykes will be raised.', 'We'],
    ['will', 'There will be a second ferry.', null],
    ['agree', 'A joint patrol was agreed.', null],
    ['agree', 'It was also agreed by the ministers to meet in Lomé.', 'the ministers'],
    ['is-to', 'The canal is to be widened by the two states.', 'the two states'],
    ['agreement-noun', 'An agreement was reached to reopen the railway.', null],
    ['important-to', 'It is important for Pakistan to ratify it.', 'Pakistan'],
    ['important-to', 'It is essential that the Council adopt the budget.', 'the Council'],
    ['important-to', 'We think it is important to mend the fence.', 'We'],
    ['important-to', 'It is vital to keep the strait open.', null],
    // bound: object
    ['ask-to', 'I ask the Treasury to cost the scheme.', 'the Treasury'],
    ['ask-to', 'I would like you to read the report.', 'you'],
    ['ask-to', 'We count on Norway to lead.', 'Norway'],
    ['lets', 'Let us share the water.', 'us'],
    ['lets', "Let's share the water.", null],
    // bound: owner
    ['goal-is', 'Our goal is to halve the waiting lists.', 'Our'],
    ['goal-is', "Senegal's ambition is to feed itself.", 'Senegal'],
    ['goal-is', 'The goal of the Council is a ban on mines.', 'the Council'],
    ['goal-is', 'The goal is to halve the waiting lists.', null],
    ['commitment-noun', 'Lesotho reaffirmed its commitment to vaccinate every child.', 'Lesotho'],
    ['commitment-noun', 'We reaffirm our commitment to vaccinate every child.', 'We'],
    ['determination-noun', 'The sides stressed their readiness to exchange prisoners.', 'The sides'],
    ['priority-noun', 'Lending to farmers is a priority for us.', 'us'],
    ['priority-noun', 'Mending nets is a priority for our government.', 'our government'],
    ['priority-noun', 'Clean water is a priority for the Ministry and for us.', 'the Ministry'],
    // bound: none
    ['requires', 'Peace requires that we talk.', 'we'],
    ['requires', 'The law requires banks to report.', null],
    ['imperative', 'Please sign the convention.', null],
  ])('%s: %s', (rule, text, expected) => {
    expect(read(rule, text).actor).toBe(expected);
  });

  it.each([
    ['ask-to', 'We want our partners in the Gulf to lift the ban.', 'our partners in the Gulf'],
    ['requires', 'The law requires banks to report.', 'banks'],
    ['intend', 'The islands, having failed once, intend to try again.', 'The islands'],
    ['important-to', 'The Committee emphasised the importance of early warning.', 'The Committee'],
    ['will', 'President Okello and I will travel to Gulu.', 'President Okello and I'],
  ])('%s, still wrong: %s', (rule, text, expected) => {
    expect(read(rule, text).actor, 'it passes now: move it to the cases above').not.toBe(expected);
  });
});

describe('findAction', () => {
  it.each([
    ['will', 'Kenya will train midwives, which is overdue.', 'train midwives'],
    ['will', 'We will draft a fishing strategy for 2031–2035.', 'draft a fishing strategy for 2031–2035'],
    ['gerund-priority', 'Guarding the wells is also of vital importance.', 'Guarding the wells'],
    [
      'gerund-priority',
      'In the coming years, draining the marsh remains our top priority.',
      'draining the marsh',
    ],
    [
      'area-of-focus',
      'The joint survey of the reef will be a major area of focus.',
      'The joint survey of the reef',
    ],
    [
      'effort-nominal',
      'Special efforts will be aimed at reopening rural clinics.',
      'reopening rural clinics',
    ],
    ['will', 'Training the coast guard will continue.', 'Training the coast guard'],
    ['will', 'We will mend the road and we will light it.', 'mend the road'],
    ['will', 'Rwanda will pay the fees and Burundi will supply the buses.', 'pay the fees'],
    [
      'will',
      'We will build a fair and open house that will last.',
      'build a fair and open house that will last',
    ],
    [
      'will',
      'We will sell wheat, rice and maize to our neighbours.',
      'sell wheat, rice and maize to our neighbours',
    ],
    ['will', 'We will open the granaries if the rains fail.', 'open the granaries'],
    ['will', 'The dykes will be raised next spring.', 'raised next spring'],
    ['must', 'Landlords must register, because tenants suffer.', 'register'],
    ['must', 'Mending the dykes must be our first care.', 'Mending the dykes'],
    ['is-to', 'The canal is to be widened in May.', 'widened in May'],
    ['is-to', 'The fleets are to meet off Durban.', 'meet off Durban'],
    ['refuse', 'Wellington never joins; we never join such pacts.', 'join such pacts'],
    ['refuse', 'The cabinet refuses to pay a ransom.', 'pay a ransom'],
    [
      'present-future',
      'We are sending two ships to Beira; they sail on Monday.',
      'sending two ships to Beira',
    ],
    ['continue-to', 'We keep mending the dykes.', 'mending the dykes'],
    ['continue-to', 'Brussels continues to press for open tenders.', 'press for open tenders'],
    ['imperative', 'Please sign the convention.', 'sign the convention'],
    ['call-on', 'We call on the lenders to forgive the debt.', 'forgive the debt'],
    ['ask-to', 'I ask the Treasury to cost the scheme.', 'cost the scheme'],
    ['important-to', 'It is important for Pakistan to ratify it.', 'ratify it'],
    ['important-to', 'It is essential that the Council adopt the budget.', 'adopt the budget'],
    ['decide', 'The board decided that the school will reopen.', 'the school will reopen'],
    ['goal-is', 'The goal of the Council is a ban on mines.', 'a ban on mines'],
    ['goal-is', 'Our goal is to halve the waiting lists.', 'halve the waiting lists'],
    ['priority-noun', 'Clean water is our first priority.', 'Clean water'],
    ['priority-noun', 'Lending to farmers is a priority for us.', 'Lending to farmers'],
    ['agree', 'A joint patrol was agreed.', 'A joint patrol'],
    ['agreement-noun', 'The sides reached an agreement on fares.', 'fares'],
    ['will', 'Yes, we will.', null],
  ])('%s: %s', (rule, text, expected) => {
    expect(read(rule, text).action).toBe(expected);
  });

  it.each([
    ['will', 'Portugal, which will lead the group, hopes for calm.', 'lead the group'],
    ['agreement-noun', 'An agreement was reached to reopen the railway.', 'reopen the railway'],
    ['agree', 'It was agreed by the ministers to meet in Lomé.', 'meet in Lomé'],
    ['commitment-noun', 'The commitment of Denmark to pay remains.', 'pay'],
  ])('%s, still wrong: %s', (rule, text, expected) => {
    expect(read(rule, text).action, 'it passes now: move it to the cases above').not.toBe(expected);
  });
});

describe('findCondition', () => {
  it.each([
    ['If Peru agrees, Chile will follow.', 'If Peru agrees'],
    ['We will pay if the ship comes, but not before.', 'if the ship comes'],
    ['We will help, if necessary, with pumps.', 'if necessary'],
    ['We shall stay as long as we are wanted.', 'as long as we are wanted'],
    ['We will act, provided that the others act too.', 'provided that the others act too'],
    ['Unless the levy is lifted, we will sue.', 'Unless the levy is lifted'],
    ['Subject to the consent of the Senate, troops will leave.', 'Subject to the consent of the Senate'],
    ['In the event of a drought, the state will open its stores.', 'In the event of a drought'],
    ['The wells will be shared in case of drought.', 'in case of drought'],
    ['Should the talks fail, we will return.', 'Should the talks fail'],
    ['Even if it rains, we will march.', null],
    ['It is as if we had never met.', null],
    ['He asked if we will pay.', null],
    ['I wonder if they will pay.', null],
    ['We should pay the villagers.', null],
    ['Whether or not it rains, we will march.', null],
    ['The gift is to the school.', null],
  ])('%s', (text, expected) => {
    const found = findCondition(text);
    expect(found?.text ?? null).toBe(expected);
    if (found) expect(text.slice(found.start, found.end)).toBe(found.text);
  });

  it.each([
    ['Unless the levy is lifted we will sue.', 'Unless the levy is lifted'],
    ['We will march even if it rains; if it snows, we will wait.', 'if it snows'],
    ['Were the talks to fail, we would return.', 'Were the talks to fail'],
    ['Tell me if you can.', null],
  ])('still wrong: %s', (text, expected) => {
    expect(findCondition(text)?.text ?? null, 'it passes now: move it to the cases above').not.toBe(expected);
  });
});
