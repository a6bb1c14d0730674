import { expect, test } from 'vitest';
import { localOf, mayBeSame } from '../../../src/policy/customers/same-person';

const lena = { name: 'Lena Vögt', address: 'lena.voegt@gmail.com' };

test.each([
  ['the same name in other letters', { name: 'LENA  VOGT', address: 'lv@northwind.example' }],
  ['the same part before the @', { name: 'L. V.', address: 'Lena.Voegt+jira@northwind.example' }],
  ['the same name without an address', { name: 'Lena Vögt' }],
])('%s may be the same person', (_case, other) => {
  expect(mayBeSame(lena, other)).toBe(true);
});

test.each([
  ['another name and address', { name: 'Lena Voss', address: 'lena@northwind.example' }],
  ['nothing known', { name: '' }],
  ['a single letter', { name: 'L', address: 'l@northwind.example' }],
])('%s is not', (_case, other) => {
  expect(mayBeSame(lena, other)).toBe(false);
  expect(mayBeSame({ name: 'L', address: 'l@gmail.com' }, other)).toBe(false);
});

test('two accounts about which nothing is known are not the same person', () => {
  expect(mayBeSame({ name: '' }, { name: '' })).toBe(false);
});

test('a tag after a plus is no part of who somebody is', () => {
  expect(localOf({ address: 'Lena+News@gmail.com' })).toBe('lena');
  expect(localOf({})).toBe('');
});

test('three letters before the @ are enough to guess by, two are not', () => {
  const at = (local: string) => ({ name: '', address: `${local}@x.example` });
  expect(mayBeSame(at('lea'), at('Lea'))).toBe(true);
  expect(mayBeSame(at('le'), at('le'))).toBe(false);
});
