import { expect, test } from 'vitest';
import type { Mood } from '../../../../src/policy/severity/reading/moods';
import { workaroundFrom, yesOrNo } from '../../../../src/policy/severity/weigh/remedy';
import { reportOf } from './report-of';

type Report = ReturnType<typeof reportOf>;
const way = (value: string, mood: Mood = 'said') => ({ about: 'workaround', value, mood });
const lost = (value: string, mood: Mood = 'said') => ({ about: 'dataLoss', value, mood });

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['a way round that does', reportOf(way('holds')), 'holds'],
  ['a way round that does under a condition', reportOf(way('holds', 'when')), 'holds'],
  ['a way round that did is not told', reportOf(way('holds', 'past')), undefined],
  ['a way round that may do is not told', reportOf(way('holds', 'open')), undefined],
  ['none', reportOf(way('none')), 'none'],
  ['none, beside one that does', reportOf(way('none'), way('holds')), 'holds'],
  ['one that fails is none, beside one that does', reportOf(way('holds'), way('fails')), 'none'],
  ['one that may fail is not told', reportOf(way('fails', 'open')), undefined],
  ['one that is denied is none', reportOf(way('holds', 'denied')), 'none'],
  ['that there is none is asked, not told', reportOf(way('none', 'asked')), undefined],
  ['nothing of the kind', reportOf(lost('none')), undefined],
])('whether there is a way round: %s', (_, report, value) => {
  expect(workaroundFrom(report).workaround?.value).toBe(value);
});

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['data that is lost', reportOf(lost('yes')), 'yes'],
  ['data that was lost', reportOf(lost('yes', 'past')), 'yes'],
  ['lost outweighs not lost', reportOf(lost('no'), lost('yes')), 'yes'],
  ['data that is not', reportOf(lost('no')), 'no'],
  ['loss that is denied', reportOf(lost('yes', 'denied')), 'no'],
  ['loss that is only feared is not told', reportOf(lost('yes', 'open')), undefined],
  ['another harm says nothing of data', reportOf({ about: 'security' }), undefined],
])('whether data was lost: %s', (_, report, value) => {
  expect(yesOrNo(report, 'dataLoss').dataLoss?.value).toBe(value);
});
