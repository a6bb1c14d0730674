import { expect, test } from 'vitest';
import { siteWithDesks } from './site-with-desks';

const USER = '/rest/api/3/user?accountId=nadia';
const REQUEST = '/rest/servicedeskapi/request/ST-1';

test('a deactivated customer keeps the name and loses access and mail', async () => {
  const site = siteWithDesks();
  site.raise();
  site.mails.length = 0;
  site.jsm.deactivateAccount('nadia');
  const issue = await site.as('app')('GET', '/rest/api/3/issue/ST-1?fields=reporter');
  expect(issue.body).toMatchObject({ fields: { reporter: { displayName: 'Nadia Example', active: false } } });
  expect((await site.as('nadia')('GET', REQUEST)).status).toBe(401);
  await site.as('amir')('POST', `${REQUEST}/comment`, { body: 'Hello', public: true });
  expect(site.mails).toEqual([]);
});

test('an erased customer is a former user without address or organisation', async () => {
  const site = siteWithDesks();
  site.raise();
  site.jsm.eraseAccount('nadia');
  const app = site.as('app');
  expect(await app('GET', USER)).toMatchObject({
    status: 200,
    body: { accountId: 'nadia', displayName: 'Former user', active: false },
  });
  expect((await app('GET', '/rest/api/3/user/email?accountId=nadia')).body).toMatchObject({ email: '' });
  const organizations = await app('GET', '/rest/servicedeskapi/organization?accountId=nadia');
  expect(organizations).toMatchObject({ status: 200, body: { size: 0 } });
  expect((await app('GET', REQUEST)).body).toMatchObject({ reporter: { displayName: 'Former user' } });
});

test('an erased agent is in no group and on no schedule any more', () => {
  const { jsm } = siteWithDesks();
  jsm.eraseAccount('amir');
  expect(jsm.state.groups.get('leads-id')?.memberIds).toEqual(['alex']);
  expect(jsm.state.schedules.get('p1-id')).toMatchObject({ teamMemberIds: ['alex'], onCallIds: [] });
});

test.each(['/rest/api/3/user?accountId=', '/rest/servicedeskapi/organization?accountId='])(
  'an account that never was is not found at %s',
  async (path) => {
    expect((await siteWithDesks().as('app')('GET', `${path}nobody`)).status).toBe(404);
  },
);

test('mail from a deactivated customer is dropped with the reason', () => {
  const site = siteWithDesks();
  site.jsm.deactivateAccount('nadia');
  const from = { name: 'Nadia', address: 'nadia@example.com' };
  const answer = site.jsm.receiveMail({ from, to: 'help@io.example', subject: 'Hello', text: 'Hello' });
  expect(answer).toEqual({
    result: 'dropped',
    reason: 'The account of nadia@example.com is deactivated.',
  });
});

test('the address of an erased customer can register again', () => {
  const site = siteWithDesks();
  site.jsm.eraseAccount('nadia');
  const from = { name: 'Nadia', address: 'nadia@example.com' };
  site.jsm.receiveMail({ from, to: 'help@io.example', subject: 'Hello', text: 'Hello' });
  expect(site.jsm.state.issues.get('10001')?.reporterId).toMatch(/^qm:/);
});

test('a customer shows zone and language to nobody else', async () => {
  const site = siteWithDesks();
  const seen = (await site.as('app')('GET', USER)).body;
  expect(seen).toMatchObject({ timeZone: 'Etc/UTC' });
  expect(seen).not.toHaveProperty('locale');
  expect((await site.as('nadia')('GET', USER)).body).toMatchObject({
    timeZone: 'Europe/London',
    locale: 'en_GB',
  });
});

test('a reporter in an issue or a request has no zone for the app', async () => {
  const site = siteWithDesks();
  site.raise();
  const issue = await site.as('app')('GET', '/rest/api/3/issue/ST-1?fields=reporter');
  const request = await site.as('app')('GET', REQUEST);
  expect(JSON.stringify([issue.body, request.body, site.events])).not.toContain('Europe/London');
});

test('a customer may not look up other people', async () => {
  expect((await siteWithDesks().as('ben')('GET', USER)).status).toBe(403);
});
