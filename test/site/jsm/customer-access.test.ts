import { expect, test } from 'vitest';
import { type Site, siteWithDesks } from './site-with-desks';

const zoe = 'zoe@marsh.example';
const register = (site: Site, email = zoe) =>
  site.as('amir')('POST', '/rest/servicedeskapi/customer', { email, displayName: 'Zoe Marsh' });
const mailFrom = (site: Site, address: string) =>
  site.jsm.receiveMail({ from: { name: '', address }, to: 'help@io.example', subject: 'Help', text: 'Help' });
const members = (site: Site) => site.jsm.state.organizations.get('1')?.memberIds ?? [];

test('without an allow list everybody may have an account', async () => {
  expect((await register(siteWithDesks())).status).toBe(201);
});

test('an agent cannot register an address outside the allow list', async () => {
  const site = siteWithDesks();
  site.jsm.setAllowedDomains(['northwind.example']);
  expect(await register(site)).toMatchObject({
    status: 400,
    body: { errorMessage: 'Accounts with an address at marsh.example are not allowed on this site.' },
  });
});

test('a subdomain of an allowed domain is not allowed by itself', async () => {
  const site = siteWithDesks();
  site.jsm.setAllowedDomains(['marsh.example']);
  expect((await register(site, 'zoe@it.marsh.example')).status).toBe(400);
});

test('mail from a stranger outside the allow list is dropped', () => {
  const site = siteWithDesks();
  site.jsm.setAllowedDomains(['northwind.example']);
  expect(mailFrom(site, zoe)).toMatchObject({ result: 'dropped' });
  expect(mailFrom(site, 'nadia@example.com')).toMatchObject({ result: 'created' });
});

test('a new customer joins the organisation of the domain', async () => {
  const site = siteWithDesks();
  site.jsm.setOrganizationDomains('1', ['Marsh.Example']);
  const { body } = await register(site);
  expect(members(site)).toEqual(['nadia', (body as { accountId: string }).accountId]);
});

test('a customer from before stays out of the organisation', async () => {
  const site = siteWithDesks();
  await register(site);
  site.jsm.setOrganizationDomains('1', ['marsh.example']);
  mailFrom(site, zoe);
  expect(members(site)).toEqual(['nadia']);
});

test('an organisation has at most ten domains', () => {
  const eleven = Array.from({ length: 11 }, (_, index) => `d${index}.example`);
  const site = siteWithDesks();
  site.jsm.setOrganizationDomains('1', eleven.slice(1));
  expect(() => site.jsm.setOrganizationDomains('1', eleven)).toThrow('at most 10 email domains');
});

test('a domain belongs to one organisation only', async () => {
  const site = siteWithDesks();
  const { body } = await site.as('amir')('POST', '/rest/servicedeskapi/organization', { name: 'Contoso' });
  site.jsm.setOrganizationDomains('1', ['marsh.example']);
  const { id } = body as { id: string };
  expect(() => site.jsm.setOrganizationDomains(id, ['marsh.example'])).toThrow('a domain of Northwind');
});

test.each(['no domain', 'localhost', 'a@b.example', '*.example'])('%j is refused as a domain', (domain) => {
  expect(() => siteWithDesks().jsm.setAllowedDomains([domain])).toThrow('is not a domain');
});
