import { expect, test } from 'vitest';
import { isPersonName } from '../../src/lexicon/person-names.ts';

test.each([
  'Ada Okoro',
  'Peter Lindt',
  'Anna Rose',
  'Grant Okoro',
  'ADA OKORO',
  'Ada M. Okoro',
  'Ngozi Adaeze Umeh',
])('%s is a person', (name) => {
  expect(isPersonName(name)).toBe(true);
});

test.each([
  'Asset Recovery',
  'Key Points',
  'Digital Economy',
  'Fiscal Rules',
  'Clean Energy',
  'Hope Valley',
  'Port Board',
  'Costa Rica',
  'Buenos Aires',
  'Ada',
  'Ada of Okoro',
  'Christian Party',
])('%s is none', (name) => {
  expect(isPersonName(name)).toBe(false);
});
