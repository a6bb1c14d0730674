import { expect, test } from 'vitest';
import { type Site, siteWithDesks } from './site-with-desks';

const CUSTOMERS = '/rest/servicedeskapi/servicedesk/1/customer';

const customers = ({ jsm }: Site, as: 'app' | 'amir' = 'app') =>
  jsm.rest({
    method: 'GET',
    path: CUSTOMERS,
    headers: { 'X-ExperimentalApi': 'opt-in' },
    caller: { as: as === 'app' ? 'app' : 'user', accountId: as },
  });

async function statuses(calls: number, call: () => Promise<{ status: number }>): Promise<number[]> {
  const answers = [];
  for (let made = 0; made < calls; made += 1) answers.push((await call()).status);
  return answers;
}

function limited(): Site {
  const site = siteWithDesks();
  site.jsm.bursts.enforce(true);
  return site;
}

test('the sixth question for customers within a second has to wait', async () => {
  const site = limited();
  expect(await statuses(5, () => customers(site))).not.toContain(429);
  expect(await customers(site)).toMatchObject({
    status: 429,
    headers: { 'Retry-After': '1', 'RateLimit-Reason': 'jira-burst-based' },
  });
  expect(site.jsm.bursts.refused()).toEqual({ 'servicedesk.getCustomers': 1 });
});

test('a second later five more are answered', async () => {
  const site = limited();
  await statuses(6, () => customers(site));
  site.wait(1_000);
  expect(await statuses(6, () => customers(site))).toEqual([200, 200, 200, 200, 200, 429]);
});

test.each([
  ['GET', '/rest/api/3/myself', 100],
  ['GET', '/rest/api/3/issue/ST-1', 150],
  ['DELETE', '/rest/servicedeskapi/organization/9/user', 50],
])('%s %s is answered %i times a second', async (method, path, most) => {
  const site = limited();
  site.raise();
  const answers = await statuses(most + 1, () => site.as('app')(method, path));
  expect(answers.indexOf(429)).toBe(most);
});

test('a person at Jira’s own pages is not limited', async () => {
  const site = limited();
  expect(await statuses(9, () => customers(site, 'amir'))).not.toContain(429);
});

test('without enforcement nobody waits', async () => {
  const site = siteWithDesks();
  expect(await statuses(9, () => customers(site))).not.toContain(429);
});
