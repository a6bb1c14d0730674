import { expect, test } from 'vitest';
import { acknowledge, sending, sent, stop } from '../../../src/policy/escalation';
import { isFollowed, nextLateLook, nextLook } from '../../../src/policy/escalation/follow';
import type { Ladder } from '../../../src/policy/escalation/ladder';
import type { StepChannel } from '../../../src/policy/escalation/services';
import { preset } from '../../../src/policy/presets';
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

test('a ladder whose meeting is not made yet is looked at every minute', () => {
  const ladder = aLadder({ tier: 'contracted', loggedAt: 10 * MINUTE }, preset('interstellio'));
  expect(nextLook(ladder, 2 * MINUTE)).toBe(3 * MINUTE);
});

/** The same ladder after nobody answered it by minute 30. */
const unanswered = (channel: StepChannel) => ({ ...pagedOver(channel), state: 'exhausted' }) as const;

test('an answer that comes too late is looked for every five minutes for an hour', () => {
  expect(nextLateLook(unanswered('pagerduty'), 31 * MINUTE)).toBe(36 * MINUTE);
  expect(nextLateLook(unanswered('pagerduty'), 90 * MINUTE - 1)).toBe(95 * MINUTE - 1);
  expect(nextLateLook(unanswered('pagerduty'), 90 * MINUTE)).toBeUndefined();
});

test.each([
  ['that is still open', pagedOver('pagerduty')],
  ['whose service tells by itself', unanswered('slack')],
  ['whose request was resolved', stop(unanswered('pagerduty'), { why: 'resolved' }, 31 * MINUTE)],
])('no late answer is looked for at a ladder %s', (_which, ladder) => {
  expect(nextLateLook(ladder, 31 * MINUTE)).toBeUndefined();
});
