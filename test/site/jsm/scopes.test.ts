import { expect, test } from 'vitest';
import { siteWithDesks } from './site-with-desks';
import type { Site } from './site-with-desks';

const asApp = (site: Site, scopes: string[], method: string, path: string, body?: unknown) =>
  site.jsm.rest({ method, path, body, caller: { as: 'app', accountId: 'app', scopes } });

test('a call without its scope is refused in Atlassian words and recorded', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const answer = await asApp(site, ['read:jira-work'], 'PUT', `/rest/api/3/issue/${key}`, {
    fields: { summary: 'x' },
  });
  expect(answer).toEqual({ status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } });
  expect(site.jsm.refusals()).toMatchObject([
    {
      operation: 'issues.editIssue',
      what: 'issues.editIssue needs the scope write:jira-work, or write:issue:jira',
    },
  ]);
});

test('the granular scopes together are as good as the classic one', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const path = `/rest/servicedeskapi/request/${key}`;
  const granular = ['read:request:jira-service-management', 'read:user:jira'];
  expect((await asApp(site, granular, 'GET', path)).status).toBe(200);
  expect((await asApp(site, granular.slice(1), 'GET', path)).status).toBe(401);
});

test('a person reading an address through the app is refused', async () => {
  const site = siteWithDesks();
  const path = '/rest/api/3/user/email?accountId=nadia';
  const scopes = ['read:email-address:jira'];
  const asPerson = await site.jsm.rest({
    method: 'GET',
    path,
    caller: { as: 'user', accountId: 'amir', scopes },
  });
  expect(asPerson.status).toBe(403);
  expect((await asApp(site, scopes, 'GET', path)).body).toEqual({
    accountId: 'nadia',
    email: 'nadia@example.com',
  });
});

test('an operation that is not modelled answers 501 with its name', async () => {
  const site = siteWithDesks();
  const answer = await site.as('amir')('GET', '/rest/api/3/issue/ST-1/editmeta');
  expect(answer.status).toBe(501);
  expect(answer.body).toMatchObject({
    errorMessages: [
      'The local desk does not model issues.getEditIssueMeta (GET /rest/api/3/issue/{issueIdOrKey}/editmeta)',
    ],
  });
  expect(site.jsm.unmodelled()).toMatchObject([{ operation: 'issues.getEditIssueMeta' }]);
});

test('a path that nobody knows answers 404 and is recorded', async () => {
  const site = siteWithDesks();
  const answer = await site.as('amir')('GET', '/rest/api/3/isue/ST-1');
  expect(answer.status).toBe(404);
  expect(site.jsm.unmodelled()).toMatchObject([{ operation: '/rest/api/3/isue/ST-1' }]);
});

test('a verb that edit does not model answers 501', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const answer = await site.as('amir')('PUT', `/rest/api/3/issue/${key}`, {
    update: { labels: [{ add: 'x' }] },
  });
  expect(answer.status).toBe(501);
});
