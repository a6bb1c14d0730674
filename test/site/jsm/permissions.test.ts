import { expect, test } from 'vitest';
import { adfOfText } from '../../../site/jsm/adf';
import { siteWithDesks } from './site-with-desks';

const REQUEST = '/rest/servicedeskapi/request';

test('a customer reads their own request and nobody else does', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  expect((await site.as('nadia')('GET', `${REQUEST}/${key}`)).status).toBe(200);
  expect((await site.as('ben')('GET', `${REQUEST}/${key}`)).status).toBe(404);
});

test('a participant sees the request until removed', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const nadia = site.as('nadia');
  await nadia('POST', `${REQUEST}/${key}/participant`, { accountIds: ['ben'] });
  expect((await site.as('ben')('GET', `${REQUEST}/${key}`)).status).toBe(200);
  await nadia('DELETE', `${REQUEST}/${key}/participant`, { accountIds: ['ben'] });
  expect((await site.as('ben')('GET', `${REQUEST}/${key}`)).status).toBe(404);
});

test('a request shared with an organisation is seen by its members', async () => {
  const site = siteWithDesks();
  const key = site.raise({ reporterId: 'lena' });
  expect((await site.as('nadia')('GET', `${REQUEST}/${key}`)).status).toBe(404);
  await site.as('amir')('PUT', `/rest/api/3/issue/${key}`, { fields: { customfield_10002: [1] } });
  expect((await site.as('nadia')('GET', `${REQUEST}/${key}`)).status).toBe(200);
});

test('a participant shares the request on and may not take people off it', async () => {
  const site = siteWithDesks();
  const key = site.raise({ participantIds: ['ben'] });
  const people = { accountIds: ['lena'] };
  expect((await site.as('ben')('POST', `${REQUEST}/${key}/participant`, people)).status).toBe(200);
  expect((await site.as('ben')('DELETE', `${REQUEST}/${key}/participant`, people)).status).toBe(403);
  expect(site.mails.find(({ to }) => to === 'lena@example.com')?.text).toContain('Ben Example shared');
});

test('an agent sees the own desk and not the other one', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  expect((await site.as('amir')('GET', `/rest/api/3/issue/${key}`)).status).toBe(200);
  const hidden = await site.as('johan')('GET', `/rest/api/3/issue/${key}`);
  expect(hidden).toMatchObject({
    status: 404,
    body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'] },
  });
});

test.each(['GET', 'PUT', 'DELETE'])('a customer is told 404 on the platform API for %s', async (method) => {
  const site = siteWithDesks();
  const key = site.raise();
  const body = method === 'GET' ? undefined : { fields: { summary: 'Mine' } };
  expect((await site.as('nadia')(method, `/rest/api/3/issue/${key}`, body)).status).toBe(404);
});

test('internal comments are hidden from customers in every list', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const properties = [{ key: 'sd.public.comment', value: { internal: true } }];
  await site.as('amir')('POST', `/rest/api/3/issue/${key}/comment`, {
    body: adfOfText('Between us'),
    properties,
  });
  await site.as('amir')('POST', `${REQUEST}/${key}/comment`, { body: 'Hello', public: true });
  const seen = await site.as('nadia')('GET', `${REQUEST}/${key}?expand=comment`);
  expect(JSON.stringify(seen.body)).not.toContain('Between us');
  expect((await site.as('nadia')('GET', `${REQUEST}/${key}/comment`)).body).toMatchObject({ size: 1 });
  expect((await site.as('nadia')('GET', `${REQUEST}/${key}/comment/10001`)).status).toBe(404);
  expect((await site.as('amir')('GET', `${REQUEST}/${key}/comment`)).body).toMatchObject({ size: 2 });
});

test('a customer cannot write an internal comment', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  const answer = await site.as('nadia')('POST', `${REQUEST}/${key}/comment`, { body: 'Psst', public: false });
  expect(answer.status).toBe(403);
});

test('the app sees every desk and an unknown account none', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  expect((await site.as('app')('GET', `/rest/api/3/issue/${key}`)).status).toBe(200);
  expect((await site.as('nobody')('GET', `/rest/api/3/issue/${key}`)).status).toBe(401);
});

test('a customer sees only their own organisations', async () => {
  const site = siteWithDesks();
  const mine = await site.as('nadia')('GET', '/rest/servicedeskapi/organization');
  const none = await site.as('ben')('GET', '/rest/servicedeskapi/organization');
  expect(mine.body).toMatchObject({ size: 1 });
  expect(none.body).toMatchObject({ size: 0 });
  expect((await site.as('ben')('GET', '/rest/servicedeskapi/organization?accountId=nadia')).status).toBe(403);
});

test('addresses are shown to agents and kept from customers and apps', async () => {
  const site = siteWithDesks();
  const key = site.raise({ participantIds: ['ben'] });
  const path = `${REQUEST}/${key}`;
  const throughApp = await site.jsm.rest({
    method: 'GET',
    path,
    caller: { as: 'app', accountId: 'app', scopes: ['read:servicedesk-request'] },
  });
  expect(JSON.stringify((await site.as('amir')('GET', path)).body)).toContain('nadia@example.com');
  expect(JSON.stringify((await site.as('ben')('GET', path)).body)).not.toContain('nadia@example.com');
  expect(JSON.stringify(throughApp.body)).not.toContain('nadia@example.com');
});

test.each([
  ['amir', true, false],
  ['alex', true, true],
])('%s holds the permissions of the role on the project', async (accountId, agent, admin) => {
  const site = siteWithDesks();
  const permissions = 'SERVICEDESK_AGENT,ADMINISTER_PROJECTS';
  const answer = await site.as(accountId)(
    'GET',
    `/rest/api/3/mypermissions?projectId=10001&permissions=${permissions}`,
  );
  expect(answer.body).toMatchObject({
    permissions: {
      SERVICEDESK_AGENT: { havePermission: agent },
      ADMINISTER_PROJECTS: { havePermission: admin },
    },
  });
});

test('a customer who asks about a project is told it does not exist', async () => {
  const site = siteWithDesks();
  const answer = await site.as('nadia')(
    'GET',
    '/rest/api/3/mypermissions?projectId=10001&permissions=SERVICEDESK_AGENT',
  );
  expect(answer.status).toBe(404);
});
