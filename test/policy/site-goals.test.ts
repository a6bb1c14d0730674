import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import type { SeenGoal } from '../../src/policy/site';
import { firstResponseGoals } from '../../src/policy/site-check/goals';

const FIRST = 'Time to first response';
const NINE_TO_FIVE: [string, string] = ['09:00', '17:00'];
const goal = (priority: string, minutes: number, sla = FIRST): SeenGoal => ({
  ...{ sla, request: 'ST-12', priority, minutes },
});
const project = { id: '1', key: 'ST', name: 'Support' };
const found = (slaGoals?: SeenGoal[], policy = preset('stakater')) =>
  firstResponseGoals(policy, { project, ...(slaGoals && { slaGoals }) }).map(({ state, params }) => [
    state,
    ...Object.values(params),
  ]);

/** The preset, with a target in days of a calendar for its second severity. */
function inDays(tuesday: [string, string]) {
  const policy = preset('stakater');
  const [first, second, ...rest] = policy.severities;
  if (!first || !second) throw new Error('The preset has two severities and more.');
  const hours = {
    ...{ mon: [NINE_TO_FIVE], tue: [tuesday] },
    ...{ wed: [], thu: [], fri: [], sat: [], sun: [] },
  };
  const days = { timeZone: 'UTC', hours, holidays: [], breaks: {}, overrides: {} };
  const firstResponse = { businessDays: 2, calendar: 'days', promise: 'typical' as const };
  return {
    ...policy,
    calendars: { ...policy.calendars, days },
    severities: [first, { ...second, firstResponse }, ...rest],
  };
}

test('goals that are the policy’s targets are named together', () => {
  expect(found([goal('Highest', 60), goal('High', 240)])).toEqual([['ok', 'P1, P2']]);
});

test('each severity with another goal has its own line', () => {
  expect(found([goal('Highest', 90), goal('High', 180)])).toEqual([
    ['wrong', 'P1', '1 h 30 min', 'ST-12', '1 h'],
    ['wrong', 'P2', '3 h', 'ST-12', '4 h'],
  ]);
});

test('nothing is known before a request has shown a goal', () => {
  expect([found(), found([])]).toEqual([[['unknown']], [['unknown']]]);
});

test('the newest request of a priority is the one that counts', () => {
  expect(found([goal('Highest', 60), goal('Highest', 90)])).toEqual([['ok', 'P1']]);
});

test('goals of other SLAs are left alone', () => {
  const resolution = goal('Highest', 480, 'Time to resolution');
  expect(found([resolution, goal('Highest', 60)])).toEqual([['ok', 'P1']]);
  expect(found([resolution, goal('Highest', 60, 'Time to close')])).toEqual([['unknown']]);
  expect(found([goal('Highest', 60, 'Reaktion')])).toEqual([['ok', 'P1']]);
});

test('whole days are compared where all of them are equally long', () => {
  expect(found([goal('High', 960)], inDays(['09:00', '17:00']))).toEqual([['ok', 'P2']]);
  expect(found([goal('High', 960)], inDays(['22:00', '06:00']))).toEqual([['ok', 'P2']]);
  expect(found([goal('High', 960)], inDays(['09:00', '12:00']))).toEqual([['unknown']]);
});

test('nothing is compared in a calendar that never opens', () => {
  const policy = inDays(NINE_TO_FIVE);
  const { days } = policy.calendars;
  const never = { ...days, hours: { ...days.hours, mon: [], tue: [] } };
  expect(found([goal('High', 960)], { ...policy, calendars: { ...policy.calendars, days: never } })).toEqual([
    ['unknown'],
  ]);
});

test('a day of a calendar that is always open has 24 hours', () => {
  const policy = preset('stakater');
  const [first, ...rest] = policy.severities;
  if (!first) throw new Error('The preset has severities.');
  const firstResponse = { businessDays: 1, calendar: 'always', promise: 'typical' as const };
  const inDay = { ...policy, severities: [{ ...first, firstResponse }, ...rest] };
  expect(found([goal('Highest', 1440)], inDay)).toEqual([['ok', 'P1']]);
});

test('a goal of less than an hour is told in minutes alone', () => {
  expect(found([goal('Highest', 30)])).toEqual([['wrong', 'P1', '30 min', 'ST-12', '1 h']]);
});
