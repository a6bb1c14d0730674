import { expect, test } from 'vitest';
import { fixtureSite, type Site } from './fixture-pages';

const SIGN_UP = '/servicedesk/customer/user/signup';
const zoe = 'zoe@marsh.example';
const nobody = 'unidentified';

async function linkFor(site: Site, address = zoe): Promise<string> {
  await site.post(SIGN_UP, nobody, { address, desk: '1' });
  const text = String(site.desk.outside.entries().at(-1)?.request.body);
  return new URL(/http\S+/.exec(text)?.[0] ?? '').pathname;
}

test('address, link, name: then one is signed in on the portal', async () => {
  const site = await fixtureSite();
  const link = await linkFor(site);
  expect(await (await site.get(link, nobody)).text()).toContain(zoe);
  const answer = await site.post(link, nobody, { name: 'Zoe Marsh', password: 'not kept' });
  expect(answer.headers.get('location')).toBe('/portal/ST');
  expect(answer.headers.get('set-cookie')).toContain('desk-person=qm');
});

test('the page says the same whether or not the address has an account', async () => {
  const site = await fixtureSite();
  const said = async (address: string) =>
    /<main.*<\/main>/s
      .exec(await (await site.post(SIGN_UP, nobody, { address })).text())?.[0]
      ?.replaceAll(address, 'it');
  expect(await said('nadia@northwind.example')).toBe(await said(zoe));
});

test('an address outside the allow list is told so and may be corrected', async () => {
  const site = await fixtureSite();
  site.desk.jsm.setAllowedDomains(['northwind.example']);
  const page = await (await site.post(SIGN_UP, nobody, { address: zoe })).text();
  expect(page).toContain('marsh.example are not allowed');
  expect(page).toContain(`value="${zoe}"`);
});

test('a used link leads to no second account', async () => {
  const site = await fixtureSite();
  const link = await linkFor(site);
  await site.post(link, nobody, { name: 'Zoe Marsh' });
  expect((await site.get(link, nobody)).status).toBe(404);
});

test('logging in leads back to the page that was asked for', async () => {
  const site = await fixtureSite();
  const fields = { address: 'NADIA@northwind.example', to: '/portal/ST/requests' };
  const answer = await site.post('/servicedesk/customer/user/login', nobody, fields);
  expect(answer.headers.get('location')).toBe('/portal/ST/requests');
});

test('a deactivated account cannot log in', async () => {
  const site = await fixtureSite();
  site.desk.jsm.deactivateAccount('customer-nadia');
  const fields = { address: 'nadia@northwind.example' };
  const answer = await site.post('/servicedesk/customer/user/login', nobody, fields);
  expect(await answer.text()).toContain('No active account here has this address.');
});
