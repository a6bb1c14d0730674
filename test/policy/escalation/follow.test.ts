import { expect, test } from 'vitest';
import { acknowledge, sending, sent } from '../../../src/policy/escalation';
import { isFollowed, nextLook } from '../../../src/policy/escalation/follow';
import type { Ladder } from '../../../src/policy/escalation/ladder';
import type { StepChannel } from '../../../src/policy/escalation/services';
import { MINUTE, aLadder } from '../ladder-builder';

/** A ladder over one service whose first page got out at 0. */
function pagedOver(channel: StepChannel): Ladder {
  const fresh = aLadder();
  const steps = fresh.steps.map((step) => ({ ...step, channel }));
  return sent(sending({ ...fresh, steps }, 1, 0), 1, 'ref', 0);
}

test.each([
  ['jsm-operations', true],
  ['pagerduty', true],
  ['slack', false],
  ['webhook', false],
  ['email', false],
] as const)('whether an answer over %s has to be asked for', (channel, is) => {
  expect(isFollowed(pagedOver(channel))).toBe(is);
});

test('a page that has not got out is not asked about', () => {
  const steps = aLadder().steps.map((step) => ({ ...step, channel: 'pagerduty' as const }));
  expect(isFollowed({ steps })).toBe(false);
});

test('a page that was over before the ladder opened again is not asked about', () => {
  const [first, ...others] = pagedOver('pagerduty').steps;
  const over = first === undefined ? [] : [{ ...first, over: true } as const];
  expect(isFollowed({ steps: [...over, ...others] })).toBe(false);
});

test('a ladder that is followed is looked at every minute, or earlier for a step', () => {
  const ladder = pagedOver('pagerduty');
  expect(nextLook(ladder, 2 * MINUTE)).toBe(3 * MINUTE);
  expect(nextLook(ladder, 9.5 * MINUTE)).toBe(10 * MINUTE);
});

test('a ladder that tells of answers by itself is looked at when a step is due', () => {
  expect(nextLook(pagedOver('slack'), 2 * MINUTE)).toBe(10 * MINUTE);
});

test('a ladder that was answered needs no further look', () => {
  const ladder = acknowledge(pagedOver('pagerduty'), { by: 'a', byName: 'A', how: 'link' }, MINUTE);
  expect(nextLook(ladder, 2 * MINUTE)).toBeUndefined();
});
