import { expect, test } from 'vitest';
import { sent, stop } from '../../../src/policy/escalation';
import { withoutSenders } from '../../../src/policy/escalation/steps';
import { sendingUntil } from '../../../src/policy/escalation/turn';
import { MINUTE, aLadderSending, states } from '../ladder-builder';

const stopped = () => stop(aLadderSending(), { why: 'resolved' }, 1000);

test('a page of an ended ladder may be on its way for a minute', () => {
  expect(sendingUntil(stopped())).toBe(MINUTE);
  expect(withoutSenders(stopped(), MINUTE - 1)).toEqual(stopped());
});

test('a page of an ended ladder that nobody reports on is given up', () => {
  const ladder = withoutSenders(stopped(), MINUTE);
  expect(states(ladder)).toEqual(['failed', 'skipped', 'skipped']);
  expect(sendingUntil(ladder)).toBeUndefined();
});

test('a page that is reported in time stays sent', () => {
  const ladder = sent(stopped(), 1, 'ref', 2000);
  expect(withoutSenders(ladder, 5 * MINUTE)).toBe(ladder);
});

test('an open ladder waits for its senders by itself', () => {
  expect(sendingUntil(aLadderSending())).toBeUndefined();
});
