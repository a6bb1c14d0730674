import { expect, test } from 'vitest';
import { answersOf } from '../../src/jira/requests';

test.each([
  [{ fields: [{ key: 'severity', value: 'P1' }] }, { severity: 'P1' }],
  [
    { severity: 'P1', impact: 'Everybody' },
    { severity: 'P1', impact: 'Everybody' },
  ],
  [{ fields: [null, 'x', { key: 1, value: 'P1' }, { key: 'impact', value: 'All' }] }, { impact: 'All' }],
  [{ fields: [{ key: 'severity', value: { id: 'P1' } }] }, {}],
  [{ fields: { severity: 'P1' } }, {}],
  [['severity'], {}],
  ['severity', {}],
  [null, {}],
])('a panel that left %j holds the answers %j', (property, answers) => {
  expect(answersOf(property)).toEqual(answers);
});
