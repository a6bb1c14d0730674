import { expect, test } from 'vitest';
import { acknowledge, failed, sending, sent } from '../../../src/policy/escalation';
import { MINUTE, aLadder, aLadderSending, states } from '../ladder-builder';

test('a page that got out is not reported a second time', () => {
  const ladder = sent(aLadderSending(), 1, 'first', 500);
  expect(sent(ladder, 1, 'second', 900)).toBe(ladder);
  expect(failed(ladder, 1, 'HTTP 503', 900, true)).toBe(ladder);
});

test('a report about a page that nobody took up changes nothing', () => {
  const ladder = aLadder();
  expect(sent(ladder, 1, 'r', 500)).toBe(ladder);
  expect(failed(ladder, 1, 'HTTP 503', 500, true)).toBe(ladder);
});

test('a late report about a page given up is not taken for that of the one being sent', () => {
  let ladder = aLadder();
  for (const now of [0, MINUTE, 2 * MINUTE]) ladder = sending(ladder, 1, now);
  const second = sending(ladder, 2, 3 * MINUTE);
  expect(sent(second, 1, 'late', 3 * MINUTE)).toBe(second);
  expect(failed(second, 1, 'HTTP 503', 3 * MINUTE, true)).toBe(second);
});

test('a page that fails after the answer is not tried again', () => {
  const answered = acknowledge(aLadderSending(), { by: 'a1', byName: 'Amir Khan', how: 'button' }, 500);
  const ladder = failed(answered, 1, 'HTTP 503', 900, true);
  expect(states(ladder)).toEqual(['failed', 'skipped', 'skipped']);
  expect(ladder.state).toBe('acknowledged');
});
