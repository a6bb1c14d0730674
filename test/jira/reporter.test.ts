import { ServerError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { openRequestsOf, setReporter } from '../../src/jira/reporter';
import { siteWithDesks, type Site } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { clientOn } from './on-site';

const reporter = (site: Site, key: string) =>
  site.jsm.state.issues.all().find((issue) => issue.key === key)?.reporterId;

test('a request is given to another account', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  expect(await setReporter(clientOn(site), key, 'ben')).toBe('set');
  expect(reporter(site, key)).toBe('ben');
});

test.each([['nobody'], ['lena']])('an account that is gone or closed, %s, is refused', async (accountId) => {
  const site = siteWithDesks();
  site.jsm.deactivateAccount('lena');
  const key = site.raise();
  expect(await setReporter(clientOn(site), key, accountId)).toBe('refused');
  expect(reporter(site, key)).toBe('nadia');
});

test('open requests of the project are found, reported and taken part in', async () => {
  const site = siteWithDesks();
  const [own, done, others] = [site.raise(), site.raise(), site.raise({ reporterId: 'ben' })];
  site.raise({ serviceDeskId: '2', requestTypeId: '22' });
  const agent = site.as('amir');
  await agent('POST', `/rest/api/3/issue/${done}/transitions`, { transition: { id: '31' } });
  await agent('POST', `/rest/servicedeskapi/request/${others}/participant`, { accountIds: ['nadia'] });
  const found = await openRequestsOf(clientOn(site), '10001', 'nadia');
  expect(found).toEqual({ reported: [own], shared: [others] });
});

test('an account that never was has no requests, whatever its id is made of', async () => {
  const site = siteWithDesks();
  site.raise();
  const none = { reported: [], shared: [] };
  expect(await openRequestsOf(clientOn(site), '10001', 'nobody')).toEqual(none);
  expect(await openRequestsOf(clientOn(site), '10001', 'x" OR reporter = "nadia')).toEqual(none);
});

test('the signs of an id stay inside their quotes', async () => {
  const { client, sent } = answering({ issues: [] }, { issues: [] });
  await openRequestsOf(client, '10001', 'a"\\b');
  expect(sent[0]?.body).toMatchObject({
    jql: 'project = 10001 AND statusCategory != Done AND reporter = "a\\"\\\\b" ORDER BY created DESC',
    maxResults: 100,
  });
});

test('a failing Jira is neither a refusal nor an empty list', async () => {
  const down = new ServerError('down', 503, '', {});
  await expect(setReporter(answering(down).client, 'ST-1', 'ben')).rejects.toThrow('down');
  await expect(openRequestsOf(answering(down, down).client, '10001', 'ben')).rejects.toThrow('down');
});
