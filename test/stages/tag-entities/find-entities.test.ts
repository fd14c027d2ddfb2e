import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentNames, findEntities, noNames } from '../../../src/stages/tag-entities/index.ts';

const found = (text: string, names = noNames): string[] =>
  findEntities(text, names).map(({ text: words, type, id }) => `${words} ${type}${id && ` ${id}`}`);

describe('places and peoples', () => {
  it.each([
    ['Kenya’s people and the French host met in Lima.', ['Kenya GPE KE', 'French NORP FR', 'Lima GPE']],
    [
      'the Republic of Armenia and the Kyrgyz Republic',
      ['Republic of Armenia GPE AM', 'Kyrgyz Republic GPE KG'],
    ],
    ['a Russian-Hungarian plant', ['Russian NORP RU', 'Hungarian NORP HU']],
    ['the US and U.S. sides', ['US GPE US', 'U.S. GPE US']],
    ['countries of Latin America and the Middle East', []],
    ['the South Sudan talks, not Sudan', ['South Sudan GPE SS', 'Sudan GPE SD']],
    ['the French Republic and a Democratic Republic', ['French Republic GPE FR']],
    ['the former Soviet Union', ['Soviet Union GPE']],
    ['the Congo basin', ['Congo GPE']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('people, without title, office and possessive', () => {
  it.each([
    ['I thank Mr. Tomas Brandt’s team.', ['Tomas Brandt PERSON']],
    ['President of Peru Ana Quispe spoke.', ['Peru GPE PE', 'Ana Quispe PERSON']],
    ['Foreign Minister Okoro and General Lindqvist agreed.', ['Okoro PERSON', 'Lindqvist PERSON']],
    ['Mr President, Mr. Chairman, Madam Speaker, Your Majesty', []],
    ['The Prime Minister met the Secretary-General.', []],
    ['Winston Graves came.', ['Winston Graves PERSON']],
    ['We thank Dorval Quenby and Ana.', ['Dorval Quenby PERSON', 'Ana PERSON']],
    ['They praised the Zorval Shield and spoke of Zorval Quenby', []],
    ['He met Archbishop Orwin and Samuel King.', ['Orwin PERSON', 'Samuel King PERSON']],
    ['They sailed to Lesser Zorval and Fort Quenby.', []],
    ['He named bin Haroun.', ['bin Haroun PERSON']],
    ['Mr. Juan de la Vega', ['Juan de la Vega PERSON']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('bodies, documents, events and works, by head word', () => {
  it.each([
    ['the Lakes Transport Council decided', ['Lakes Transport Council ORG']],
    ['the African Union Peace and Security Council', ['African Union Peace and Security Council ORG']],
    ['the Bureau of Harbour Affairs', ['Bureau of Harbour Affairs ORG']],
    ['Peru and the Fisheries Commission', ['Peru GPE PE', 'Fisheries Commission ORG']],
    ['the Tampere Convention on Seed Trade entered into force', ['Tampere Convention on Seed Trade DOC']],
    ['the Rail Transport Strategy to 2030', ['Rail Transport Strategy to 2030 DOC']],
    ['resolution 1325 (2000)', ['resolution 1325 (2000) DOC']],
    ['the Rivers Summit in Lima', ['Rivers Summit EVENT', 'Lima GPE']],
    [
      'exercises Steel Bond-2014 and the Calm Sea 2016 drill',
      ['exercises Steel Bond-2014 EVENT', 'Calm Sea 2016 EVENT'],
    ],
    ['the regional operation Lantern', ['operation Lantern EVENT']],
    ['at Manta Air Base', ['Manta Air Base FAC']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('capitals that name nothing', () => {
  it.each([
    'However, Member States must act in May.',
    'The Council and the Committee met on Monday.',
    'GDP grew; AIDS fell; Small Island Developing States met before COP 23.',
    'Pre-2020 action counts.',
    'Our Government thanks the Assembly.',
    'NEW ROADS MUST BE BUILT',
    'By Executive Order and a Joint Statement, the New Year began.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('one name for each entity of a document', () => {
  const names = documentNames(
    [
      'President of Peru Ana Quispe opened the meeting of the Lakes Transport Council (LTC).',
      'The North Atlantic Treaty Organization was named.',
    ],
    ['Otto Hartmann'],
  );
  const called = (text: string): string[] =>
    findEntities(text, names).map(({ name, type }) => `${name} ${type}`);

  it('knows a person again by the last name', () => {
    expect(called('Mr Quispe and Hartmann agreed.')).toEqual(['Ana Quispe PERSON', 'Otto Hartmann PERSON']);
  });
  it('knows an acronym that the text spells out, and those of the list', () => {
    expect(called('The LTC and NATO')).toEqual([
      'Lakes Transport Council ORG',
      'North Atlantic Treaty Organization ORG',
    ]);
  });
  it('gives a body one name in either spelling, in full and in short', () => {
    const council = ['United Nations Security Council ORG'];
    expect(called('UN Security Council')).toEqual(council);
    expect(called('the Security Council met.')).toEqual(council);
    expect(called('the World Trade Organisation')).toEqual(called('the World Trade Organization'));
  });
  it('gives a country one name', () => {
    expect(called('the Russian Federation and Russia')).toEqual(['Russia GPE', 'Russia GPE']);
  });
});

it('keeps every name inside its text, sorted and apart, whatever the text', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'Russia',
    '’s ',
    'Council ',
    ' of ',
    'the ',
    'United Nations',
    'Ana ',
    '-',
    'and ',
    'UN',
    ' Treaty',
    '2013 ',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const entity of findEntities(text)) {
        expect(entity.start).toBeGreaterThanOrEqual(end);
        expect(entity.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(entity.start, entity.end)).toBe(entity.text);
        end = entity.end;
      }
    }),
  );
});
