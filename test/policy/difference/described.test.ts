import { expect, test } from 'vitest';
import { differences } from '../../../src/policy/difference';
import { differenceInWords } from '../../../src/policy/difference/words';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';
import { without } from '../../../src/policy/without';
import { wordsFor } from '../../../static/shared/languages';

const before = preset('stakater');
const codes = (after: Policy, from = before) => differences(from, after).map(({ code }) => code);
const told = (after: Policy, from = before) =>
  differences(from, after).map((one) => differenceInWords(one, wordsFor('en'), 'en'));

/** The policy with another target for its first severity. */
function withTarget(target: Partial<Policy['severities'][number]['firstResponse']>, policy = before): Policy {
  const [first, ...rest] = policy.severities;
  if (first === undefined) throw new Error('The preset has severities.');
  const firstResponse = { ...first.firstResponse, ...target };
  return { ...policy, severities: [{ ...first, firstResponse }, ...rest] };
}

type Ladder = Policy['escalation']['ladders'][number];

/** The policy with its first ladder changed. */
function withLadder(change: (ladder: Ladder) => Partial<Ladder>): Policy {
  const [ladder, ...others] = before.escalation.ladders;
  if (ladder === undefined) throw new Error('The preset has a ladder.');
  const ladders = [{ ...ladder, ...change(ladder) }, ...others];
  return { ...before, escalation: { ...before.escalation, ladders } };
}

test('a promise that is kept better is no other target', () => {
  const [first] = before.severities;
  const promise = first?.firstResponse.promise === 'typical' ? 'guaranteed' : 'typical';
  expect(codes(withTarget({ promise }))).toEqual(['target-promise']);
});

test('a target in other working hours of the same length names both calendars', () => {
  const [named] = Object.values(before.calendars);
  if (named === undefined) throw new Error('The preset has calendars.');
  const calendars = { ...before.calendars, one: named, two: named };
  const one = withTarget({ calendar: 'one' }, { ...before, calendars });
  const two = withTarget({ calendar: 'two' }, { ...before, calendars });
  expect(differences(one, two)).toMatchObject([
    { code: 'target-calendar', params: { before: 'one', after: 'two' } },
  ]);
});

test('a target that leaves the clock’s round for working hours is told as a target alone', () => {
  const [calendar = ''] = Object.keys(before.calendars);
  expect(codes(withTarget({ calendar }), withTarget({ calendar: 'always' }))).toEqual(['target']);
});

test('a target that differs in nothing a sentence is for is told by its path', () => {
  expect(told(withTarget({ businessDays: 3 }))).toEqual([
    expect.stringMatching(/^severities\[P1\]\.firstResponse: .*businessDays: 3 instead of /),
  ]);
});

test('a request type without a severity of its own counts by the one of the desk', () => {
  const requestTypes = before.requestTypes.map((type) => ({
    ...without(type, 'defaultSeverity'),
    askSeverity: false,
  }));
  const policy = { ...before, requestTypes, defaultSeverity: 'P1' };
  expect(told(withTarget({ minutes: 30 }, policy), policy)[0]).toMatch(/ on 3 request types\.$/);
});

test('a target counts only the request types that can have its severity', () => {
  const requestTypes = before.requestTypes.map((type, at) => ({
    ...type,
    askSeverity: false,
    defaultSeverity: at === 0 ? 'P1' : 'P3',
  }));
  const policy = { ...before, requestTypes };
  expect(told(withTarget({ minutes: 30 }, policy), policy)).toEqual([
    expect.stringMatching(/^P1 is now due in 30 minutes .* on one request type\.$/),
  ]);
});

test('a step that is new names its minutes, its channel and whom it reaches', () => {
  const after = withLadder(({ steps }) => ({
    steps: [...steps, { afterMinutes: 25, channel: 'slack', target: '#managers' }],
  }));
  const [added] = differences(before, after);
  expect(added).toMatchObject({
    code: 'step-added',
    params: { minutes: '25', channel: 'slack', target: '#managers', severities: 'P1' },
  });
});

test('a step that comes where another reaches the same channel says whom it pages', () => {
  const after = withLadder(({ steps }) => ({
    steps: [...steps, { afterMinutes: 25, channel: 'slack', target: '#p1-leads' }],
  }));
  expect(told(after)).toContain('P1 also pages #p1-leads, after 25 minutes.');
});

test('a ladder that starts at one more severity names that severity', () => {
  const after = withLadder(({ severities }) => ({ severities: [...severities, 'P2'] }));
  expect(told(after)).toEqual(['P2 now starts the ladder p1.']);
  expect(told(before, after)).toEqual(['P2 no longer starts the ladder p1.']);
});

test('a severity that comes names itself and is not one severity of a ladder', () => {
  const [first] = before.severities;
  if (first === undefined) throw new Error('The preset has severities.');
  const severities = [...before.severities, { ...first, id: 'P5', name: 'Whim' }];
  expect(told({ ...before, severities })).toEqual(['New severity: P5, Whim.']);
});

test('more than seven things of a kind are counted past the seventh', () => {
  const organizations = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `Org ${at + 1}`, domains: [] }));
  const having = (count: number) => ({
    ...before,
    customers: { ...before.customers, organizations: organizations(count) },
  });
  expect(told(having(7), having(0))[0]).toMatch(/Org 6, Org 7\W*$/);
  expect(told(having(8), having(0))[0]).toContain('Org 7 … (+1)');
});

test('one request type that comes or goes is told in the singular', () => {
  const [type] = before.requestTypes;
  if (type === undefined) throw new Error('The preset has request types.');
  const requestTypes = [...before.requestTypes, { ...type, name: 'Reset access' }];
  expect(told({ ...before, requestTypes })[0]).toContain('one more request type: Reset access');
  expect(told(before, { ...before, requestTypes })[0]).toContain('on one request type: Reset access');
});
