import { describe, expect, it } from 'vitest';
import { analyse, type Detection, detect, detectEndorsement } from '../../src/detection/detect.ts';
import { noContext } from '../../src/detection/features.ts';
import { cueIndex, shippedModel } from '../../src/detection/index.ts';

const decide = (text: string): Detection | null =>
  detect(analyse(text, cueIndex), noContext, shippedModel).detection;

/** `kind strength [negative]`, or `-` for no item. */
function show(found: Detection | null): string {
  if (!found) return '-';
  return `${found.kind} ${found.strength}${found.polarity === 'negative' ? ' negative' : ''}`;
}

/**
 * Sentences whose coding is beyond doubt, each alone in a speech, and whose probability lies well off the threshold,
 * so that they hold when the weights are fitted anew.
 */
const items: readonly [text: string, decision: string, actor: string][] = [
  ['We will build nine hospitals in Kampala by 2027.', 'pledge firm', 'We'],
  ['We are going to hire two thousand nurses this year.', 'pledge firm', 'We'],
  ['I pledge to publish every contract that my ministry signs.', 'pledge firm', 'I'],
  ['We commit ourselves to ending child marriage by 2030.', 'pledge firm', 'We'],
  ['We will continue to support the refugees in Jordan.', 'pledge firm', 'We'],
  ['We are committed to reducing poverty in rural areas.', 'pledge firm', 'We'],
  ['If sanctions are lifted, we will resume full cooperation.', 'pledge firm', 'we'],
  ['We will never recognise the annexation of that province.', 'pledge firm negative', 'We'],
  ['We will not allow anyone to interfere in our affairs.', 'pledge firm negative', 'We'],
  ['We intend to open an embassy in Tirana in the spring.', 'pledge intended', 'We'],
  ['We are ready to send engineers to help rebuild the bridge.', 'pledge intended', 'We'],
  ['We want to build a new port together with our neighbours.', 'pledge intended', 'We'],
  [
    'The two countries agreed to set up a joint commission on fisheries.',
    'agreement firm',
    'The two countries',
  ],
  ['The ministers decided to establish a working group on water.', 'agreement firm', 'The ministers'],
  ['I propose that we hold the next summit in Windhoek.', 'proposal advisory', 'I'],
  ['We call on all member states to ratify the treaty.', 'proposal advisory', 'We'],
  ['I ask the Government to prepare a plan by June.', 'proposal advisory', 'the Government'],
  ['We must protect our forests from illegal logging.', 'priority advisory', 'We'],
  ['We need to create jobs for young people.', 'priority advisory', 'We'],
  ['We should strengthen the collective forces.', 'priority advisory', 'We'],
  ['We have to reform the pension system.', 'priority advisory', 'We'],
  ['Building schools must be our top priority.', 'priority advisory', ''],
  ['Fighting corruption is a priority for our government.', 'priority advisory', 'our government'],
  ['Efforts will be aimed at clearing mines along the river.', 'pledge firm', ''],
  ['Uruguay has decided to increase its aid to Haiti.', 'pledge firm', 'Uruguay'],
  ['The world must take action against the smugglers.', 'priority advisory', 'The world'],
  ['Jamaica will cut its emissions by a third before 2030.', 'pledge firm', 'Jamaica'],
  // Verbs that also manage a talk, of what is really done.
  ['We will begin the construction of the dam in March.', 'pledge firm', 'We'],
  ['Kenya will extend the railway to the Ugandan border by 2020.', 'pledge firm', 'Kenya'],
  ['We will pay every teacher on time.', 'pledge firm', 'We'],
  ['We will add two thousand beds to our hospitals.', 'pledge firm', 'We'],
  ['We will finish the bridge before the rains.', 'pledge firm', 'We'],
  ['We will draw all our troops out of the valley by May.', 'pledge firm', 'We'],
  ['Canada will welcome forty thousand refugees next year.', 'pledge firm', 'Canada'],
  ['We are not going to raise taxes.', 'pledge firm negative', 'We'],
  ['Mexico undertakes to protect the reefs of Yucatán.', 'pledge firm', 'Mexico'],
  ['We plan to open three new consulates in Africa.', 'pledge intended', 'We'],
  ['Ethiopia is determined to complete the dam.', 'pledge intended', 'Ethiopia'],
  ['I urge the Senate to pass this bill.', 'proposal advisory', 'I'],
  ['Our priority is to bring the hostages home.', 'priority advisory', 'Our'],
];

const others: readonly (readonly [why: string, text: string])[] = [
  ['running the meeting', 'I will now give the floor to the Minister of Health.'],
  ['running the meeting', 'Mr Okafor will then brief us on the results.'],
  ['running the meeting', 'We will discuss this today.'],
  ['running the meeting', 'Let us begin.'],
  ['running the meeting', "Let's move on to the next question."],
  ['running the meeting', 'I will be brief.'],
  ['thanks', 'I would like to thank our hosts for their hospitality.'],
  ['thanks', 'I would like to congratulate you on your election.'],
  ['thanks', 'I want to welcome the delegation of Samoa.'],
  ['hope', 'We hope that the exercises will help to build trust.'],
  ['belief', 'I am sure that our talks will be productive.'],
  ['forecast', 'Prices will rise next year.'],
  ['forecast', 'It will rain tomorrow.'],
  ['forecast', 'The economy will grow by three percent, according to the bank.'],
  ['a schedule', 'The summit will take place in Nairobi in 2014.'],
  ['ability', 'We can build a tunnel under the strait.'],
  ['a question', 'What will we do if the river floods?'],
  ['a question', 'Will you send troops?'],
  ['a hypothetical', 'We would be happy to see you again.'],
  ['the past', 'Last year we approved the budget and opened two schools.'],
  ['the past', 'We have made a good start.'],
  ['a finished act', 'The committee raised the target range last week.'],
  ['a finished act', 'The treaty was signed in Geneva in 1949.'],
  ['going on now', 'We are continuing to improve the roads.'],
  ['values', 'We stand for peace.'],
  ['talk', 'You will remember that we met in Lima.'],
  ['talk', 'I must say I was surprised.'],
  ['forecast', 'The rains will come in June.'],
  ['thanks', 'I would like to thank the people of Fiji.'],
  ['talk', 'I would like to stress the importance of clean wells.'],
  ['an outsider', 'Nobody will believe it.'],
];

/** What the detector still decides otherwise than a careful coder. */
const knownFailures: readonly [text: string, decision: string][] = [
  ['He said that Turkey would reopen its consulate in Basra.', 'pledge firm'],
  ['The leaders agreed that the border crossing will reopen in May.', 'agreement firm'],
  ['The Council approved a programme of cooperation until 2025.', 'agreement firm'],
  ['I will ask Mr Diallo to take the floor.', '-'],
];

describe('the detector with the shipped weights', () => {
  it.each(items)('%s', (text, decision, actor) => {
    const found = decide(text);
    expect(show(found)).toBe(decision);
    expect(found?.actor?.text ?? '').toBe(actor);
  });

  it.each(others)('takes no commitment from %s: %s', (_, text) => {
    expect(show(decide(text))).toBe('-');
  });

  it.each(knownFailures)('still decides otherwise: %s', (text, decision) => {
    expect(show(decide(text)), 'it passes now: move it to the decisions above').not.toBe(decision);
  });
});

describe('detectEndorsement', () => {
  const endorsed = (text: string): string => {
    const found = detectEndorsement(analyse(text, cueIndex), noContext);
    return found ? `${found.actor?.text}: ${found.action?.text}` : '-';
  };

  it.each([
    ['We support the early entry into force of the treaty.', 'We: the early entry into force of the treaty'],
    ['The Council encourages all parties to talk.', 'The Council: talk'],
    ['I commend the nurses of Freetown for their courage.', 'I: the nurses of Freetown for their courage'],
    ['Iceland welcomes the truce in the valley.', 'Iceland: the truce in the valley'],
    ['They support the other side.', '-'],
    ['If we support the truce, it may hold.', '-'],
    ['We do not support the truce.', '-'],
    ['We came to support the truce.', '-'],
    ['Do we support the truce?', '-'],
  ])('%s', (text, expected) => {
    expect(endorsed(text)).toBe(expected);
  });
});
