import { expect, test } from 'vitest';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';
import { audienceOf, canShare, endOf, endsBy, mayEnd, nextEnd } from '../../../src/policy/sharing';

const stakater = preset('stakater');

const DAY = 24 * 60 * 60_000;

function sharing(changes: Partial<Policy['sharing']>): Policy {
  return { ...stakater, sharing: { ...stakater.sharing, ...changes } };
}

test.each([
  [{}, 'creator'],
  [{ default: 'organization' }, 'organization'],
  [{ bySeverity: { P1: 'organization' } }, 'organization'],
  [{ byRequestType: { 'Report a problem': 'organization' } }, 'organization'],
  [{ default: 'organization', bySeverity: { P1: 'creator' } }, 'creator'],
  [{ bySeverity: { P1: 'organization' }, byRequestType: { 'Report a problem': 'creator' } }, 'creator'],
  [{ bySeverity: { P2: 'organization' } }, 'creator'],
] as const)('by %j a new P1 is seen by the %s', (rules, audience) => {
  expect(audienceOf(sharing(rules), 'P1', 'Report a problem')).toBe(audience);
});

test.each(['Report a Security Problem', ' report a security problem '])(
  'a private request type stays private where Jira writes it "%s"',
  (written) => {
    const rules = {
      default: 'organization',
      byRequestType: { 'Report a security problem': 'creator' },
    } as const;
    expect(audienceOf(sharing(rules), 'P3', written)).toBe('creator');
  },
);

test.each(['constructor', 'toString', '__proto__'])(
  'a type or severity called %s has no rule of its own',
  (name) => {
    expect(audienceOf(sharing({ default: 'creator' }), name, name)).toBe('creator');
    expect(audienceOf(sharing({ default: 'organization' }), name, name)).toBe('organization');
  },
);

test.each([
  [undefined, undefined, undefined],
  [30, undefined, 30 * DAY],
  [30, 7, 7 * DAY],
  [30, 0, undefined],
  [undefined, 7, 7 * DAY],
])('with %s days by policy and %s wished for a share ends at %s', (expiresAfterDays, days, end) => {
  const policy = sharing(expiresAfterDays === undefined ? {} : { expiresAfterDays });
  expect(endOf(policy, days, 0)).toBe(end);
});

test('agents, the reporter and the sharer end a share, and nobody else', () => {
  const share = { by: { accountId: 'sharer' } };
  const asks = (accountId: string, isAgent = false) => mayEnd({ accountId, isAgent }, 'reporter', share);
  expect(['reporter', 'sharer', 'other'].map((one) => asks(one))).toEqual([true, true, false]);
  expect(asks('other', true)).toBe(true);
});

test('a default of the policy is ended by the reporter and by no other customer', () => {
  expect(mayEnd({ accountId: 'reporter', isAgent: false }, 'reporter', {})).toBe(true);
  expect(mayEnd({ accountId: 'other', isAgent: false }, 'reporter', {})).toBe(false);
});

test('each end that is over counts once and in order, and the next is the earliest', () => {
  const shares = [{ until: 9 }, { until: 3 }, {}, { until: 3 }, { until: 5 }];
  expect(endsBy(shares, 5)).toEqual([3, 5]);
  expect(nextEnd(shares)).toBe(3);
  expect(nextEnd([{}])).toBeUndefined();
});

test('who has no organisation can share only where outsiders may come in', () => {
  expect(canShare(sharing({}), false)).toBe(true);
  expect(canShare(sharing({ outsiders: 'refuse' }), false)).toBe(false);
  expect(canShare(sharing({ mayBeAdded: 'organization' }), false)).toBe(false);
  expect(canShare(sharing({ mayBeAdded: 'organization' }), true)).toBe(true);
});
