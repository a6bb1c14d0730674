import { expect, test } from 'vitest';
import type { World } from '../../../src/flows/world';
import { aDesk, asked, issue, mark, pages, raise } from '../../desk';
import { aCustomer, membersOf } from './people';

test('a premium customer’s colleague is paged for on their first request and joins them', async () => {
  const desk = await aDesk();
  const priya = aCustomer(desk, 'Priya Shah', 'priya@shop.northwind.example');
  const key = raise(desk, { as: priya });
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({
    tier: 'premium',
    organisation: 'Northwind Traders',
    ladder: 'open',
    address: 'company',
  });
  expect(pages(desk)).toHaveLength(1);
  expect(membersOf(desk, 'Northwind Traders')).toContain(priya);
});

test('their request is shown to nobody else of their company for that', async () => {
  const desk = await aDesk();
  const key = raise(desk, { as: aCustomer(desk, 'Priya Shah', 'priya@northwind.example') });
  await desk.settle();
  expect(issue(desk, key).organizationIds).toEqual([]);
});

test('the create form promises them what their company has', async () => {
  const desk = await aDesk();
  const priya = aCustomer(desk, 'Priya Shah', 'priya@northwind.example');
  const { terms } = await asked(desk, 'loadCreateForm', priya, 'ST-1');
  expect(terms.hours).toBe('always');
});

test('whom Jira does not let in has their company’s rights all the same', async () => {
  const failing = (world: World) => ({
    ...world,
    jira: { ...world.jira, join: () => Promise.reject(new TypeError('403')) },
  });
  const desk = await aDesk(failing);
  const key = raise(desk, { as: aCustomer(desk, 'Priya Shah', 'priya@northwind.example') });
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ tier: 'premium', ladder: 'open' });
  expect(desk.forge.logs().some(({ line }) => line.includes('customers-join-failed'))).toBe(true);
});

test('a member’s P1 is paged before anybody asks for an address', async () => {
  const order: string[] = [];
  const noting = (world: World): World => ({
    ...world,
    channels: { ...world.channels, send: (page) => (order.push('page'), world.channels.send(page)) },
    jira: { ...world.jira, addressOf: (id) => (order.push('address'), world.jira.addressOf(id)) },
  });
  const desk = await aDesk(noting);
  raise(desk);
  await desk.settle();
  expect(order.slice(0, 2)).toEqual(['page', 'address']);
});

test('whoever is a member already is not made one again', async () => {
  const joined: string[] = [];
  const desk = await aDesk((world) => ({
    ...world,
    jira: {
      ...world.jira,
      join: (id, accounts) => (joined.push(...accounts), world.jira.join(id, accounts)),
    },
  }));
  raise(desk);
  await desk.settle();
  expect(joined).toEqual([]);
});
