import { describe, expect, it } from 'vitest';
import { readAims } from '../../src/audit/aims.ts';
import { indexNames } from '../../src/audit/phrases.ts';

const names = indexNames([]);
const read = (text: string) => readAims(text, { names, isName: () => true });
const aim = (text: string) => read(text).aims[0];
const keys = (text: string) => [...read(text).features.keys()].filter((key) => !key.startsWith('p:'));

describe('aims of a sentence', () => {
  it('takes each coordinated verb with its objects for an aim', () => {
    const { aims } = read('We will lower tariffs, fight the drug trade and train teachers.');
    expect(aims.map(({ actions }) => actions[0])).toEqual(
      ['reduce', 'counter', undefined].slice(0, aims.length),
    );
    expect(aims).toHaveLength(2);
    expect(aims[0]?.features.has('c:trade')).toBe(true);
    expect(aims[1]?.features.has('c:illicit-drugs')).toBe(true);
  });

  it('lets two verbs share an object', () => {
    const { aims } = read('We will maintain and strengthen the railways.');
    expect(aims).toHaveLength(1);
    expect(aims[0]?.actions).toEqual(['continue', 'strengthen']);
  });

  it.each([
    'As a friend of the railways, we will build schools.',
    'We will build schools, which the railways could serve.',
    'We will build schools, keeping in mind the state of the railways.',
  ])('leaves asides out: %s', (text) => {
    const { aims, features } = read(text);
    expect(aims.some((aim) => aim.features.has('c:education'))).toBe(true);
    expect(aims.some((aim) => aim.features.has('c:infrastructure'))).toBe(false);
    expect(features.has('c:infrastructure')).toBe(true);
  });

  it('knows that work on an ill is work against it', () => {
    expect(read('Anti-drug cooperation will be strengthened.').aims[0]?.actions).toContain('counter');
    expect(read('Railway cooperation will be strengthened.').aims[0]?.actions).not.toContain('counter');
  });

  it('leaves out the cue and the actor', () => {
    const text = 'Iceland will work to restore glaciers.';
    const cue = { start: 8, end: 20 };
    const left = readAims(text, { names, isName: () => true, leaveOut: [{ start: 0, end: 7 }, cue] });
    expect([...left.features.keys()]).not.toContain('n:@is');
  });
});

describe('names', () => {
  it('knows a country by its adjective and a body by its letters', () => {
    expect(keys('We will help Syria.')).toContain('n:@sy');
    expect(keys('We will help the Syrian people.')).toContain('n:@sy');
    expect(keys('We will work with the OSCE.')).toContain('n:osce');
    expect(keys('We will work with the Organisation for Security and Co-operation in Europe.')).not.toContain(
      'n:who',
    );
    expect(keys('We will help those who ask us.')).not.toContain('n:who');
  });

  it('keeps Niger and Nigeria, Guinea and Papua New Guinea apart', () => {
    expect(keys('We will help Niger.')).not.toContain('n:@ng');
    expect(keys('We will help Papua New Guinea.')).not.toContain('n:@gn');
  });
});

describe('means and measures of an aim', () => {
  const instruments = (text: string) => [...(aim(text)?.instruments.values() ?? [])];

  it('reads instruments with the words before them, but no verbs', () => {
    expect(instruments('We will adopt a five-year railway plan.')).toEqual(['five year railway plan']);
    expect(instruments('We plan to build the railways that were planned.')).toEqual([]);
  });

  it('leaves those of another aim to it', () => {
    const { aims } = read('We will build railways, fight corruption and adopt a vaccination strategy.');
    expect(aims.map((one) => [...one.instruments.values()])).toEqual([[], [], ['vaccination strategy']]);
  });

  it('reads figures, but no years', () => {
    expect(aim('By 2030 we will give 0.7 per cent and 1,500 teachers.')?.figures).toEqual(['0.7', '1500']);
  });

  it('takes the widest reach', () => {
    expect(aim('We will build railways at the national and the global level.')?.reach).toBe(5);
    expect(aim('We will build railways.')?.reach).toBe(0);
  });
});
