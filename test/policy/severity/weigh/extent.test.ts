import { expect, test } from 'vitest';
import { extentFrom, isHeavy } from '../../../../src/policy/severity/weigh/extent';
import { fault, reportOf } from './report-of';

type Report = ReturnType<typeof reportOf>;
const notice = { about: 'notice' };
const wide = { about: 'breadth', value: 'wide' };
const narrow = { about: 'breadth', value: 'narrow' };
const runs = { about: 'extent', value: 'runs' };

test.each<[decision: string, report: Report, value: string | undefined]>([
  [
    'the heaviest of what is said counts',
    reportOf(fault('limited'), fault('outage'), fault('major')),
    'outage',
  ],
  [
    'what is so under a condition counts as said',
    reportOf(fault('major', 'when'), fault('limited')),
    'major',
  ],
  ['what is supposed counts for nothing', reportOf(fault('outage', 'supposed')), undefined],
  ['what is denied counts for nothing', reportOf(fault('outage', 'denied'), fault('limited')), 'limited'],
  ['what was counts where nothing is said of now', reportOf(fault('limited', 'past')), 'limited'],
  [
    'an outage that was outweighs what limps now',
    reportOf(fault('outage', 'past'), fault('limited')),
    'outage',
  ],
  [
    'an outage that was is no heavier than much that is bad now',
    reportOf(fault('outage', 'past'), fault('major')),
    'major',
  ],
  [
    'a flaw that was is no heavier than one that is',
    reportOf(fault('limited', 'past'), fault('limited')),
    'limited',
  ],
  ['what may be is a lesser fault', reportOf(fault('outage', 'open')), 'limited'],
  [
    'a flaw of looks outweighs a bare "error"',
    reportOf(fault('none'), fault('outage', 'said', { isWeak: true })),
    'none',
  ],
  ['nothing said is nothing', reportOf({ about: 'reach', value: 'some' }), undefined],
])('%s', (_, report, value) => {
  expect(extentFrom(report).value).toBe(value);
});

test('of two as heavy the one that keeps people from work counts, then the one of the core', () => {
  const side = fault('outage', 'said', { part: 'side' });
  const core = fault('outage', 'said', { part: 'core' });
  const people = fault('outage', 'said', { part: 'side', byPeople: true });
  expect(extentFrom(reportOf(side, core)).by?.start).toBe(10);
  expect(extentFrom(reportOf(core, people, side)).by?.start).toBe(10);
  expect(extentFrom(reportOf(core, core)).by?.start).toBe(0);
});

test.each<[decision: string, report: Report, value: string | undefined]>([
  ['a notice of what all else needs is an outage', reportOf(notice, wide, fault('limited')), 'outage'],
  ['a notice of a mere flaw stays one, however wide', reportOf(notice, wide, fault('none')), 'none'],
  ['a notice of a delay is a lesser fault', reportOf(notice, narrow, fault('major')), 'limited'],
  [
    'an outage that a notice tells stays one, also with a delay',
    reportOf(notice, narrow, fault('outage')),
    'outage',
  ],
  ['breadth without a notice changes nothing', reportOf(wide, fault('limited')), 'limited'],
  ['a delay without a notice changes nothing', reportOf(narrow, fault('major')), 'major'],
  ['a notice alone is a lesser fault', reportOf(notice), 'limited'],
])('%s', (_, report, value) => {
  expect(extentFrom(report).value).toBe(value);
});

test.each<[decision: string, report: Report, value: string]>([
  ['where the service as such runs, a part of it is down', reportOf(fault('outage'), runs), 'limited'],
  ['where it ran, too', reportOf(fault('outage'), { ...runs, mood: 'past' }), 'limited'],
  ['that it may run again lessens nothing', reportOf(fault('outage'), { ...runs, mood: 'open' }), 'outage'],
  ['what else stops does not run', reportOf(fault('outage'), { ...runs, value: 'stop' }), 'outage'],
  [
    'where all runs, a word like "problem" is no fault',
    reportOf(fault('limited', 'said', { isWeak: true }), runs),
    'none',
  ],
  [
    'people kept from work are kept from it, whatever runs',
    reportOf(fault('outage', 'said', { byPeople: true }), runs),
    'outage',
  ],
  ['no fault is none, whatever runs', reportOf(fault('none'), runs), 'none'],
])('%s', (_, report, value) => {
  expect(extentFrom(report).value).toBe(value);
});

test('what was is told as past, and what a word like "problem" says as weak', () => {
  expect(extentFrom(reportOf(fault('outage', 'past')))).toMatchObject({ isPast: true, isWeak: false });
  expect(extentFrom(reportOf(fault('limited', 'said', { isWeak: true })))).toMatchObject({
    isPast: false,
    isWeak: true,
  });
  expect(extentFrom(reportOf(fault('outage', 'open')))).toMatchObject({ isPast: false, isWeak: true });
  expect(extentFrom(reportOf())).toEqual({ isWeak: false, isPast: false });
});

test.each([
  ['an outage', fault('outage'), true],
  ['much that is bad', fault('major'), true],
  ['an outage that was', fault('outage', 'past'), false],
  ['what is limited', fault('limited'), false],
])('heavy is what is down or badly impaired now: %s', (_, said, heavy) => {
  expect(isHeavy(extentFrom(reportOf(said)))).toBe(heavy);
});

test('a fault that is as heavy now as it was is one of now', () => {
  expect(extentFrom(reportOf(fault('limited', 'past'), fault('limited'))).isPast).toBe(false);
});

test('a wide notice is of now and beyond doubt, however its fault is told', () => {
  const problem = fault('limited', 'past', { isWeak: true });
  expect(extentFrom(reportOf(notice, wide, problem))).toMatchObject({ isWeak: false, isPast: false });
});
