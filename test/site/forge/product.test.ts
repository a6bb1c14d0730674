import { afterEach, expect, test } from 'vitest';
import type { Forge } from '../../../site/contracts';
import { createFixture, panel, type Fixture } from './fixture';

const path = '/rest/api/3/issue/ST-1?fields=summary';
let desk: Fixture | undefined;
afterEach(() => desk?.forge.stop());

const impersonating = (manifest: Forge['manifest']): Forge['manifest'] => ({
  ...manifest,
  permissions: { scopes: { 'read:jira-work': { allowImpersonation: true }, 'storage:app': {} } },
});

test('asApp calls as the app with its declared scopes', async () => {
  desk = createFixture();
  expect(await desk.ask('asApp', { path })).toEqual({ status: 200, body: '{"ok":true}' });
  const caller = { as: 'app', accountId: 'the-app', scopes: ['read:jira-work', 'storage:app'] };
  expect(desk.asked).toMatchObject([{ method: 'GET', path, caller }]);
  expect(desk.forge.calls()).toMatchObject([{ functionKey: 'resolver', method: 'GET', path, status: 200 }]);
});

test('asUser calls as the person before the page', async () => {
  desk = createFixture();
  await desk.ask('asUser', { path });
  expect(desk.asked).toMatchObject([{ caller: { as: 'user', accountId: 'amir' } }]);
});

test('asUser with nobody there needs authentication', async () => {
  desk = createFixture();
  await expect(desk.ask('asUser', { path }, { accountId: 'unidentified' })).rejects.toThrow(
    'NEEDS_AUTHENTICATION_ERR',
  );
  expect(desk.forge.refusals()).toMatchObject([{ code: 'NEEDS_AUTHENTICATION_ERR' }]);
});

test('asUser for somebody else needs a scope that allows impersonation', async () => {
  desk = createFixture();
  await expect(desk.ask('asUser', { path, accountId: 'nadia' })).rejects.toThrow('IMPERSONATION_NOT_ALLOWED');
  expect(desk.forge.refusals()[0]?.what).toContain("asUser('nadia') in resolver");
});

test('impersonation carries the scopes that allow it, no others', async () => {
  desk = createFixture({ manifest: impersonating });
  await desk.ask('asUser', { path, accountId: 'nadia' });
  expect(desk.asked[0]?.caller).toEqual({ as: 'user', accountId: 'nadia', scopes: ['read:jira-work'] });
});

test('a page’s own call is the person’s with the app’s scopes', async () => {
  desk = createFixture();
  const answer = await desk.forge.fetchProduct(panel, { method: 'PUT', path, headers: {}, body: '{"a":1}' });
  expect(answer.status).toBe(200);
  expect(desk.asked).toMatchObject([
    { method: 'PUT', body: { a: 1 }, caller: { as: 'user', accountId: 'amir' } },
  ]);
});

test.each([
  ['/rest/api/3/issue/ST-1', { errorMessages: [expect.stringContaining('error parsing JSON')] }],
  ['/rest/servicedeskapi/request', { errorMessage: expect.stringContaining('error parsing JSON') as string }],
  ['/jsm/ops/api/v1/alerts', { message: expect.stringContaining('error parsing JSON') as string }],
])('JSON that cannot be read never reaches %s', async (path, body) => {
  desk = createFixture();
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  const answer = await desk.forge.fetchProduct(panel, { method: 'PUT', path, headers, body: '{"fields":' });
  expect(answer).toMatchObject({ status: 400, body });
  expect([desk.asked, desk.forge.calls()]).toMatchObject([[], [{ path, status: 400 }]]);
});

test('a body of another kind reaches Jira as it is', async () => {
  desk = createFixture();
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  await desk.forge.fetchProduct(panel, { method: 'POST', path, headers, body: '--x--' });
  expect(desk.asked).toMatchObject([{ body: '--x--' }]);
});

test('a call without its scope is refused and named', async () => {
  const body = { code: 401, message: 'Unauthorized; scope does not match' };
  desk = createFixture({ rest: () => ({ status: 401, body }) });
  expect(await desk.ask('asApp', { path })).toMatchObject({ status: 401 });
  expect(desk.forge.refusals()).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  expect(desk.forge.refusals()[0]?.what).toContain(`GET ${path} as app in resolver`);
});

test('an operation the desk does not model is refused and named', async () => {
  desk = createFixture({ rest: () => ({ status: 501, body: { errorMessages: ['getIssueWatchers'] } }) });
  await desk.ask('asApp', { path });
  expect(desk.forge.refusals()).toMatchObject([{ code: 'NOT_MODELLED' }]);
  expect(desk.forge.refusals()[0]?.what).toContain('getIssueWatchers');
});

test('a host in the egress list reaches the outside world', async () => {
  desk = createFixture();
  const answer = await desk.ask('fetch', { url: 'https://slack.com/api/auth.test' });
  expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('"ok":true') as string });
  expect(desk.outside.entries()).toMatchObject([{ service: 'slack', request: { method: 'POST' } }]);
});

test('a host outside the egress list is refused and named', async () => {
  desk = createFixture();
  await expect(desk.ask('fetch', { url: 'https://evil.example/' })).rejects.toThrow(
    'REQUEST_EGRESS_ALLOWLIST_ERR',
  );
  expect(desk.forge.refusals()).toMatchObject([
    {
      what: 'fetch https://evil.example/ is outside permissions.external.fetch.backend and no administrator allowed it',
    },
  ]);
  expect(desk.outside.entries()).toEqual([]);
});

test('a call that no answer comes to throws in the app', async () => {
  desk = createFixture({ rest: () => ({ status: 0 }) });
  await expect(desk.ask('asApp', { path })).rejects.toThrow('fetch failed');
  expect(desk.forge.calls()).toMatchObject([{ path, status: 0 }]);
});
