import { expect, test } from 'vitest';
import { always, businessTimeOf } from '../../../src/policy/clock/business-time';
import { withPauses } from '../../../src/policy/clock/pauses';
import { at, calendar, shown } from './calendar-builder';

/** Nine to five in UTC; 2026-11-20 is a Friday. */
function paused(...pauses: [string, string][]) {
  const spans = pauses.map(([from, to]) => ({ from: at(from), to: at(to) }));
  return withPauses(businessTimeOf(calendar()), spans);
}

test('open minutes of a pause are added behind it', () => {
  const time = paused(['2026-11-20T10:00Z', '2026-11-20T12:00Z']);
  expect(shown(time.addMinutes(at('2026-11-20T09:30Z'), 60))).toBe('2026-11-20T12:30');
});

test('pauses that overlap count once', () => {
  const time = paused(['2026-11-20T11:00Z', '2026-11-20T13:00Z'], ['2026-11-20T10:00Z', '2026-11-20T12:00Z']);
  expect(shown(time.addMinutes(at('2026-11-20T09:00Z'), 120))).toBe('2026-11-20T14:00');
});

test('a target used up when a pause begins is due then', () => {
  const time = paused(['2026-11-20T10:00Z', '2026-11-23T12:00Z']);
  expect(shown(time.addMinutes(at('2026-11-20T09:00Z'), 60))).toBe('2026-11-20T10:00');
});

test('a pause over a weekend moves nothing', () => {
  const time = paused(['2026-11-20T17:00Z', '2026-11-23T09:00Z']);
  expect(shown(time.addMinutes(at('2026-11-20T16:00Z'), 120))).toBe('2026-11-23T10:00');
});

test('a start in a pause waits for its end', () => {
  const time = paused(['2026-11-20T10:00Z', '2026-11-20T18:00Z']);
  expect(shown(time.nextOpen(at('2026-11-20T11:00Z')))).toBe('2026-11-23T09:00');
  expect(shown(time.addMinutes(at('2026-11-20T11:00Z'), 0))).toBe('2026-11-23T09:00');
  expect(time.isOpen(at('2026-11-20T11:00Z'))).toBe(false);
});

test('a pause is taken out of the time that was open', () => {
  const time = paused(['2026-11-20T16:00Z', '2026-11-23T10:00Z']);
  expect(time.openBetween(at('2026-11-20T15:00Z'), at('2026-11-23T11:00Z')) / 60_000).toBe(120);
});

test('a target in days gets the open time of a pause back', () => {
  const time = paused(['2026-11-20T12:00Z', '2026-11-23T12:00Z']);
  expect(shown(time.addBusinessDays(at('2026-11-20T10:00Z'), 1))).toBe('2026-11-24T10:00');
  expect(shown(time.addBusinessDays(at('2026-11-23T14:00Z'), 1))).toBe('2026-11-24T14:00');
});

test('a pause stops a clock that runs day and night', () => {
  const time = withPauses(always, [{ from: at('2026-11-20T01:00Z'), to: at('2026-11-20T03:00Z') }]);
  expect(shown(time.addMinutes(at('2026-11-20T00:00Z'), 120))).toBe('2026-11-20T04:00');
});

test('a clock stands from the first moment of a pause and runs from its end', () => {
  const time = paused(['2026-11-20T10:00Z', '2026-11-20T12:00Z']);
  expect(time.isOpen(at('2026-11-20T10:00Z'))).toBe(false);
  expect(time.isOpen(at('2026-11-20T12:00Z'))).toBe(true);
});

test('closed hours without a pause stay closed', () => {
  const time = paused(['2026-11-20T10:00Z', '2026-11-20T12:00Z']);
  expect(time.isOpen(at('2026-11-20T20:00Z'))).toBe(false);
});

test('a target in days is later by a pause that was over before', () => {
  const time = paused(['2026-11-20T12:00Z', '2026-11-20T14:00Z']);
  expect(shown(time.addBusinessDays(at('2026-11-20T10:00Z'), 1))).toBe('2026-11-23T12:00');
});

test('a target in days that falls on closing time stays there where nothing was lost', () => {
  const short = calendar({ overrides: { '2026-11-23': [['09:00', '12:00']] } });
  const pauses = [{ from: at('2026-11-27T10:00Z'), to: at('2026-11-27T12:00Z') }];
  const time = withPauses(businessTimeOf(short), pauses);
  expect(shown(time.addBusinessDays(at('2026-11-20T15:00Z'), 1))).toBe('2026-11-23T12:00');
});
