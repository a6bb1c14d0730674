import { expect, test } from 'vitest';
import { changedBy } from '../../static/pages/request/changed-by';
import { wordsFor } from '../../static/shared/languages';

const words = wordsFor('en-US');

test.each([
  [{ how: 'in-jira', by: 'Amir Khan' }, 'Amir Khan'],
  [{ how: 'in-jira' }, 'Our team, in Jira'],
  [{ how: 'raised' }, 'Our support policy'],
] as const)('%o was changed by %s', (change, who) => {
  expect(changedBy(words, change)).toBe(who);
});
