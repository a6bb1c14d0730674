import { expect, test } from 'vitest';
import { type Site, siteWithDesks } from './site-with-desks';

/** A site whose first desk has a priority scheme of its own. */
function withScheme(): Site {
  const site = siteWithDesks();
  const desk = site.jsm.state.desks.get('1');
  if (desk) site.jsm.state.desks.put('1', { ...desk, priorityIds: ['2', '4'] });
  return site;
}

async function names(site: Site, query: string): Promise<string[]> {
  const { body } = await site.as('amir')('GET', `/rest/api/3/priority/search${query}`);
  return (body as { values: { name: string }[] }).values.map(({ name }) => name);
}

test('a project’s own priority scheme limits what is listed for it', async () => {
  const site = withScheme();
  expect(await names(site, '?projectId=10001')).toEqual(['High', 'Low']);
  expect(await names(site, '?projectId=10002')).toEqual(['Highest', 'High', 'Medium', 'Low']);
  expect(await names(site, '')).toHaveLength(4);
});

test('a priority that the scheme lacks cannot be set', async () => {
  const site = withScheme();
  site.raise();
  const set = (name: string) =>
    site.as('amir')('PUT', '/rest/api/3/issue/ST-1', { fields: { priority: { name } } });
  expect((await set('Highest')).body).toMatchObject({
    errors: { priority: "Priority name 'Highest' is not valid" },
  });
  expect((await set('Low')).status).toBe(204);
});
