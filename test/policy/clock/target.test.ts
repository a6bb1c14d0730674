import { expect, test } from 'vitest';
import { targetInWords, targetOf } from '../../../src/policy/clock/target';
import type { ResponseTarget } from '../../../src/policy/schema/severity';

const words = (target: Partial<ResponseTarget>) =>
  targetInWords(targetOf({ calendar: 'always', promise: 'typical', ...target }));

test.each([
  [30, '30 minutes'],
  [60, '1 hour'],
  [90, '90 minutes'],
  [120, '2 hours'],
])('a target of %i minutes is told in whole hours or in minutes', (minutes, told) => {
  expect(words({ minutes })).toBe(told);
});

test('a target by a calendar is told in business time', () => {
  expect(words({ minutes: 45, calendar: 'business' })).toBe('45 business minutes');
  expect(words({ businessDays: 2, calendar: 'business' })).toBe('2 business days');
});
