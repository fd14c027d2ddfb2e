import type { Event, Turn } from '../model/document.ts';
import { countriesIn } from './states.ts';

const ownState = /^(?:my|our|this) (?:country|nation|government|delegation|state|administration|people)$/i;
const speakerAlone = /^(?:i|me|my|myself)$/i;
const bothSides =
  /^(?:(?:the|both|our)(?: two)? (?:sides|parties|countries|governments|states|nations)|both of us|the two of us)$/i;

/**
 * Who an actor's words stand for, where the text says it: the speaker for "I", the state of the speaker's office for
 * "my country", the two states of a bilateral event's title for "the sides". Empty where it would be a guess.
 */
export function resolveActor(
  actor: string,
  turn: Pick<Turn, 'speaker' | 'role'>,
  event: Pick<Event, 'title'>,
): string {
  if (speakerAlone.test(actor)) return turn.speaker ?? '';
  if (ownState.test(actor)) return onlyCountry(turn.role) ?? onlyCountry(turn.speaker ?? '') ?? '';
  if (bothSides.test(actor)) {
    const named = countriesIn(event.title);
    return named.length === 2 ? named.join(' and ') : '';
  }
  return '';
}

function onlyCountry(text: string): string | undefined {
  const named = countriesIn(text);
  return named.length === 1 ? named[0] : undefined;
}
