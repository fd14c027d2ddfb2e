import { expect, it } from 'vitest';
import { deadlineOf } from '../../src/model/date.ts';

it.each([
  ['2013-09/2013-10', '2013-10'],
  ['2013-10-07/2013-10-11', '2013-10-11'],
  ['2021/2025', '2021/2025'],
  ['2020', '2020'],
  ['2013/..', '2013/..'],
  ['', ''],
])('a deadline of %s is due by %s', (value, due) => expect(deadlineOf(value)).toBe(due));
