import { expect, test } from 'vitest';
import { differences } from '../../../src/policy/difference';
import { differenceInWords } from '../../../src/policy/difference/words';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';
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
  const [ladder, ...ladders] = before.escalation.ladders;
  if (ladder === undefined) throw new Error('The preset has a ladder.');
  const steps = [...ladder.steps, { afterMinutes: 25, channel: 'slack' as const, target: '#managers' }];
  const after = {
    ...before,
    escalation: { ...before.escalation, ladders: [{ ...ladder, steps }, ...ladders] },
  };
  const [added] = differences(before, after);
  expect(added).toMatchObject({
    code: 'step-added',
    params: { minutes: '25', channel: 'slack', target: '#managers', severities: 'P1' },
  });
});

test('more than six things of a kind are counted past the sixth', () => {
  const organizations = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `Org ${at + 1}`, domains: [] }));
  const having = (count: number) => ({
    ...before,
    customers: { ...before.customers, organizations: organizations(count) },
  });
  expect(told(having(6), having(0))[0]).toContain('Org 6');
  expect(told(having(7), having(0))[0]).toContain('Org 6 … (+1)');
});

test('one new request type is told in the singular', () => {
  const [type] = before.requestTypes;
  if (type === undefined) throw new Error('The preset has request types.');
  const requestTypes = [...before.requestTypes, { ...type, name: 'Reset access' }];
  expect(told({ ...before, requestTypes })[0]).toContain('one more request type: Reset access');
});
