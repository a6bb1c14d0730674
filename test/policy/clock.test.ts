import { expect, test } from 'vitest';
import { minutesUsed, promiseFor } from '../../src/policy/clock';
import { targetInWords } from '../../src/policy/clock/target';
import { termsOf } from '../../src/policy/customers';
import { preset } from '../../src/policy/presets';
import { at, shown } from './clock/calendar-builder';

test('interstellio guarantees a P1 one hour from logging, at night too', () => {
  const promise = promiseFor(preset('interstellio'), 'P1', { logged: at('2026-11-21T23:30Z') });
  expect(promise).toEqual({
    clock: 'logged',
    due: at('2026-11-22T00:30Z'),
    guaranteed: true,
    target: '1 hour',
    amount: 1,
    unit: 'hour',
  });
});

test('interstellio answers a Friday evening P2 on Monday at eleven', () => {
  const moments = { logged: 0, submitted: at('2026-11-20T16:00Z') };
  const promise = promiseFor(preset('interstellio'), 'P2', moments);
  expect(promise.due).toBe(at('2026-11-23T09:00Z'));
  expect([promise.target, promise.guaranteed]).toEqual(['3 business hours', false]);
});

test('a clock that waits for a complete request has no due time yet', () => {
  const promise = promiseFor(preset('interstellio'), 'P3', { logged: 0 });
  expect(promise).toMatchObject({ clock: 'submitted', guaranteed: false, target: '1 business day' });
  expect(promise.due).toBeUndefined();
});

// 2026-11-21 is a Saturday; the office in Johannesburg opens on Monday at 06:00 UTC.
test.each([
  ['contracted', '2026-11-21T02:00', true, '1 hour'],
  ['standard', '2026-11-23T07:00', false, '1 business hour'],
])('a %s P1 on a Saturday night is answered by %s', (tier, due, guaranteed, target) => {
  const policy = preset('interstellio');
  const logged = at('2026-11-21T01:00Z');
  const promise = promiseFor(policy, 'P1', { logged, terms: termsOf(policy, tier) });
  expect([shown(promise.due ?? 0), promise.guaranteed, promise.target]).toEqual([due, guaranteed, target]);
});

test('hours wider than the severity’s own change nothing', () => {
  const moments = { logged: 0, submitted: at('2026-11-20T16:00Z') };
  const terms = { hours: 'always', guaranteed: true };
  const policy = preset('interstellio');
  expect(promiseFor(policy, 'P2', { ...moments, terms })).toEqual(promiseFor(policy, 'P2', moments));
});

test('a target is told as amount and unit for pages to word', () => {
  const { amount, unit } = promiseFor(preset('interstellio'), 'P2', { logged: 0 });
  expect([amount, unit]).toEqual([3, 'business-hour']);
});

test.each([
  [{ amount: 1, unit: 'business-day' }, 'de-AT', '1 Arbeitstag'],
  [{ amount: 3, unit: 'business-hour' }, 'de', '3 Stunden Geschäftszeit'],
  [{ amount: 45, unit: 'minute' }, 'fr', '45 minutes'],
] as const)('the target %o is worded for a reader of %s', (target, language, sentence) => {
  expect(targetInWords(target, language)).toBe(sentence);
});

test('a severity that the policy does not have is refused', () => {
  expect(() => promiseFor(preset('stakater'), 'P9', { logged: 0 })).toThrow('no severity P9');
});

test('a clock that waited for the customer is due later', () => {
  const pauses = [{ from: at('2026-11-20T07:00Z'), to: at('2026-11-20T09:00Z') }];
  const promise = promiseFor(preset('interstellio'), 'P1', { logged: at('2026-11-20T06:30Z'), pauses });
  expect(shown(promise.due)).toBe('2026-11-20T09:30');
});

// The office in Johannesburg is open from 06:00 to 15:00 UTC.
const friday = { logged: 0, submitted: at('2026-11-20T13:00Z') };

test('minutes used are open minutes of the severity’s calendar', () => {
  const now = at('2026-11-23T06:30:59Z');
  expect(minutesUsed(preset('interstellio'), 'P2', { ...friday, now })).toBe(150);
});

test('minutes that an earlier severity used count once', () => {
  const used = { minutes: 60, since: at('2026-11-20T14:00Z') };
  const now = at('2026-11-20T14:30Z');
  expect(minutesUsed(preset('interstellio'), 'P2', { ...friday, used, now })).toBe(90);
});
