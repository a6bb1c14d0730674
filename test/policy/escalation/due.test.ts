import { expect, test } from 'vitest';
import { dueStep, exhaust, failed, nextDue, sending, sent } from '../../../src/policy/escalation';
import type { Ladder } from '../../../src/policy/escalation/ladder';
import { MINUTE, aLadder, states } from '../ladder-builder';

/** The ladder whose last step is being sent since minute 20, and that ends this many minutes after its start. */
function onItsLastStep(ends = 30): Ladder {
  let ladder = aLadder();
  for (const number of [1, 2])
    ladder = sent(sending(ladder, number, (number - 1) * 10 * MINUTE), number, 'r', number * 10 * MINUTE);
  return { ...sending(ladder, 3, 20 * MINUTE), exhaustedAt: ends * MINUTE };
}

/** The same, its last page refused once and to be tried again half a minute later. */
const toBeTriedAgain = (ends: number) => failed(onItsLastStep(ends), 3, 'HTTP 503', 20 * MINUTE, true);

test('the last page is tried again before the ladder ends', () => {
  expect(nextDue(toBeTriedAgain(30))).toBe(20.5 * MINUTE);
});

test('a retry that would come after the ladder’s end is not waited for', () => {
  const ladder = toBeTriedAgain(20.25);
  expect(nextDue(ladder)).toBe(20.25 * MINUTE);
  expect(exhaust(ladder, 20.25 * MINUTE).state).toBe('exhausted');
});

test('a ladder is not given up while its last page is being sent', () => {
  const ladder = onItsLastStep(20.5);
  expect(exhaust(ladder, 20.5 * MINUTE)).toBe(ladder);
  expect(nextDue(ladder)).toBe(21 * MINUTE);
});

test('a last page whose sender died is sent again before the ladder is given up', () => {
  const ladder = onItsLastStep(20.5);
  expect(exhaust(ladder, 22 * MINUTE)).toBe(ladder);
  expect(dueStep(ladder, 22 * MINUTE)?.number).toBe(3);
});

test('a page for which the next people are early brings none but them forward', () => {
  const ladder = failed(sending(aLadder(), 1, 0), 1, 'invalid_auth', 500, false);
  expect(ladder.steps.map(({ dueAt }) => dueAt)).toEqual([0, 500, 20 * MINUTE]);
});

test('the next people who are overdue already leave those after them their time', () => {
  const ladder = failed(sending(aLadder(), 1, 0), 1, 'invalid_auth', 12 * MINUTE, false);
  const second = sending(ladder, 2, 12 * MINUTE);
  expect(states(second)).toEqual(['failed', 'sending', 'waiting']);
  expect(second.steps[2]?.dueAt).toBe(22 * MINUTE);
});
