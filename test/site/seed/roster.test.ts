import { expect, test } from 'vitest';
import { rosterOf } from '../../../site/seed/roster';

const roster = rosterOf(5_000);
const domainIn = (address: string) => address.slice(address.indexOf('@') + 1);
const homeOf = (accountId: string) =>
  roster.organizations.filter(({ memberIds }) => memberIds.includes(accountId));

test('the same number gives the same people', () => {
  expect(rosterOf(100)).toEqual(rosterOf(100));
});

test('five thousand customers are of four hundred organisations and every standing', () => {
  expect(roster.organizations.length).toBe(400);
  expect(new Set(roster.organizations.map(({ name }) => name)).size).toBe(400);
  expect(roster.standings).toEqual({ fits: 4_400, drifted: 200, private: 150, hidden: 100, nobodys: 150 });
});

test('no two customers have one address', () => {
  expect(new Set(roster.users.map(({ emailAddress }) => emailAddress)).size).toBe(5_000);
});

test('each organisation has a member whose address fits', () => {
  const addresses = new Map(roster.users.map(({ accountId, emailAddress }) => [accountId, emailAddress]));
  const without = roster.organizations.filter(({ name, memberIds }) => {
    const domain = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
    return !memberIds.some((id) => domainIn(addresses.get(id) ?? '') === domain);
  });
  expect(without).toEqual([]);
});

test('nobody is in two organisations, and some are in none', () => {
  const counts = roster.users.slice(0, 400).map(({ accountId }) => homeOf(accountId).length);
  expect([...new Set(counts)].sort()).toEqual([0, 1]);
});

test('whoever does not fit is of an organisation that the desk had', () => {
  const nadia = ['customer-nadia'];
  const northwind = { id: '1', name: 'Northwind Traders', memberIds: nadia, properties: {} };
  const { users, organizations, standings } = rosterOf(5_000, [
    { organization: northwind, domain: 'northwind.example' },
  ]);
  const members = new Set(organizations.find(({ id }) => id === '1')?.memberIds);
  const fit = users.filter(
    (one) => domainIn(one.emailAddress) === 'northwind.example' && members.has(one.accountId),
  );
  expect(standings).toEqual(roster.standings);
  expect(members.size - 1 - fit.length).toBeGreaterThan(300);
  expect(fit.length).toBeGreaterThan(200);
  expect(nadia).toEqual(['customer-nadia']);
});

test('a crowd planted twice adds nobody to an organisation of before twice', () => {
  const northwind = { id: '1', name: 'Northwind Traders', memberIds: ['customer-nadia'], properties: {} };
  const [first] = rosterOf(200, [{ organization: northwind, domain: 'northwind.example' }]).organizations;
  if (first === undefined) throw new Error('There is no organisation.');
  const [again] = rosterOf(200, [{ organization: first, domain: 'northwind.example' }]).organizations;
  expect(again).toEqual(first);
});
