import { expect, test } from 'vitest';
import { stop } from '../../../src/policy/escalation';
import { noteCall } from '../../../src/policy/escalation/call';
import { met, notMet, wantsMeeting } from '../../../src/policy/escalation/meeting';
import { preset } from '../../../src/policy/presets';
import { aLadder } from '../ladder-builder';

const interstellio = () => aLadder({ tier: 'contracted' }, preset('interstellio'));
const link = 'https://zoom.us/j/1';

test('a ladder wants a meeting of its own where the policy says so', () => {
  expect(wantsMeeting(interstellio())).toBe(true);
  expect(wantsMeeting(aLadder())).toBe(false);
});

test('the policy’s own link stands until the meeting is made', () => {
  expect(interstellio().meetingLink).toBe('https://zoom.us/j/5550100100');
  const made = met(interstellio(), link);
  expect([made.meetingLink, wantsMeeting(made)]).toEqual([link, false]);
});

test('the policy’s own link stays where no meeting could be made', () => {
  const ladder = notMet(interstellio());
  expect([ladder.meeting, ladder.meetingLink]).toEqual(['failed', 'https://zoom.us/j/5550100100']);
});

test('a meeting that was made is not given up by whoever comes late', () => {
  const made = met(interstellio(), link);
  expect(notMet(made)).toBe(made);
});

test('nobody needs the meeting of a ladder that was stopped', () => {
  expect(wantsMeeting(stop(interstellio(), { why: 'resolved' }, 0))).toBe(false);
});

test('the latest ten calls are kept', () => {
  let ladder = aLadder();
  for (let call = 1; call <= 12; call += 1) ladder = noteCall(ladder, call);
  expect(ladder.calls).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(ladder.revision).toBe(13);
});
