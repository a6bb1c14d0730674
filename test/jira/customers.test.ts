import { AuthError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { customersOn, desksOf } from '../../src/jira/customers';
import { siteWithDesks, type Site } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { callerOn, clientOn } from './on-site';

function withCustomers(customerIds: string[]): Site {
  const site = siteWithDesks();
  const [desk, one] = [site.jsm.state.desks.get('1'), site.jsm.state.users.get('ben')];
  if (desk === undefined || one === undefined) throw new Error('the site has no desk 1 or no Ben');
  for (const accountId of customerIds) site.jsm.state.users.put(accountId, { ...one, accountId });
  site.jsm.state.desks.put('1', { ...desk, customerIds });
  return site;
}

test('customers are listed page by page, and none twice', async () => {
  const client = clientOn(withCustomers(Array.from({ length: 120 }, (_, n) => `customer-${n}`)));
  const seen: string[] = [];
  for (let start: number | undefined = 0; start !== undefined;) {
    const page = await customersOn(client, '10001', { start });
    if ('slowDown' in page) throw new Error('Jira has no reason to be slow');
    seen.push(...page.all.map(({ accountId }) => accountId));
    start = page.next;
  }
  expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
});

test('customers are found by the beginning of a name', async () => {
  const client = clientOn(siteWithDesks());
  const nadia = { accountId: 'nadia', name: 'Nadia Example', isActive: true };
  expect(await customersOn(client, '10001', { start: 0, query: 'nad' })).toEqual({ all: [nadia] });
  expect(await customersOn(client, '10001', { start: 0, query: 'zoe' })).toEqual({ all: [] });
});

test('whoever lists customers faster than Jira lets is told to wait', async () => {
  const site = siteWithDesks();
  site.jsm.bursts.enforce(true);
  const page = () => customersOn(clientOn(site), '10001', { start: 0 });
  const pages = [await page(), await page(), await page(), await page(), await page(), await page()];
  expect(pages.map((one) => 'slowDown' in one)).toEqual([false, false, false, false, false, true]);
  expect(pages.at(-1)).toEqual({ slowDown: 1 });
});

test('a person’s desks are those that they may ask for help', async () => {
  const site = withCustomers(['lena']);
  for (const id of ['1', '2']) {
    site.jsm.setPermissions(id, { access: 'restricted', customerSharing: 'customers' });
  }
  expect(await desksOf(callerOn(site, 'lena'))).toEqual([{ projectId: '10001', name: 'ST support' }]);
  expect(await desksOf(callerOn(site, 'ben'))).toEqual([]);
});

test('whom Jira does not know may ask no desk', async () => {
  expect(await desksOf(answering(new AuthError('who are you', '', {})).client)).toEqual([]);
});
