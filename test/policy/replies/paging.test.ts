import { expect, test } from 'vitest';
import { sending, sent } from '../../../src/policy/escalation';
import type { Ladder } from '../../../src/policy/escalation/ladder';
import { asText } from '../../../src/policy/message';
import { contactBlocks, pagedBlocks } from '../../../src/policy/replies/paging';
import { speaker } from '../../../src/policy/replies/speaker';
import { without } from '../../../src/policy/without';
import { aLadder, MINUTE } from '../ladder-builder';
import { stakaterWith } from '../policy-builder';

const say = speaker(stakaterWith(), 'en');
const paged = (ladder: Ladder) => asText(pagedBlocks(ladder, say));
const first = (ladder: Ladder) => sent(sending(ladder, 1, 0), 1, 'ref', 0);

test('the last step that was paged promises no further people', () => {
  const ladder = first(aLadder());
  expect(paged(ladder)).toContain('minutes');
  expect(paged({ ...ladder, steps: ladder.steps.slice(0, 1) })).not.toContain('minute');
});

test('a step that comes in the same minute is not announced', () => {
  const ladder = first(aLadder());
  const steps = ladder.steps.map((step) => ({ ...step, dueAt: 0 }));
  expect(paged({ ...ladder, steps })).not.toContain('minute');
});

test('a step that comes one minute later is announced', () => {
  const ladder = first(aLadder());
  const steps = ladder.steps.map((step, at) => ({ ...step, dueAt: at * MINUTE }));
  expect(paged({ ...ladder, steps })).toContain('after 1 minute');
});

test('a first page still to go out counts the minutes from its own time', () => {
  expect(paged(aLadder())).toContain('after 10 minutes');
});

test('a desk without a telephone tells nobody to call', () => {
  expect(contactBlocks(without(without(aLadder(), 'phone'), 'callCode'), say)).toEqual([]);
});

test('a desk with a telephone and no call code gives its number alone', () => {
  const ladder = { ...without(aLadder(), 'callCode'), phone: '+44 20 7946 0000' };
  expect(asText(contactBlocks(ladder, say))).toBe('You can also call +44 20 7946 0000.');
});
