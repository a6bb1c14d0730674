import { expect, test } from 'vitest';
import { acknowledge, dueStep, exhaust, failed, sending, sent, stop } from '../../../src/policy/escalation';
import { canPageAgain, pageAgain } from '../../../src/policy/escalation/again';
import type { Ladder } from '../../../src/policy/escalation/ladder';
import { MINUTE, aLadder, aLadderSending, states } from '../ladder-builder';

const amir = { by: 'a1', byName: 'Amir Khan', how: 'button' } as const;
const byAgent = {
  why: 'by-agent',
  by: { accountId: 'a1', name: 'Amir Khan', reason: 'Known fault.' },
} as const;

/** The ladder with its first step sent at 0. */
const paged = () => sent(aLadderSending(), 1, 'ref', 0);

function exhausted(): Ladder {
  let ladder = aLadder();
  for (const number of [1, 2, 3]) {
    const at = (number - 1) * 10 * MINUTE;
    ladder = sent(sending(ladder, number, at), number, 'ref', at);
  }
  return exhaust(ladder, 30 * MINUTE);
}

test('whoever was paged last is paged once more, before the others', () => {
  const again = pageAgain(paged(), 4 * MINUTE);
  expect(again.steps.map(({ number, target }) => [number, target])).toEqual([
    [1, '#p1-oncall'],
    [4, '#p1-oncall'],
    [2, '#p1-leads'],
    [3, '#p1-management'],
  ]);
  expect(dueStep(again, 4 * MINUTE)?.number).toBe(4);
});

test('the others keep their time after a page that went out again', () => {
  const again = pageAgain(paged(), 4 * MINUTE);
  const after = sent(sending(again, 4, 4 * MINUTE), 4, 'ref', 4 * MINUTE);
  expect(dueStep(after, 10 * MINUTE - 1)).toBeUndefined();
  expect(dueStep(after, 10 * MINUTE)?.number).toBe(2);
  expect(after.exhaustedAt).toBe(30 * MINUTE);
});

test('a page that failed for good is tried again with the same people', () => {
  const ladder = failed(aLadderSending(), 1, 'not_in_channel', 0, false);
  const failedTwice = failed(sending(ladder, 2, 0), 2, 'not_in_channel', 0, false);
  const third = sent(sending(failedTwice, 3, 0), 3, 'ref', 0);
  expect(pageAgain(third, MINUTE).steps.at(-1)?.target).toBe('#p1-management');
});

test('a ladder that nobody answered opens again and leaves ten minutes to answer', () => {
  const again = pageAgain(exhausted(), 50 * MINUTE);
  expect([again.state, again.reopened]).toEqual(['open', 1]);
  expect(states(again)).toEqual(['sent', 'sent', 'sent', 'waiting']);
  expect(again.exhaustedAt).toBe(60 * MINUTE);
});

test('a ladder that an agent stopped goes on to those it had skipped', () => {
  const again = pageAgain(stop(paged(), byAgent, 2 * MINUTE), 20 * MINUTE);
  expect(again.stopped).toBeUndefined();
  expect(states(again)).toEqual(['sent', 'waiting', 'waiting', 'waiting']);
  expect(again.steps.map(({ dueAt }) => dueAt / MINUTE)).toEqual([0, 20, 28, 38]);
  expect(again.exhaustedAt).toBe(48 * MINUTE);
});

test('a ladder that was stopped before its first page pages the first people', () => {
  const again = pageAgain(stop(aLadder(), byAgent, 0), MINUTE);
  expect(dueStep(again, MINUTE)).toMatchObject({ number: 4, target: '#p1-oncall' });
});

test.each([
  ['is being sent', aLadderSending(), 30_000],
  ['is due anyway', aLadder(), 0],
  ['of a stopped ladder is still on its way', stop(aLadderSending(), byAgent, 1000), 30_000],
])('nobody is paged twice while a page %s', (_situation, ladder, now) => {
  expect(pageAgain(ladder, now)).toBe(ladder);
});

test('a page whose sender died is given up before the people are paged again', () => {
  const again = pageAgain(stop(aLadderSending(), byAgent, 1000), 5 * MINUTE);
  expect(states(again)).toEqual(['failed', 'waiting', 'waiting', 'waiting']);
});

test.each([
  ['answered', acknowledge(aLadder(), amir, 1000), false],
  ['lowered after nobody answered', stop(exhausted(), { why: 'reclassified', run: 1 }, 1000), false],
  ['less severe now', stop(aLadder(), { why: 'reclassified' }, 1000), false],
  ['open', paged(), true],
  ['exhausted', exhausted(), true],
  ['stopped by an agent', stop(aLadder(), byAgent, 1000), true],
  ['resolved by mistake', stop(aLadder(), { why: 'resolved' }, 1000), true],
])('whether a ladder that is %s may page again', (_state, ladder, may) => {
  expect(canPageAgain(ladder)).toBe(may);
  expect(pageAgain(ladder, 5 * MINUTE) !== ladder).toBe(may);
});

test('whoever a page failed to reach last is tried again rather than those it reached', () => {
  const ladder = failed(sending(paged(), 2, 10 * MINUTE), 2, 'not_in_channel', 10 * MINUTE, false);
  const third = { ...ladder, steps: ladder.steps.slice(0, 2) };
  expect(pageAgain(third, 11 * MINUTE).steps.at(-1)).toMatchObject({ number: 3, target: '#p1-leads' });
});

test('paging again while a ladder is open does not count as opening it again', () => {
  expect(pageAgain(paged(), 4 * MINUTE).reopened).toBeUndefined();
});

test('whom everybody left waiting may be paged for before the ladder is given up', () => {
  let ladder = paged();
  for (const number of [2, 3]) {
    const at = (number - 1) * 10 * MINUTE;
    ladder = sent(sending(ladder, number, at), number, 'ref', at);
  }
  expect(states(pageAgain(ladder, 31 * MINUTE))).toEqual(['sent', 'sent', 'sent', 'waiting']);
});

test('a page of a stopped ladder holds nobody up after its minute', () => {
  const stopped = stop(aLadderSending(), byAgent, 1000);
  expect(pageAgain(stopped, MINUTE - 1)).toBe(stopped);
  expect(pageAgain(stopped, MINUTE).state).toBe('open');
});

test('people whose last sender died for the third time are paged again after its minute', () => {
  let ladder = paged();
  ladder = sent(sending(ladder, 2, 10 * MINUTE), 2, 'ref', 10 * MINUTE);
  for (const minute of [20, 21, 22]) ladder = sending(ladder, 3, minute * MINUTE);
  expect(pageAgain(ladder, 23 * MINUTE - 1)).toBe(ladder);
  expect(states(pageAgain(ladder, 23 * MINUTE))).toEqual(['sent', 'sent', 'failed', 'waiting']);
});
