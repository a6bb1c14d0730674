import { expect, test } from 'vitest';
import type { Mood } from '../../../../src/policy/severity/reading/moods';
import { environmentFrom, reachFrom } from '../../../../src/policy/severity/weigh/circle';
import { reportOf, WIDTH } from './report-of';

type Report = ReturnType<typeof reportOf>;
const live = { about: 'environment', value: 'production' };
const staging = { about: 'environment', value: 'non-production' };
const reach = (value: string, mood: Mood = 'said') => ({ about: 'reach', value, mood });

/** The worst is said in the second sentence; the headline is the first. */
const worst = WIDTH;
const headline = WIDTH;
const other = { about: 'extent' };

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['production that is named is where it is', reportOf(live), 'production'],
  ['staging that is named alone is where it is', reportOf(staging), 'non-production'],
  ['production beside staging is where it is', reportOf(other, other, staging, live), 'production'],
  ['staging in the headline outweighs production below', reportOf(staging, other, live), 'non-production'],
  ['production in the headline stands beside staging below', reportOf(live, other, staging), 'production'],
  [
    'both in the headline is production',
    reportOf({ ...staging, start: 1 }, other, { ...live, start: 2 }),
    'production',
  ],
  ['where the worst is said counts', reportOf(other, staging, live), 'non-production'],
  ['production where the worst is said counts', reportOf(other, live, staging), 'production'],
  [
    'both where the worst is said is production',
    reportOf(other, staging, { ...live, sentence: worst }),
    'production',
  ],
  ['no place is told by questions alone', reportOf({ ...live, mood: 'asked' }), undefined],
  [
    'a question beside a statement is of the same',
    reportOf({ ...live, mood: 'asked' }, other, staging),
    'production',
  ],
  [
    'a place that is denied, told by others or supposed is none',
    reportOf({ ...live, mood: 'denied' }, { ...live, mood: 'told' }, { ...live, mood: 'supposed' }),
    undefined,
  ],
  [
    'a place that is denied leaves the other',
    reportOf({ ...live, mood: 'denied' }, staging),
    'non-production',
  ],
  ['no place named is none', reportOf({ about: 'reach', value: 'production' }), undefined],
])('where it is: %s', (_, report, value) => {
  expect(environmentFrom(report, worst, headline).environment?.value).toBe(value);
});

test.each<[decision: string, report: Report, value: string | undefined]>([
  [
    'the widest circle of several sentences',
    reportOf(reach('one'), other, reach('many'), reach('some')),
    'many',
  ],
  ['everyone is wider than many', reportOf(reach('many'), other, reach('everyone')), 'everyone'],
  [
    'the narrower of two in one sentence',
    reportOf(reach('everyone'), { ...reach('some'), sentence: 0 }),
    'some',
  ],
  [
    'the narrower of two in one sentence, in whichever order',
    reportOf(reach('some'), { ...reach('everyone'), sentence: 0 }),
    'some',
  ],
  ['the circle beside the worst outweighs a wider one', reportOf(reach('everyone'), reach('some')), 'some'],
  ['one who told of it is not the circle', reportOf(reach('teller'), other, reach('some')), 'some'],
  ['a circle under a condition counts', reportOf(reach('many', 'when')), 'many'],
  ['a circle of the past counts', reportOf(reach('many', 'past')), 'many'],
  ['a circle that may be hit counts', reportOf(reach('many', 'open')), 'many'],
  ['a circle that is asked about counts for nothing', reportOf(reach('many', 'asked')), undefined],
  ['a circle that is denied counts for nothing', reportOf(reach('everyone', 'denied')), undefined],
])('whom it reaches: %s', (_, report, value) => {
  expect(reachFrom(report, worst).reach?.value).toBe(value);
});

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['a notice is to many', reportOf({ about: 'notice' }), 'many'],
  [
    'a notice of a delay is to some',
    reportOf({ about: 'notice' }, { about: 'breadth', value: 'narrow' }),
    'some',
  ],
  [
    'a wide notice of a delay is to many',
    reportOf({ about: 'notice' }, { about: 'breadth', value: 'narrow' }, { about: 'breadth', value: 'wide' }),
    'many',
  ],
  ['a circle that is named outweighs a notice', reportOf({ about: 'notice' }, reach('one')), 'one'],
  ['a notice outweighs who writes', reportOf({ about: 'self', value: 'one' }, { about: 'notice' }), 'many'],
  ['who speaks of themselves alone is one', reportOf({ about: 'self', value: 'one' }), 'one'],
  [
    'who speaks of themselves and others is not told',
    reportOf({ about: 'self', value: 'one' }, { about: 'self', value: 'we' }),
    undefined,
  ],
  [
    'others who only ask do not make it more',
    reportOf({ about: 'self', value: 'one' }, { about: 'self', value: 'we', mood: 'asked' }),
    'one',
  ],
  [
    'who asks about themselves is not told',
    reportOf({ about: 'self', value: 'one', mood: 'asked' }),
    undefined,
  ],
  ['who speaks for a company is not told', reportOf({ about: 'self', value: 'we' }), undefined],
])('whom it reaches where no circle is named: %s', (_, report, value) => {
  expect(reachFrom(report, worst).reach?.value).toBe(value);
});

test('of two circles as narrow in one sentence the first is quoted', () => {
  const report = reportOf(reach('some'), { ...reach('some'), sentence: 0 });
  expect(reachFrom(report, 0).reach?.quote).toBe('a0');
});
