import { describe, expect, it } from 'vitest';
import { resolveActor } from '../../src/detection/resolve-actor.ts';

const talks = { title: 'Talks between Ghana and Togo' };
const president = { speaker: 'Ama Mensah', role: 'President of Ghana' };

describe('resolveActor', () => {
  it.each([
    ['I', president, talks, 'Ama Mensah'],
    ['me', president, talks, 'Ama Mensah'],
    ['I', { speaker: null, role: '' }, talks, ''],
    ['my country', president, talks, 'Ghana'],
    ['Our Government', president, talks, 'Ghana'],
    ['my country', { speaker: 'Ama Mensah', role: 'Secretary-General' }, talks, ''],
    ['my country', { speaker: 'Fiji', role: '' }, talks, 'Fiji'],
    ['my country', { speaker: 'Ama Mensah', role: 'Envoy of Ghana to Togo' }, talks, ''],
    ['the two sides', president, talks, 'Ghana and Togo'],
    ['both countries', president, talks, 'Ghana and Togo'],
    ['the sides', president, { title: 'Visit to Togo' }, ''],
    ['the sides', president, { title: 'Benin, Ghana and Togo meet' }, ''],
    ['Kenya', president, talks, ''],
    ['we', president, talks, ''],
    ['', president, talks, ''],
  ])('%s of %o at %o is %s', (actor, turn, event, expected) => {
    expect(resolveActor(actor, turn, event)).toBe(expected);
  });
});
