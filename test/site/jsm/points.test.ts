import { expect, test } from 'vitest';
import { MINUTE, type Site, siteWithDesks } from './site-with-desks';

const SEARCH = '/rest/api/3/search/jql';

function limited(quota?: number): Site {
  const site = siteWithDesks();
  for (const name of ['one', 'two', 'three']) site.raise({ values: { summary: `Fault ${name}` } });
  site.jsm.points.enforce(true, quota);
  return site;
}

const spent = ({ jsm }: Site) => jsm.points.hour().spent;

test.each([
  ['a search', 'POST', SEARCH, { jql: 'project = ST', fields: ['summary'] }, 1 + 3],
  ['one request', 'GET', '/rest/api/3/issue/ST-1', undefined, 1 + 1],
  ['a person', 'GET', '/rest/api/3/myself', undefined, 1 + 2],
  ['a count', 'POST', '/rest/api/3/search/approximate-count', { jql: 'project = ST' }, 1],
  ['a write', 'PUT', '/rest/api/3/issue/ST-1/properties/mark', { severity: 'P1' }, 1],
  ['the service desk API', 'GET', '/rest/servicedeskapi/organization', undefined, 1],
])('%s costs an app what Jira documents', async (_name, method, path, body, cost) => {
  const site = limited();
  expect((await site.as('app')(method, path, body)).status).toBeLessThan(300);
  expect(spent(site)).toBe(cost);
});

test('an hour’s quota that is used up answers 429 until the full hour', async () => {
  const site = limited(2);
  const read = () => site.as('app')('GET', '/rest/api/3/issue/ST-1');
  expect((await read()).status).toBe(200);
  site.wait(15 * MINUTE);
  const { status, headers } = await read();
  expect(status).toBe(429);
  expect(headers).toMatchObject({
    'Retry-After': '2700',
    'RateLimit-Reason': 'jira-quota-tenant-based',
    'X-RateLimit-Reset': '2026-11-21T11:00:00Z',
  });
  expect(site.jsm.points.refused()).toBe(1);
  site.wait(45 * MINUTE);
  expect((await read()).status).toBe(200);
});

test('what is left is told once less than a fifth is', async () => {
  const site = limited(10);
  const read = () => site.as('app')('GET', '/rest/api/3/issue/ST-1');
  expect((await read()).headers).toEqual({
    'RateLimit-Policy': '"tenant-app-quota";q=10;w=3600',
    RateLimit: '"tenant-app-quota";t=3600',
  });
  for (let more = 0; more < 3; more += 1) await read();
  const { headers } = await read();
  expect(headers).toMatchObject({
    RateLimit: '"tenant-app-quota";r=0;t=3600',
    'X-RateLimit-NearLimit': 'true',
  });
});

test('people and API tokens have no hourly quota', async () => {
  const site = limited(1);
  const caller = { as: 'user' as const, accountId: 'amir', byToken: true };
  for (const call of [1, 2, 3]) {
    const answer = await site.jsm.rest({ method: 'GET', path: `/rest/api/3/issue/ST-${call}`, caller });
    expect(answer).toMatchObject({ status: 200 });
  }
  expect(spent(site)).toBe(0);
});
