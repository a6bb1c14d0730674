import { expect, test } from 'vitest';
import { acknowledge, sending, sent, stop } from '../../../src/policy/escalation';
import { ladderAfter, resume } from '../../../src/policy/escalation/resume';
import { MINUTE, aLadder, aLadderSending, states } from '../ladder-builder';

const amir = { by: 'a1', byName: 'Amir Khan', how: 'button' } as const;
const lowered = (run: number) => ({ why: 'reclassified', run }) as const;
const raised = (run: number) => aLadder({ run, token: `token-${run}`, loggedAt: 5 * MINUTE });

test('a ladder that goes on tells whoever it reached once more and leaves the others their time', () => {
  const paged = sent(sending(aLadder(), 1, 0), 1, 'ref', 0);
  const resumed = resume(stop(paged, { why: 'reclassified' }, 2 * MINUTE), 1, 5 * MINUTE);
  expect(resumed.state).toBe('open');
  expect(resumed.steps.map(({ number, target, dueAt }) => [number, target, dueAt / MINUTE])).toEqual([
    [1, '#p1-oncall', 0],
    [4, '#p1-oncall', 5],
    [2, '#p1-leads', 13],
    [3, '#p1-management', 23],
  ]);
  expect(resumed.exhaustedAt).toBe(33 * MINUTE);
});

test('a ladder that goes on before it reached anybody has the steps it had', () => {
  const resumed = resume(stop(aLadder(), { why: 'reclassified' }, 2 * MINUTE), 1, 5 * MINUTE);
  expect(states(resumed)).toEqual(['waiting', 'waiting', 'waiting']);
});

test('a ladder that stopped for another reason stays as it is', () => {
  const stopped = stop(aLadder(), { why: 'resolved' }, MINUTE);
  expect(resume(stopped, 1, 2 * MINUTE)).toBe(stopped);
});

test('a ladder that goes on is still known by the change it was started for', () => {
  const again = ladderAfter(stop(raised(1), lowered(2), 6 * MINUTE), raised(3), 7 * MINUTE);
  expect([again.run, again.startedFor, again.token]).toEqual([3, 1, 'token-1']);
});

test('an answered ladder gives way to the one of a later change', () => {
  const answered = acknowledge(aLadder(), amir, MINUTE);
  expect(ladderAfter(answered, raised(1), 5 * MINUTE)).toMatchObject({ state: 'open', token: 'token-1' });
});

test('whoever follows an earlier change late stops nothing that a later one started', () => {
  const ladder = ladderAfter(aLadder(), raised(2), 5 * MINUTE);
  expect(stop(ladder, lowered(1), 6 * MINUTE)).toBe(ladder);
});

test('whoever follows an earlier change late starts nothing that a later one stopped', () => {
  const stopped = stop(aLadder(), lowered(2), MINUTE);
  expect(ladderAfter(stopped, raised(1), 2 * MINUTE)).toBe(stopped);
});

test('a ladder that has ended notes a later change and ends no second time', () => {
  const answered = acknowledge(aLadderSending(), amir, MINUTE);
  const heard = stop(answered, lowered(2), 2 * MINUTE);
  expect(heard).toEqual({ ...answered, revision: answered.revision + 1, followed: 2 });
  expect(ladderAfter(heard, raised(1), 3 * MINUTE)).toBe(heard);
});

test('a page that went out before the stop is over once the ladder goes on', () => {
  const paged = sent(aLadderSending(), 1, 'ref', 0);
  const resumed = resume(stop(paged, lowered(1), 2 * MINUTE), 2, 5 * MINUTE);
  expect(resumed.steps.map(({ over }) => over)).toEqual([true, undefined, undefined, undefined]);
});

test('a ladder that nobody answered before the change is not opened again by one', () => {
  const exhausted = { ...aLadder(), state: 'exhausted' } as const;
  const over = stop(exhausted, lowered(1), 40 * MINUTE);
  expect(resume(over, 2, 50 * MINUTE)).toBe(over);
});

test('a ladder that runs for the change already is left alone', () => {
  const ladder = raised(2);
  expect(ladderAfter(ladder, raised(2), 6 * MINUTE)).toBe(ladder);
});

test('a ladder that climbs the same plan goes on and notes the change', () => {
  const before = sent(aLadderSending(), 1, 'ref', 0);
  const after = ladderAfter(before, raised(1), 5 * MINUTE);
  expect([after.token, after.run]).toEqual(['token', 1]);
  expect(after.steps).toEqual(before.steps);
});

test.each([
  ['open', aLadder()],
  ['stopped for a change', stop(aLadder(), lowered(1), MINUTE)],
])('a ladder that is %s gives way to one that leads to other people', (_state, ladder) => {
  const elsewhere = { ...ladder, plan: 'other' };
  expect(ladderAfter(elsewhere, raised(2), 5 * MINUTE).token).toBe('token-2');
});
