import { expect, test } from 'vitest';
import { siteWithDesks } from './site-with-desks';

const ROLES = '/rest/api/3/project/ST/role';

test('the roles of a project lead to their people and groups', async () => {
  const { as } = siteWithDesks();
  const roles = (await as('app')('GET', ROLES)).body as Record<string, string>;
  const path = new URL(roles['Administrators'] ?? '').pathname;
  const { actors } = (await as('app')('GET', path)).body as { actors: unknown[] };
  expect(actors).toMatchObject([
    { displayName: 'Alex Example', actorUser: { accountId: 'alex' } },
    { displayName: 'keepers', actorGroup: { groupId: 'keepers-id', name: 'keepers' } },
  ]);
});

test('the members of a group in the role administer the project', async () => {
  const { as, jsm } = siteWithDesks();
  jsm.state.groups.put('keepers-id', { id: 'keepers-id', name: 'keepers', memberIds: ['johan'] });
  expect((await as('johan')('GET', ROLES)).status).toBe(200);
  const asked = '/rest/api/3/mypermissions?projectKey=ST&permissions=ADMINISTER_PROJECTS';
  expect((await as('johan')('GET', asked)).body).toMatchObject({
    permissions: { ADMINISTER_PROJECTS: { havePermission: true } },
  });
});

test.each(['amir', 'nadia'])('roles are hidden from %s, who administers nothing', async (accountId) => {
  const { as } = siteWithDesks();
  expect((await as(accountId)('GET', ROLES)).status).toBe(404);
});

test('closed accounts can be left out', async () => {
  const { as, jsm } = siteWithDesks();
  jsm.deactivateAccount('alex');
  const actors = async (query: string) =>
    ((await as('app')('GET', `${ROLES}/10002${query}`)).body as { actors: unknown[] }).actors;
  expect(await actors('')).toHaveLength(2);
  expect(await actors('?excludeInactiveUsers=true')).toHaveLength(1);
});

test('the app raises a request in its own name and finds it by its summary', async () => {
  const { as } = siteWithDesks();
  const body = {
    serviceDeskId: '1',
    requestTypeId: '11',
    requestFieldValues: { summary: 'Drill of 23 November', description: 'A rehearsal.' },
  };
  const raised = await as('app')('POST', '/rest/servicedeskapi/request', body);
  expect(raised).toMatchObject({ status: 201, body: { issueKey: 'ST-1', reporter: { accountId: 'app' } } });
  const jql = 'project = 10001 AND summary ~ "drill of 23 november"';
  const found = await as('app')('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
  expect(found.body).toMatchObject({
    issues: [{ key: 'ST-1', fields: { summary: 'Drill of 23 November' } }],
  });
});
