import { expect, test } from 'vitest';
import { weigh } from '../../../../src/policy/severity/weigh';
import { fault, reportOf } from './report-of';

const wish = { about: 'intent', value: 'wish' };

test.each(['dataLoss', 'security'])('who wishes something beside harm done (%s) reports it', (about) => {
  expect(weigh(reportOf(wish, { about, value: 'yes' }), 0).intent).toBeUndefined();
  expect(weigh(reportOf(wish, { about, value: 'no' }), 0).intent?.value).toBe('wish');
});

test('a question about a fault that is over is one, and about one that lasts is none', () => {
  const question = { about: 'intent', value: 'question' };
  const over = { about: 'over', value: 'yes' };
  expect(weigh(reportOf(fault('outage'), over, question), 0).intent?.value).toBe('question');
  expect(weigh(reportOf(fault('outage'), question), 0).intent).toBeUndefined();
});

test('the part that is hit is told with the words of its fault', () => {
  const { extent, part } = weigh(reportOf(fault('major', 'said', { part: 'core' })), 0);
  expect([extent?.value, part?.value, part?.quote]).toEqual(['major', 'core', 'a0']);
  expect(weigh(reportOf(fault('major')), 0)).not.toHaveProperty('part');
  expect(weigh(reportOf({ about: 'reach', value: 'some' }), 0)).not.toHaveProperty('extent');
});
