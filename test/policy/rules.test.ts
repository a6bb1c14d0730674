import { expect, test } from 'vitest';
import { brokenRules, ladder } from './broken-rules';
import { problemsOf, smallPolicy } from './policy-builder';

test.each(brokenRules)('%s is refused with its place', (_, change, problem) => {
  expect(problemsOf(change(smallPolicy))).toContain(problem);
});

test('the policy these cases start from has no problem', () => {
  expect(problemsOf(smallPolicy + ladder)).toEqual([]);
});

test.each([
  'slack, target: C0DESK001',
  'jsm-operations, target: P1 on-call',
  'pagerduty, target: PABC123',
  'webhook, target: the siren',
  'email, target: 5b10ac8d82e05b22cc7d4ef5',
  "email, target: 'group: support leads'",
])('a step over %s has no problem', (step) => {
  expect(problemsOf(smallPolicy + ladder.replace("slack, target: '#b'", step))).toEqual([]);
});

test('two levels may have the same target', () => {
  const alike = smallPolicy.replace('{ businessDays: 1, calendar: office }', '{ minutes: 60 }');
  expect(problemsOf(alike)).toEqual([]);
});

test('the hours of a day may stand in any order', () => {
  const later = smallPolicy.replace("['09:00', '17:00']", "['13:00', '17:00'], ['09:00', '12:00']");
  expect(problemsOf(later)).toEqual([]);
});
