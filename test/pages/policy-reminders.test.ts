import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import { remindersOf } from '../../static/pages/settings/policy/publish/reminders';

const policy = preset('stakater');
const { customers } = policy;
const project = { id: '1', key: 'ST', name: 'Support' };

test('a policy that wakes somebody on a site unseen needs no reminder', () => {
  expect(remindersOf(policy, undefined)).toEqual({ todos: 0, unfinished: [] });
});

test('what is still to be set in Jira is counted', () => {
  expect(remindersOf(policy, { project, statuses: [] })).toEqual({ todos: 2, unfinished: [] });
});

test('a P1 for which no tier has a ladder is named', () => {
  const tiers = customers.tiers.map((tier) => ({ ...tier, ladders: [] }));
  expect(remindersOf({ ...policy, customers: { ...customers, tiers } }, undefined)).toEqual({
    todos: 0,
    wakesNobody: 'P1',
    unfinished: [],
  });
});

test('a ladder for another severity wakes nobody for a P1', () => {
  const ladders = policy.escalation.ladders.map((ladder) => ({ ...ladder, severities: ['P2'] }));
  const escalation = { ...policy.escalation, ladders };
  expect(remindersOf({ ...policy, escalation }, undefined).wakesNobody).toBe('P1');
});

test('a language that was begun is named with how many texts it lacks', () => {
  const tiers = customers.tiers.map((tier) => ({ ...tier, name: `New ${tier.name}` }));
  const { unfinished } = remindersOf({ ...policy, customers: { ...customers, tiers } }, undefined);
  expect(unfinished).toEqual([{ language: 'de', count: 2 }]);
});
