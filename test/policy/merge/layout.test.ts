import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergePolicies } from '../../../src/policy/merge';

test('spaces alone that they changed are not undone by my layout', () => {
  const base = 'name: Two words\nlanguage: en\n';
  const { source } = mergePolicies(base, base.replace('Two words', 'Twowords'), `${base}version: 1\n`);
  expect(parse(source)).toEqual({ name: 'Twowords', language: 'en', version: 1 });
});

test.each([
  ['a blank line before one of two lines alike', 'facts:\n  - id: a\n\n    v: 1\n  - id: b\n    v: 1\n'],
  ['a blank line before a remark', 'version: 1\n\n# as in Jira\nlanguage: en\n'],
  [
    'a remark within a mapping, after a blank line',
    'desk:\n  email: a@b.example\n\n  # as in Jira\n  portal: x\n',
  ],
  ['a remark between entries, after a blank line', 'facts:\n  - id: a\n\n  # as in Jira\n  - id: b\n'],
  ['a blank line between a list and a remark', 'facts:\n  - id: a\n\n# as in Jira\nlanguage: en\n'],
  ['no blank line before a remark', 'version: 1\n# as in Jira\nlanguage: en\n'],
  ['spaces within a mapping', 'desk: {  email: help@acme.example}\n'],
  ['a remark beside a key', 'facts: # as in Jira\n  - id: a\n'],
  ['lists that are not moved in', 'facts:\n- id: a\n- id: b\n'],
])('my text keeps %s', (_, text) => {
  const base = `name: Desk\n${text}`;
  const mine = `${base}retention: { reportDays: 60 }\n`;
  const { source } = mergePolicies(base, base.replace('Desk', 'Our desk'), mine);
  expect(source).toBe(mine.replace('Desk', 'Our desk'));
});
