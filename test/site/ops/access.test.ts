import { expect, test } from 'vitest';
import type { Caller } from '../../../site/contracts';
import { OPS, type OnCallSite, onCallSite, page } from './on-call-site';

const all = ['read:ops-alert', 'write:ops-alert', 'read:ops-config'].map(
  (scope) => `${scope}:jira-service-management`,
);
const ask = (site: OnCallSite, caller: Caller, method: string, path: string, body?: unknown) =>
  site.jsm.rest({ method, path: OPS + path, caller, body });

test('an app as itself is let in nowhere, whatever its scopes', async () => {
  const site = onCallSite();
  const caller = { as: 'app', accountId: 'app', scopes: all } as const;
  for (const path of ['/alerts', '/schedules', '/alerts/alias?alias=a', '/schedules/p1-id/on-calls']) {
    expect(await ask(site, caller, 'GET', path)).toMatchObject({
      status: 403,
      body: { code: 40301, message: 'Account does not have access to Opsgenie.' },
    });
  }
});

test('a customer has no access', async () => {
  const site = onCallSite();
  const caller = { as: 'user', accountId: 'nadia', scopes: all } as const;
  expect(await ask(site, caller, 'GET', '/schedules')).toMatchObject({ status: 403, body: { code: 40301 } });
});

test('an app that impersonates an agent is let in with its scopes', async () => {
  const site = onCallSite();
  const caller = { as: 'user', accountId: 'amir', scopes: all } as const;
  expect((await ask(site, caller, 'POST', '/alerts', page)).status).toBe(202);
  expect((await ask(site, caller, 'GET', '/schedules')).status).toBe(200);
});

test.each([
  ['read:ops-config', 'GET', '/schedules'],
  ['read:ops-alert', 'GET', '/alerts'],
  ['read:ops-alert', 'POST', '/alerts'],
  ['write:ops-alert', 'POST', '/alerts'],
])('without %s there is no %s %s', async (scope, method, path) => {
  const site = onCallSite();
  const scopes = all.filter((one) => !one.startsWith(scope));
  const answer = await ask(site, { as: 'user', accountId: 'amir', scopes }, method, path, page);
  expect(answer).toEqual({ status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } });
  expect(site.jsm.refusals()).toHaveLength(1);
});

test('an alert of another team does not exist for an agent', async () => {
  const site = onCallSite();
  await site.post('/alerts', page);
  const seen = async (accountId: string) =>
    (await ask(site, { as: 'user', accountId }, 'GET', '/alerts/alias?alias=shop-1')).status;
  expect([await seen('amir'), await seen('johan')]).toEqual([200, 404]);
});

test('a path of Operations that is not modelled never looks like a missing alert', async () => {
  const site = onCallSite();
  expect((await site.get('/alerts/x/notes')).status).toBe(501);
  expect(site.jsm.unmodelled()).toMatchObject([{ operation: `${OPS}/alerts/x/notes` }]);
});
