import { expect, test } from 'vitest';
import { businessTimeOf } from '../../src/policy/clock/business-time';
import { targetInWords } from '../../src/policy/clock/target';
import { promiseFor } from '../../src/policy/clock';
import { termsOf } from '../../src/policy/customers';
import { preset } from '../../src/policy/presets';
import type { Calendar } from '../../src/policy/schema/calendar';

const nineToFive: [string, string][] = [['09:00', '17:00']];
const closed: [string, string][] = [];

function calendar(changes: Partial<Calendar> = {}): Calendar {
  const hours = { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive };
  return {
    timeZone: 'UTC',
    hours: { ...hours, sat: closed, sun: closed },
    holidays: [],
    breaks: {},
    overrides: {},
    ...changes,
  };
}

const at = (time: string) => Date.parse(time);
const shown = (instant: number) => new Date(instant).toISOString().slice(0, 16);

// 2026-11-20 is a Friday.
test('a target used up exactly at closing is due at closing', () => {
  expect(shown(businessTimeOf(calendar()).addMinutes(at('2026-11-20T16:00Z'), 60))).toBe('2026-11-20T17:00');
});

test('minutes left at closing go on at the next opening', () => {
  expect(shown(businessTimeOf(calendar()).addMinutes(at('2026-11-20T16:30Z'), 60))).toBe('2026-11-23T09:30');
});

test('closing time is closed and opening time is open', () => {
  expect(shown(businessTimeOf(calendar()).nextOpen(at('2026-11-20T17:00Z')))).toBe('2026-11-23T09:00');
  expect(shown(businessTimeOf(calendar()).nextOpen(at('2026-11-23T09:00Z')))).toBe('2026-11-23T09:00');
});

test('a holiday beats an override, an override the weekly hours', () => {
  const overrides: Calendar['overrides'] = {
    '2026-11-23': [['06:00', '07:00']],
    '2026-11-24': [['06:00', '07:00']],
  };
  const special = calendar({ holidays: ['2026-11-23'], overrides });
  expect(shown(businessTimeOf(special).nextOpen(at('2026-11-22T12:00Z')))).toBe('2026-11-24T06:00');
});

test('a break is taken out of its day', () => {
  const withBreak = calendar({ breaks: { '2026-11-20': [['12:00', '13:00']] } });
  expect(shown(businessTimeOf(withBreak).addMinutes(at('2026-11-20T11:30Z'), 60))).toBe('2026-11-20T13:30');
});

test('a day of the autumn change has 25 hours', () => {
  const hours = { ...calendar().hours, sun: [['00:00', '24:00']] as [string, string][] };
  const berlin = calendar({ timeZone: 'Europe/Berlin', hours });
  const midnight = at('2026-10-24T22:00Z');
  expect(shown(businessTimeOf(berlin).addMinutes(midnight, 25 * 60))).toBe('2026-10-25T23:00');
});

test('an opening that the spring change leaps over moves forward', () => {
  const hours = { ...calendar().hours, sun: [['02:30', '05:00']] as [string, string][] };
  const berlin = calendar({ timeZone: 'Europe/Berlin', hours });
  expect(shown(businessTimeOf(berlin).nextOpen(at('2026-03-28T22:00Z')))).toBe('2026-03-29T01:30');
});

test('a business day keeps the clock time of the start', () => {
  expect(shown(businessTimeOf(calendar()).addBusinessDays(at('2026-11-20T10:15Z'), 1))).toBe(
    '2026-11-23T10:15',
  );
});

test('a business day ends at the latest with the last closing', () => {
  const short = calendar({ overrides: { '2026-11-23': [['09:00', '12:00']] } });
  expect(shown(businessTimeOf(short).addBusinessDays(at('2026-11-20T15:00Z'), 1))).toBe('2026-11-23T12:00');
});

test('a business day that starts out of hours counts from the opening', () => {
  expect(shown(businessTimeOf(calendar()).addBusinessDays(at('2026-11-21T12:00Z'), 1))).toBe(
    '2026-11-24T09:00',
  );
});

test('a calendar that never opens is refused', () => {
  const hours = { ...calendar().hours, mon: closed, tue: closed, wed: closed, thu: closed, fri: closed };
  expect(() => businessTimeOf(calendar({ hours })).addMinutes(0, 1)).toThrow(
    'not open for long enough in the next two centuries',
  );
});

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
