import { ForbiddenError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { siteOf } from '../../src/jira/site';
import { asked, mailIn, raise } from '../desk';
import { aWorld } from '../world';

test('a site tells what a policy depends on', async () => {
  const { desk } = await aWorld();
  raise(desk);
  mailIn(desk, 'The exports stopped.');
  await desk.settle();
  const facts = await asked(desk, 'loadSite', 'admin-alex', 'ST-1');
  expect(facts).toMatchObject({
    project: { id: '10000', key: 'ST', name: expect.any(String) as string },
    portalId: '1',
    priorities: ['Highest', 'High', 'Medium', 'Low'],
    organisations: ['Northwind Traders', 'Contoso Retail', 'Fabrikam'],
    mailRequestTypes: [],
  });
  expect(facts.requestTypes.find(({ id }) => id === '11')).toMatchObject({
    name: 'Report a problem',
    fields: expect.arrayContaining([{ id: 'summary', name: 'Summary', required: true }]) as object[],
  });
  expect(facts.statuses).toContainEqual({ name: 'Awaiting details', category: 'new' });
  expect(facts.slas).toContainEqual({ name: 'Time to first response', startsOnSubmitted: true });
  expect((await asked(desk, 'loadSite', 'admin-alex', 'IO-1')).mailRequestTypes).toHaveLength(1);
});

test('what Jira does not show is left out', async () => {
  const client = {
    sendRequest: ({ url }: { url: string }): Promise<never> =>
      url.endsWith('/project/10000')
        ? (Promise.resolve({ id: '10000', key: 'ST', name: 'Stakater' }) as Promise<never>)
        : Promise.reject(new ForbiddenError('no', 'Forbidden', undefined)),
  };
  const project = { id: '10000', key: 'ST', name: 'Stakater' };
  expect(await siteOf(client, '10000')).toEqual({ project, requestTypes: [] });
});
