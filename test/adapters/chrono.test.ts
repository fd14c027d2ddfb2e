import { expect, it } from 'vitest';
import { chronoDays } from '../../src/adapters/chrono.ts';

it.each([
  ['on 9/23/2013', ['9/23/2013 = 2013-09-23']],
  ['on 23/9/2013', ['23/9/2013 = 2013-09-23']],
  ['am 23.09.2013', ['23.09.2013 = 2013-09-23']],
  ['on 2013/09/23', ['2013/09/23 = 2013-09-23']],
  ['on 11/05/2012', ['11/05/2012 = 2012']],
  ['on 05/05/2012', ['05/05/2012 = 2012-05-05']],
  ['in ten days and on March 3', []],
])('%s', (text, expected) => {
  expect(chronoDays(text).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)).toEqual(
    expected,
  );
});
