import { expect, test } from 'vitest';
import { noticeIn } from '../../../../src/policy/severity/weigh/notice';
import { reportOf } from './report-of';

type Report = ReturnType<typeof reportOf>;
const notice = { about: 'notice' };
const wide = { about: 'breadth', value: 'wide' };
const narrow = { about: 'breadth', value: 'narrow' };

test.each<[decision: string, report: Report, breadth: 'wide' | 'narrow' | 'untold']>([
  ['about what all else needs', reportOf(notice, wide), 'wide'],
  ['about a delay', reportOf(notice, narrow), 'narrow'],
  ['about both is wide', reportOf(notice, narrow, wide), 'wide'],
  ['that does not tell', reportOf(notice), 'untold'],
  ['with something else that is wide', reportOf(notice, { ...wide, about: 'extent' }), 'untold'],
  ['with something else that is narrow', reportOf(notice, { ...narrow, about: 'extent' }), 'untold'],
  ['of a breadth that is neither', reportOf(notice, { ...narrow, value: 'other' }), 'untold'],
])('how wide a notice is: one %s', (_, report, breadth) => {
  const read = noticeIn(report);
  expect([read?.wide !== undefined, read?.isNarrow]).toEqual([breadth === 'wide', breadth === 'narrow']);
});

test('breadth that no provider tells is no notice', () => {
  expect(noticeIn(reportOf(wide, narrow))).toBeUndefined();
});
