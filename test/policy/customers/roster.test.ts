import fc from 'fast-check';
import { expect, test } from 'vitest';
import { censusOf, type Domains, placeOf, places } from '../../../src/policy/customers/roster';

const northwind: Domains = { name: 'Northwind Traders', domains: ['northwind.example'] };
const contoso: Domains = { name: 'Contoso Retail', domains: ['contoso.example', 'contoso.test'] };
const partners: Domains = { name: 'Partners', domains: [] };
const nadia = { address: 'nadia@northwind.example', belongsTo: 'Northwind Traders' };
const lena = { address: 'lena@mail.example' };

test.each([
  ['a member of the organisation of their domain fits', nadia, [northwind], 'fits'],
  [
    'the name in Jira may differ in case and spaces',
    nadia,
    [{ ...northwind, name: ' northwind TRADERS ' }],
    'fits',
  ],
  ['a known domain without membership joins', nadia, [], 'joins'],
  ['a known domain in an organisation without domains joins', nadia, [partners], 'joins'],
  [
    'a member of one that lists the domain too fits',
    { ...nadia, alsoAt: ['contoso retail'] },
    [contoso],
    'fits',
  ],
  [
    'a private address in an organisation of another name has drifted',
    { address: 'a@notcontoso.test' },
    [contoso],
    'drifted',
  ],
  ['a member of another organisation has drifted', nadia, [contoso], 'drifted'],
  ['whoever is in theirs and in another one has drifted', nadia, [northwind, contoso], 'drifted'],
  ['a private address in an organisation with domains has drifted', lena, [northwind], 'drifted'],
  ['a private address in no organisation is nobody’s', lena, [], 'nobodys'],
  ['organisations without domains tell nothing', lena, [partners], 'unlisted'],
  ['an address that Jira does not show is unknown', {}, [], 'not-shown'],
  ['an address that Jira does not show is unknown in an organisation too', {}, [northwind], 'not-shown'],
] as const)('%s', (_, row, memberships, place) => {
  expect(placeOf(row, memberships)).toBe(place);
});

const domain = fc.constantFrom('northwind.example', 'contoso.example', 'mail.example');
const organisation = fc.record({
  name: fc.constantFrom('Northwind Traders', 'Contoso Retail', 'Partners'),
  domains: fc.uniqueArray(domain),
});
const row = fc.record(
  { address: domain.map((one) => `nadia@${one}`), belongsTo: fc.constant('Northwind Traders') },
  { requiredKeys: [] },
);

test('the order of memberships never changes a place', () => {
  fc.assert(
    fc.property(row, fc.array(organisation), (customer, memberships) => {
      expect(placeOf(customer, memberships.toReversed())).toBe(placeOf(customer, memberships));
    }),
  );
});

test('every customer is counted in exactly one place', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...places)), (found) => {
      const census = censusOf(found, (place) => place);
      expect(Object.values(census).reduce((sum, count) => sum + count, 0)).toBe(found.length);
    }),
  );
});
