import { expect, test } from 'vitest';
import { countOf } from '../../src/jira/counted';
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
