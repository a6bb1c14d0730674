import { expect, test } from 'vitest';
import { evaluate } from '../../../site/forge/events/expression';

const event = {
  issue: { key: 'ST-1', fields: { labels: ['vip', 'eu'], priority: null, votes: 3 } },
  selfGenerated: false,
};

test.each([
  ["event.issue.key == 'ST-1'", true],
  ["event.issue.key != 'ST-1'", false],
  ["event.issue['key'] == 'ST-1'", true],
  ["event.issue.fields?.project?.key == 'ST'", false],
  ['event.issue.fields.priority?.name.length == null', true],
  ["event.issue.fields.labels.includes('vip') && !event.selfGenerated", true],
  ["['ST-1', 'ST-2'].includes(event.issue.key)", true],
  ["event.issue.key.includes('ST-')", true],
  ['event.issue.fields.labels.length > 1 || event.missing.part', true],
  ['event.issue.fields.votes >= 3 && event.issue.fields.votes < -2', false],
  ['event.selfGenerated ? false : true', true],
])('%s is %s', (expression, answer) => {
  expect(evaluate(expression, { event })).toBe(answer);
});

test.each([
  ['event.issue.fields.project.key', 'There is no property "project"'],
  ['event.issue.fields.priority.name', 'name of null cannot be read'],
  ["event.issue.key + 'x'", 'does not evaluate the operator +'],
  ["event.issue.key.toLowerCase() == 'st-1'", 'does not evaluate the call of toLowerCase'],
  ['event.issue.key && true', '"ST-1" is neither true nor false'],
  ['event.issue.key < 3', '"ST-1" is not a number'],
  ['event.constructor', 'There is no property "constructor"'],
])('%s is an error that says why', (expression, why) => {
  expect(() => evaluate(expression, { event })).toThrow(why);
});
