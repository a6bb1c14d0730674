import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/parse';
import { valueAt } from '../../src/policy/parse/issues';
import { preset } from '../../src/policy/presets';
import { sortProblems } from '../../static/pages/settings/policy/form/blanks';
import { idOf } from '../../static/pages/settings/policy/form/paths';
import { problemsIn } from '../../static/pages/settings/policy/form/problems';

/** What the form tells of a policy with a tier more, by the keys of that tier. */
function sorted(tier: object, left: string[] = []) {
  const policy = preset('stakater');
  const { tiers } = policy.customers;
  const document = { ...policy, customers: { ...policy.customers, tiers: [...tiers, tier] } };
  const problems = problemsIn(parsePolicy(JSON.stringify(document)));
  const ids = left.map((key) => idOf(['customers', 'tiers', tiers.length, key]));
  const { wrong, blank } = sortProblems(problems, (path) => valueAt(document, path), new Set(ids));
  const keys = (list: typeof wrong) => list.map(({ path }) => path.split('.').at(-1));
  return { wrong: keys(wrong), blank: keys(blank) };
}

test('a fresh tier is to be filled in and has no mistakes', () => {
  expect(sorted({ id: '', name: '' })).toEqual({ wrong: [], blank: ['id', 'name'] });
  expect(sorted({ name: 'Gold' })).toEqual({ wrong: [], blank: ['id'] });
});

test('a field that was left empty is a mistake', () => {
  expect(sorted({ id: '', name: '' }, ['id'])).toEqual({ wrong: ['id'], blank: ['name'] });
});

test('a value that does not fit is a mistake at once', () => {
  expect(sorted({ id: 'gold', name: 'Gold', hours: 'sometimes' })).toEqual({ wrong: ['hours'], blank: [] });
});

test('a key that no policy has is a mistake, empty or not', () => {
  expect(sorted({ id: 'gold', name: 'Gold', colour: '' })).toEqual({ wrong: ['colour'], blank: [] });
});
