import { expect, test } from 'vitest';
import { extentFrom } from '../../../../src/policy/severity/weigh/extent';
import { drillFrom, timesFrom } from '../../../../src/policy/severity/weigh/times';
import { fault, reportOf } from './report-of';

type Report = ReturnType<typeof reportOf>;
const over = { about: 'over', value: 'yes' };
const still = { about: 'over', value: 'no' };
const planned = { about: 'planned' };
const drill = { about: 'drill' };

const timesOf = (report: Report, headline = 0) => timesFrom(report, extentFrom(report), headline);

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['what is said to be over is', reportOf(fault('outage'), over), 'yes'],
  ['what may be over is', reportOf(fault('outage'), { ...over, mood: 'open' }), 'yes'],
  ['what is asked about is not told', reportOf(fault('outage'), { ...over, mood: 'asked' }), undefined],
  ['what is still so is not over, whatever else is', reportOf(over, fault('outage'), still), 'no'],
  ['what was is over', reportOf(fault('outage', 'past')), 'yes'],
  [
    'a "problem" that was is not told as over',
    reportOf(fault('limited', 'past', { isWeak: true })),
    undefined,
  ],
  ['what is now is not over', reportOf(fault('outage')), undefined],
])('whether it is over: %s', (_, report, value) => {
  expect(timesOf(report).over?.value).toBe(value);
});

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['work that is planned and breaks nothing', reportOf(planned), 'yes'],
  ['planned work that slows something', reportOf(planned, fault('limited')), 'yes'],
  ['an outage beside planned work is no planned work', reportOf(planned, fault('outage')), undefined],
  [
    'an outage that the plan itself names',
    reportOf({ ...planned, sentence: 0 }, { ...fault('outage'), sentence: 0 }),
    'yes',
  ],
  ['a plan that is denied is none', reportOf({ ...planned, mood: 'denied' }), undefined],
])('whether it is planned: %s', (_, report, value) => {
  expect(timesOf(report).planned?.value).toBe(value);
});

/** The same report with its text beginning so. */
const worded = (text: string, report: Report): Report => ({ ...report, text });
const ended = reportOf(fault('outage'), over);

test.each<[decision: string, report: Report, headline: number, value: string | undefined]>([
  ['kept in sections', worded('Shop.\nUpdate: it is back.', reportOf(fault('limited'), over)), 5, undefined],
  [
    'a closing note says so in its headline alone',
    worded('Resolved: shop', reportOf(fault('limited'), over)),
    14,
    'yes',
  ],
  ["a provider's notice", reportOf({ about: 'notice' }, fault('outage'), over), 0, undefined],
  ['announced under a headline, addressed to nobody', worded('Shop down. It is back.', ended), 10, undefined],
  [
    'announced under a headline and addressed to somebody',
    worded('Shop down. Thanks, it is back.', ended),
    10,
    'yes',
  ],
  ['with the outage below its headline', worded('Shop. Down. It is back.', ended), 0, 'yes'],
  [
    'with a lesser fault in its headline',
    worded('Shop slow. It is back.', reportOf(fault('major'), over)),
    10,
    'yes',
  ],
  [
    'with a lesser fault in its headline and an outage below',
    worded('Shop slow. Then down. Back.', reportOf(fault('limited'), fault('outage'), over)),
    10,
    'yes',
  ],
  [
    'with an outage that was in its headline',
    worded('Shop was down. Back.', reportOf(fault('outage', 'past'), over)),
    10,
    'yes',
  ],
  [
    'with an outage lessened by what runs',
    worded('Shop down. All runs.', reportOf(fault('outage'), over, { about: 'extent', value: 'runs' })),
    10,
    'yes',
  ],
])('a record of an incident does not end with its last line: %s', (_, report, headline, value) => {
  expect(timesOf(report, headline).over?.value).toBe(value);
});

test('a record of an incident that still lasts says so', () => {
  expect(timesOf(reportOf({ about: 'notice' }, over, still)).over?.value).toBe('no');
});

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['what is called one is', reportOf(drill), 'yes'],
  ['what is called one is, also with an outage in it', reportOf(drill, fault('outage')), 'yes'],
  [
    'a word like "test" is one where nothing is badly broken',
    reportOf({ ...drill, value: 'maybe' }, fault('limited')),
    'yes',
  ],
  [
    'a word like "test" beside an outage is none',
    reportOf({ ...drill, value: 'maybe' }, fault('outage')),
    undefined,
  ],
  ['what is said to be none is none', reportOf({ ...drill, mood: 'denied' }, drill), 'no'],
  ['what is supposed to be one is not told', reportOf({ ...drill, mood: 'supposed' }), undefined],
  ['nothing else is one', reportOf(planned), undefined],
])('whether it is a drill: %s', (_, report, value) => {
  expect(drillFrom(report, extentFrom(report)).drill?.value).toBe(value);
});
