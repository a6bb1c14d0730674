import { expect, test } from 'vitest';
import { wordsFor } from '../../static/shared/languages';
import {
  type Customer,
  customersOf,
  type Memberships,
  merged,
  withMembers,
} from '../../static/pages/settings/roster/customers';
import { csv } from '../../static/pages/shared/csv';
import { tableOf } from '../../static/pages/settings/roster/export';
import { filter, noFilters, noOrganisation, valuesOf } from '../../static/pages/settings/roster/filters';
import { sorted } from '../../static/pages/settings/roster/order';

const northwind = { id: '1', name: 'Northwind Traders', domains: ['northwind.example'] };
const contoso = { id: '2', name: 'Contoso Retail', domains: ['contoso.example'] };

const rows = [
  {
    accountId: 'nadia',
    name: 'Nadia Osei',
    address: 'nadia@northwind.example',
    standing: 'company',
    belongsTo: 'Northwind Traders',
  },
  { accountId: 'lena', name: 'Lena Vogt', address: 'lena@mail.example', standing: 'free' },
  { accountId: 'hidden', name: 'Åsa Berg', standing: 'not-shown' },
] as const;

const members = (...pairs: [string, string][]) =>
  pairs.reduce<Memberships>((all, [organisation, id]) => withMembers(all, organisation, [id]), new Map());

const customers = (...pairs: [string, string][]) =>
  customersOf(rows, [northwind, contoso], members(...pairs));

const placesOf = (all: readonly Customer[]) => all.map(({ accountId, place }) => `${accountId} ${place}`);

test('memberships and addresses give each customer a place', () => {
  expect(placesOf(customers(['1', 'nadia'], ['2', 'lena']))).toEqual([
    'nadia fits',
    'lena drifted',
    'hidden not-shown',
  ]);
});

test('whoever joined while the members were read is a member', () => {
  const joined = merged(members(['2', 'nadia'], ['2', 'lena']), members(['1', 'nadia'], ['2', 'nadia']));
  expect(joined.get('nadia')).toEqual(['2', '1']);
  expect(joined.get('lena')).toEqual(['2']);
});

test('only whoever is not in theirs yet can be added', () => {
  expect(customers()[0]?.joins).toEqual(northwind);
  expect(customers(['1', 'nadia'])[0]?.joins).toBeUndefined();
  expect(customers()[1]?.joins).toBeUndefined();
});

test('an organisation of the policy that Jira does not have cannot be joined', () => {
  const [nadia] = customersOf(rows, [contoso], new Map());
  expect(nadia).toMatchObject({ place: 'joins' });
  expect(nadia?.joins).toBeUndefined();
});

test('a customer that came on two pages is one customer', () => {
  expect(customersOf([...rows, rows[0]], [northwind], new Map())).toHaveLength(3);
});

test('a choice counts what it would show if it alone were changed', () => {
  const { shown, counts } = filter(customers(['1', 'nadia']), { ...noFilters, place: 'fits' });
  expect(placesOf(shown)).toEqual(['nadia fits']);
  expect(Object.fromEntries(counts.place)).toEqual({ fits: 1, nobodys: 1, 'not-shown': 1 });
  expect(Object.fromEntries(counts.standing)).toEqual({ company: 1 });
});

test('customers are found by name, by address and by organisation', () => {
  const all = customers(['1', 'nadia']);
  const found = (text: string) => filter(all, { ...noFilters, text }).shown.map(({ accountId }) => accountId);
  expect(found('osei')).toEqual(['nadia']);
  expect(found('LENA mail')).toEqual(['lena']);
  expect(found('traders')).toEqual(['nadia']);
  expect(found('traders lena')).toEqual([]);
});

test('whoever is in no organisation can be asked for', () => {
  const { shown, counts } = filter(customers(), { ...noFilters, organisation: noOrganisation });
  expect(shown.map(({ accountId }) => accountId)).toEqual(['nadia', 'lena', 'hidden']);
  expect(valuesOf('organisation', counts, 'Gone')).toContain('Gone');
});

test('customers are sorted by name as people sort, and by place as it matters', () => {
  const all = customers(['2', 'lena']);
  const names = (by: 'name' | 'place', isDown: boolean) =>
    sorted(all, { by, isDown }, 'en').map(({ accountId }) => accountId);
  expect(names('name', false)).toEqual(['hidden', 'lena', 'nadia']);
  expect(names('name', true)).toEqual(['nadia', 'lena', 'hidden']);
  expect(names('place', false)).toEqual(['lena', 'nadia', 'hidden']);
});

test.each([
  ['=HYPERLINK("http://evil.example")', '"\'=HYPERLINK(""http://evil.example"")"'],
  ['+491701234', "'+491701234"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['Osei, Nadia', '"Osei, Nadia"'],
  ['a\nb', '"a\nb"'],
  ['lena@mail.example', 'lena@mail.example'],
])('the cell %j is written as %j', (text, cell) => {
  expect(csv([[text]])).toBe(`\uFEFF${cell}\r\n`);
});

test('an exported row says the same as the table', () => {
  const [head, nadia] = tableOf(customers(['1', 'nadia']), { words: wordsFor('en-US') });
  expect(head).toHaveLength(7);
  expect(nadia).toEqual([
    'Nadia Osei',
    'nadia@northwind.example',
    'Fits',
    'Company',
    'Northwind Traders',
    'Northwind Traders',
    'nadia',
  ]);
});
