import { expect, test } from 'vitest';
import { aimFrom } from '../../../../src/policy/severity/weigh/aim';
import { extentFrom } from '../../../../src/policy/severity/weigh/extent';
import { fault, reportOf, WIDTH } from './report-of';

type Report = ReturnType<typeof reportOf>;
const intent = (value: string) => ({ about: 'intent', value });
const nothing = { about: 'reach', value: 'some' };

/** What it aims at, the first sentence being its headline. */
function aimOf(report: Report, more: { isHarmed?: boolean; isOver?: boolean } = {}): string | undefined {
  const circumstances = { headline: WIDTH, isHarmed: false, isOver: false, ...more };
  return aimFrom(report, extentFrom(report), circumstances).intent?.value;
}

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['a wish', reportOf(nothing, intent('wish')), 'wish'],
  ['a question in words', reportOf(nothing, intent('question')), 'question'],
  ['a question mark', reportOf(nothing, intent('asks')), 'question'],
  ['a wish outweighs a question', reportOf(nothing, intent('question'), intent('wish')), 'wish'],
  [
    'a question in the headline outweighs a wish below',
    reportOf(intent('question'), intent('wish')),
    'question',
  ],
  ['a question mark in the headline outweighs no wish', reportOf(intent('asks'), intent('wish')), 'wish'],
  ['a wish that is denied is none', reportOf(nothing, { ...intent('wish'), mood: 'denied' }), undefined],
  ['a wish that others told is none', reportOf(nothing, { ...intent('wish'), mood: 'told' }), undefined],
  ['neither', reportOf(nothing), undefined],
])('without a fault: %s', (_, report, value) => {
  expect(aimOf(report)).toBe(value);
});

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['a headline that wishes outweighs a lesser one', reportOf(intent('wish'), fault('limited')), 'wish'],
  [
    'a headline that wishes does not outweigh an outage',
    reportOf(intent('wish'), fault('outage')),
    undefined,
  ],
  [
    'a headline that wishes outweighs an outage that was',
    reportOf(intent('wish'), fault('outage', 'past')),
    'wish',
  ],
  [
    'a wish below does not outweigh a lesser one',
    reportOf(nothing, fault('limited'), intent('wish')),
    undefined,
  ],
  [
    'a question mark does not outweigh a lesser one',
    reportOf(nothing, fault('limited'), intent('asks')),
    undefined,
  ],
  [
    'a wish outweighs a mere "problem"',
    reportOf(nothing, fault('limited', 'said', { isWeak: true }), intent('wish')),
    'wish',
  ],
  [
    'a question mark outweighs a mere "problem" below',
    reportOf(nothing, fault('limited', 'said', { isWeak: true }), intent('asks')),
    'question',
  ],
  [
    'a headline with a mere "problem" reports it, whatever is asked',
    reportOf(fault('limited', 'said', { isWeak: true }), intent('asks')),
    undefined,
  ],
  ['a flaw of looks is no fault to outweigh', reportOf(nothing, fault('none'), intent('wish')), 'wish'],
])('beside a fault: %s', (_, report, value) => {
  expect(aimOf(report)).toBe(value);
});

test('harm that was done outweighs every wish, unless it is over', () => {
  const report = reportOf(intent('wish'));
  expect(aimOf(report, { isHarmed: true })).toBeUndefined();
  expect(aimOf(report, { isHarmed: true, isOver: true })).toBe('wish');
});

test('a question about an outage that is over stays a question', () => {
  const report = reportOf(fault('outage'), intent('question'));
  expect(aimOf(report)).toBeUndefined();
  expect(aimOf(report, { isOver: true })).toBe('question');
});

test('a question mark below a lesser fault that is over makes no question of it', () => {
  expect(aimOf(reportOf(nothing, fault('limited'), intent('asks')), { isOver: true })).toBeUndefined();
});
