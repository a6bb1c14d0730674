import { expect, test } from 'vitest';
import { markIn } from '../../src/jira/mark';
import { wholeMark } from './mark-builder';

const part = { minutes: 5, since: wholeMark.logged };

test('a mark of ours is read as it was written, with parts of later versions', () => {
  const written = {
    ...wholeMark,
    used: part,
    asked: [{ at: wholeMark.logged, facts: ['impact'] }],
    later: 1,
  };
  expect(markIn(written)).toEqual(written);
});

test.each([
  { changes: 5 },
  { changes: [null] },
  { triage: 'x' },
  { asked: [{ at: 'soon', facts: [] }] },
  { used: { minutes: '5' }, held: true },
])('of a mark with %j written over it the rest is read', (forged) => {
  expect(markIn({ ...wholeMark, ...forged })).toEqual(wholeMark);
});

test.each([
  5,
  null,
  'P1',
  {},
  { severity: 'P1' },
  { ...wholeMark, missing: undefined },
  { ...wholeMark, logged: 'soon' },
  { ...wholeMark, promise: {} },
])('%j is no mark', (property) => {
  expect(markIn(property)).toBeUndefined();
});
