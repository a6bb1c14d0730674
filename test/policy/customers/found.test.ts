import { expect, test } from 'vitest';
import { asOwnerReads, foundAt, looksOf } from '../../../src/policy/customers/found';
import { preset } from '../../../src/policy/presets';

const policy = preset('stakater');

test.each([
  ['nadia@northwind.example', { standing: 'company', organisation: 'Northwind Traders' }],
  ['lena.vogt@gmail.com', { standing: 'free' }],
  ['somebody@another-company.example', { standing: 'unknown' }],
  ['no address', { standing: 'invalid' }],
  [undefined, { standing: 'not-shown' }],
  ['', { standing: 'not-shown' }],
])('an agent learns of %s what it came to', (address, found) => {
  expect(foundAt(policy, address)).toEqual(found);
});

test.each([
  'nadia@northwind.example',
  'nadia@northvvind.example',
  'nadia@another.example',
  'info@fabrikam.example',
])('a visitor learns of %s that it looks like a company’s, and no more', (address) => {
  expect(looksOf(policy, address)).toBe('company');
});

test.each([
  ['lena@gmail.com', 'free'],
  ['x@mailinator.com', 'disposable'],
  ['lena', 'no-address'],
])('a visitor learns that %s is %s', (address, looks) => {
  expect(looksOf(policy, address)).toBe(looks);
});

test('the desk’s own customers do not change what a visitor learns', () => {
  const { customers } = policy;
  const organizations = [{ name: 'Gmail', domains: ['gmail.com'] }];
  const other = { ...policy, customers: { ...customers, organizations } };
  expect(looksOf(other, 'lena@gmail.com')).toBe('free');
  expect(foundAt(other, 'lena@gmail.com').standing).toBe('company');
});

test('whoever registers a look-alike does not learn whom it looks like', () => {
  const found = foundAt(policy, 'eve@n0rthwind.example');
  expect(found.standing).toBe('lookalike');
  expect(asOwnerReads(found)).toEqual(asOwnerReads(foundAt(policy, 'eve@somebody-else.example')));
});

test('an agent learns which customer a look-alike looks like', () => {
  expect(foundAt(policy, 'eve@n0rthwind.example').resembles).toBe('northwind.example');
});

test('the owner of an address that is no look-alike reads what it came to', () => {
  const found = foundAt(policy, 'nadia@northwind.example');
  expect(asOwnerReads(found)).toEqual(found);
});
