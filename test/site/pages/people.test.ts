import { expect, test } from 'vitest';
import { fixtureSite, raiseProblem, type Site } from './fixture-pages';

const alex = 'admin-alex';
const deed = (site: Site, deed: string, account = 'customer-ben') =>
  site.post('/people', alex, { account, deed });
const ben = ({ desk }: Site) => desk.state.users.get('customer-ben');

test.each([
  ['hide-address', { hidesAddress: true }],
  ['deactivate', { active: false, displayName: 'Ben Carter' }],
  ['delete', { active: false, displayName: 'Former user', emailAddress: '' }],
])('%s does to an account what an administrator does', async (name, expected) => {
  const site = await fixtureSite();
  await deed(site, name);
  expect(ben(site)).toMatchObject(expected);
});

test('finds people by name or address', async () => {
  const page = await (await (await fixtureSite()).get('/people?q=karoo', alex)).text();
  expect(page).toContain('data-account="customer-thandi"');
  expect(page).not.toContain('data-account="customer-ben"');
});

test('API tokens are shown for those who can have one', async () => {
  const page = await (await (await fixtureSite()).get('/people', alex)).text();
  expect(page).toContain('<code>desk-token-agent-amir</code>');
  expect(page).not.toContain('desk-token-customer');
});

test('five thousand planted customers leave every page small', async () => {
  const site = await fixtureSite();
  await site.post('/people/plant', alex, { count: '5000' });
  expect(site.desk.state.desks.get('1')?.customerIds.length).toBe(5_004);
  for (const path of ['/', '/people', '/mail', '/customer-access', '/servicedesk/customer/user/login']) {
    expect((await (await site.get(path, alex)).text()).length, path).toBeLessThan(200_000);
  }
});

test('allow list and domains of an organisation are set by hand', async () => {
  const site = await fixtureSite();
  await site.post('/customer-access', alex, { domains: 'Marsh.example, northwind.example' });
  await site.post('/customer-access/organisation', alex, { organisation: '2', domains: 'contoso.example' });
  expect(site.desk.jsm.allowedDomains()).toEqual(['marsh.example', 'northwind.example']);
  expect(site.desk.state.organizations.get('2')?.domains).toEqual(['contoso.example']);
});

test('what is no domain is said and nothing is set', async () => {
  const site = await fixtureSite();
  const answer = await site.post('/customer-access', alex, { domains: 'localhost' });
  expect(answer.status).toBe(400);
  expect(site.desk.jsm.allowedDomains()).toEqual([]);
});

test('customer permissions of a project are set by hand', async () => {
  const site = await fixtureSite();
  await site.post('/customer-access/project', alex, {
    id: '1',
    access: 'restricted',
    sharing: 'organization',
  });
  expect(site.desk.state.desks.get('1')).toMatchObject({
    access: 'restricted',
    customerSharing: 'organization',
  });
});

test('burst limits are turned on and off on the clock page', async () => {
  const site = await fixtureSite();
  await site.post('/clock/bursts', alex, { bursts: 'on' });
  expect(site.desk.jsm.bursts.enforced()).toBe(true);
  await site.post('/clock/bursts', alex, { bursts: 'off' });
  expect(site.desk.jsm.bursts.enforced()).toBe(false);
});

test('a deactivated participant stays in the list of whom a request is shared with', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await site.post(`/portal/ST/${key}/share`, 'customer-nadia', { address: 'Ben Carter' });
  await deed(site, 'deactivate');
  const page = await (await site.get(`/portal/ST/${key}`, 'customer-nadia')).text();
  expect(page).toContain('aria-label="Remove Ben Carter"');
});

test('an administrator is turned to German, and back', async () => {
  const site = await fixtureSite();
  const turned = async (to: string) => {
    await site.post('/people', alex, { account: alex, deed: to });
    return site.desk.state.users.get(alex)?.locale;
  };
  expect(await turned('german')).toBe('de-DE');
  expect(await turned('english')).toBe('en-GB');
});
