import { expect, test } from 'vitest';
import {
  acknowledge,
  canBeAnswered,
  countsAsAnswer,
  dueStep,
  exhaust,
  failed,
  ladderFor,
  nextDue,
  sending,
  sent,
  startLadder,
  stop,
} from '../../src/policy/escalation';
import type { Ladder } from '../../src/policy/escalation/ladder';
import { preset } from '../../src/policy/presets';
import { aLadder, aLadderSending, MINUTE, states } from './ladder-builder';

const amir = { by: 'a1', byName: 'Amir Khan', how: 'button' } as const;

test('a premium P1 starts a ladder, a standard one is not entitled', () => {
  const stakater = preset('stakater');
  expect(ladderFor(stakater, 'P1', 'premium')).toBe('starts');
  expect(ladderFor(stakater, 'P1', 'standard')).toBe('not-entitled');
  expect(ladderFor(stakater, 'P2', 'premium')).toBe('none');
});

test('no ladder starts for a tier without the right to it', () => {
  const { requestId, requestKey, projectId, token } = aLadder();
  const start = { requestId, requestKey, projectId, token, severity: 'P1', loggedAt: 0, callCode: '1' };
  expect(startLadder(preset('stakater'), { ...start, tier: 'standard' })).toBeUndefined();
});

test('steps are due from the moment of logging', () => {
  const ladder = aLadder({ loggedAt: 1000 });
  expect(ladder.steps.map(({ dueAt }) => dueAt)).toEqual([1000, 1000 + 10 * MINUTE, 1000 + 20 * MINUTE]);
  expect(ladder.exhaustedAt).toBe(1000 + 30 * MINUTE);
});

test('the policy gives number, meeting and call code', () => {
  const ladder = aLadder({ tier: 'contracted' }, preset('interstellio'));
  expect([ladder.phone, ladder.callCode]).toEqual(['+27 12 883 1824', '123456']);
  expect(aLadder().callCode).toBeUndefined();
});

test('the last step is repeated as often as the policy says', () => {
  const policy = structuredClone(preset('stakater'));
  const [plan] = policy.escalation.ladders;
  if (plan) plan.repeat = { times: 2, everyMinutes: 3 };
  const steps = aLadder({}, policy).steps.map(({ dueAt, target }) => [dueAt / MINUTE, target]);
  expect(steps.slice(3)).toEqual([
    [23, '#p1-management'],
    [26, '#p1-management'],
  ]);
});

test('a step being sent is nobody else’s turn for a minute', () => {
  const ladder = aLadderSending();
  expect(dueStep(ladder, MINUTE - 1)).toBeUndefined();
  expect(dueStep(ladder, MINUTE)?.number).toBe(1);
});

test('sending what is not due changes nothing', () => {
  const ladder = aLadder();
  expect(sending(ladder, 2, MINUTE)).toBe(ladder);
});

test('a step that got out makes way for the next at its own time', () => {
  const ladder = sent(aLadderSending(), 1, 'ts-1', 1000);
  expect(dueStep(ladder, 10 * MINUTE - 1)).toBeUndefined();
  expect(nextDue(ladder)).toBe(10 * MINUTE);
  expect(dueStep(ladder, 10 * MINUTE)?.number).toBe(2);
});

test('a step is tried again after 30 and 60 seconds', () => {
  const once = failed(aLadderSending(), 1, 'HTTP 503', 1000, true);
  expect(nextDue(once)).toBe(31_000);
  const twice = failed(sending(once, 1, 31_000), 1, 'HTTP 503', 32_000, true);
  expect(nextDue(twice)).toBe(92_000);
});

test('after the third failure the next step goes early', () => {
  let ladder = aLadder();
  for (const now of [0, 31_000, 92_000])
    ladder = failed(sending(ladder, 1, now), 1, 'HTTP 503', now + 1, true);
  expect(states(ladder)).toEqual(['failed', 'waiting', 'waiting']);
  expect(dueStep(ladder, 92_001)?.number).toBe(2);
});

test('a failure that no retry can mend brings the next step forward at once', () => {
  const ladder = failed(aLadderSending(), 1, 'invalid_auth', 500, false);
  expect(dueStep(ladder, 500)?.number).toBe(2);
});

test('a step whose sender died three times is given up', () => {
  let ladder = aLadder();
  for (const now of [0, MINUTE, 2 * MINUTE]) ladder = sending(ladder, 1, now);
  expect(dueStep(ladder, 3 * MINUTE)?.number).toBe(2);
  expect(states(sending(ladder, 2, 3 * MINUTE))).toEqual(['failed', 'sending', 'waiting']);
});

test('the first to acknowledge wins and the rest is skipped', () => {
  const ladder = acknowledge(sent(aLadderSending(), 1, 'r', 1), amir, 5000);
  expect(states(ladder)).toEqual(['sent', 'skipped', 'skipped']);
  expect(acknowledge(ladder, { ...amir, byName: 'Sofia Lind' }, 6000)).toBe(ladder);
  expect(nextDue(ladder)).toBeUndefined();
});

test('an answer that comes after the ladder is exhausted still counts', () => {
  const exhausted: Ladder = { ...aLadder(), state: 'exhausted' };
  const late = acknowledge(exhausted, amir, 45 * MINUTE);
  expect([late.state, late.acknowledged?.byName]).toEqual(['acknowledged', 'Amir Khan']);
  expect(canBeAnswered(exhausted)).toBe(true);
  expect(canBeAnswered(late)).toBe(false);
});

test('an exhausted ladder stays exhausted when its request is resolved, and wants no answer any more', () => {
  const exhausted: Ladder = { ...aLadder(), state: 'exhausted' };
  const over = stop(exhausted, { why: 'resolved' }, 45 * MINUTE);
  expect(over).toMatchObject({ state: 'exhausted', stopped: { why: 'resolved' } });
  expect([canBeAnswered(exhausted), canBeAnswered(over)]).toEqual([true, false]);
});

test('a page that gets out after the acknowledgement is still recorded', () => {
  const ladder = sent(acknowledge(aLadderSending(), amir, 500), 1, 'r', 900);
  expect([ladder.state, ladder.steps[0]?.state]).toEqual(['acknowledged', 'sent']);
});

test('a ladder is exhausted at its time and not before', () => {
  let ladder = aLadder();
  for (const number of [1, 2, 3]) {
    const now = (number - 1) * 10 * MINUTE;
    ladder = sent(sending(ladder, number, now), number, 'r', now);
  }
  expect(exhaust(ladder, 30 * MINUTE - 1)).toBe(ladder);
  expect(exhaust(ladder, 30 * MINUTE).state).toBe('exhausted');
});

test('a ladder of which every step failed for good is over at once', () => {
  let ladder = aLadder();
  for (const number of [1, 2, 3])
    ladder = failed(sending(ladder, number, 500), number, 'not_connected', 500, false);
  expect(nextDue(ladder)).toBe(500);
  expect(exhaust(ladder, 500).state).toBe('exhausted');
});

test('a ladder that reached one person waits for them until its time', () => {
  let ladder = sent(aLadderSending(), 1, 'r', 0);
  for (const number of [2, 3])
    ladder = failed(sending(ladder, number, 10 * MINUTE), number, 'not_in_channel', 10 * MINUTE, false);
  expect(exhaust(ladder, 11 * MINUTE)).toBe(ladder);
  expect(nextDue(ladder)).toBe(30 * MINUTE);
});

test('a step taken up late leaves the next people the policy’s time', () => {
  const late = sent(sending(aLadder(), 1, 40 * MINUTE), 1, 'r', 40 * MINUTE);
  expect(late.steps.map(({ dueAt }) => dueAt / MINUTE)).toEqual([0, 50, 60]);
  expect(late.exhaustedAt).toBe(70 * MINUTE);
});

test('a retry in its own time shifts nothing', () => {
  const again = sending(failed(aLadderSending(), 1, 'HTTP 503', 0, true), 1, 30_000);
  expect(again.steps.map(({ dueAt }) => dueAt / MINUTE)).toEqual([0.5, 10, 20]);
  expect(again.exhaustedAt).toBe(30 * MINUTE);
});

test('the sender of the last step may die and its people still get their time', () => {
  let ladder = aLadder();
  for (const number of [1, 2])
    ladder = sent(sending(ladder, number, number * 10 * MINUTE), number, 'r', number * 10 * MINUTE);
  const died = sending(ladder, 3, 30 * MINUTE);
  expect(sending(died, 3, 51 * MINUTE).exhaustedAt).toBe(60 * MINUTE);
});

test('after an outage of ours everybody is reached before giving up', () => {
  const ladder = aLadder();
  expect(exhaust(ladder, 60 * MINUTE)).toBe(ladder);
  expect(dueStep(ladder, 60 * MINUTE)?.number).toBe(1);
});

test('a ladder past its time goes on while somebody was never tried', () => {
  const policy = structuredClone(preset('stakater'));
  const [plan] = policy.escalation.ladders;
  if (plan) {
    plan.exhaustedAfterMinutes = 2;
    plan.steps = plan.steps.map((step, at) => ({ ...step, afterMinutes: Math.min(at, 1) }));
  }
  let ladder = aLadder({}, policy);
  for (const now of [0, 55_000]) ladder = failed(sending(ladder, 1, now), 1, 'HTTP 503', now + 25_000, true);
  expect(exhaust(ladder, 2 * MINUTE)).toBe(ladder);
  expect(nextDue(ladder)).toBe(140_000);
});

test('a stopped ladder says why and stays stopped', () => {
  const ladder = stop(aLadder(), { why: 'reclassified' }, 1000);
  expect(ladder.stopped).toEqual({ why: 'reclassified', at: 1000 });
  expect(stop(ladder, { why: 'resolved' }, 2000)).toBe(ladder);
  expect(exhaust(ladder, 60 * MINUTE)).toBe(ladder);
});

test('a change of severity that was followed is not followed again', () => {
  const lowered = { why: 'reclassified', run: 2 } as const;
  const stopped = stop(aLadder(), lowered, 1000);
  expect(stopped).toMatchObject({ state: 'stopped', followed: 2 });
  expect(stop(stopped, lowered, 2000)).toBe(stopped);
});

test('every change raises the revision and leaves the old ladder alone', () => {
  const before = aLadder();
  const copy = structuredClone(before);
  expect(sending(before, 1, 0).revision).toBe(before.revision + 1);
  expect(before).toEqual(copy);
});

test('a rehearsal climbs the plan it is asked for and is marked', () => {
  const drill = aLadder({ plan: 'p1', tier: 'standard', drill: true });
  expect([drill.drill, drill.plan, drill.steps.length]).toEqual([true, 'p1', 3]);
  expect(() => aLadder({ plan: 'p9' })).toThrow();
});

test('an answer counts only in the ways that the policy names', () => {
  const escalation = {
    ...preset('stakater').escalation,
    acknowledgedBy: ['button' as const, 'phone' as const],
  };
  expect(countsAsAnswer({ escalation }, 'phone')).toBe(true);
  expect(countsAsAnswer({ escalation }, 'reply')).toBe(false);
});
