import { expect, test } from 'vitest';
import { countOf, prioritiesOf } from '../../src/jira/counted';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { clientOn } from './on-site';

test('requests that a search finds are counted in the project alone', async () => {
  const site = siteWithDesks();
  site.raise();
  site.raise({ values: { summary: 'A printer', description: 'No paper.' } });
  const client = clientOn(site);
  expect(await countOf(client, 'ST', '')).toBe(2);
  expect(await countOf(client, 'ST', 'summary ~ printer')).toBe(1);
  expect(await countOf(client, 'IO', 'summary ~ printer')).toBe(0);
});

test('a search that Jira does not take is not counted', async () => {
  const client = clientOn(siteWithDesks());
  expect(await countOf(client, 'ST', 'status = Nowhere')).toHaveProperty('refused');
  expect(await countOf(client, 'ST', 'a) or (b')).toHaveProperty('refused');
});

test('priorities are told by key, without those that are gone', async () => {
  const site = siteWithDesks();
  const keys = [1, 2, 3].map(() => site.raise());
  const client = clientOn(site);
  const asked = ['ST-98', ...keys, 'ST-99', 'no key) or (project = X'];
  const found = await prioritiesOf(client, 'ST', asked);
  expect([...found.keys()].sort()).toEqual(keys);
  expect(await prioritiesOf(client, 'IO', keys)).toEqual(new Map());
  expect(await prioritiesOf(client, 'ST', [])).toEqual(new Map());
});
