import { expect, test } from 'vitest';
import { minutesUsed, promiseAfterChange } from '../../../src/policy/clock';
import { preset } from '../../../src/policy/presets';
import { at } from './calendar-builder';

const interstellio = preset('interstellio');

// 2026-11-21 is a Saturday: the hours of a P2 are over until Monday.
test.each([
  ['exactly used up', 180],
  ['more than used up', 600],
])('a target that is %s is due at the change, out of hours too', (_how, minutes) => {
  const now = at('2026-11-21T12:00Z');
  const moments = { logged: now, submitted: now, now, used: { minutes, since: now } };
  expect(promiseAfterChange(interstellio, { from: 'P1', to: 'P2' }, moments).promise.due).toBe(now);
});

test('at a severity that the policy has no more nothing is used up beside what was', () => {
  const moments = { logged: 0, now: at('2026-11-20T12:00Z') };
  expect(minutesUsed(interstellio, 'P9', moments)).toBe(0);
  expect(minutesUsed(interstellio, 'P9', { ...moments, used: { minutes: 25, since: 0 } })).toBe(25);
});
