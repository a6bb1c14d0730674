import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityDefinition } from '../../../site/contracts';
import { meets } from '../../../site/forge/kvs/conditions';
import { checkEntity } from '../../../site/forge/kvs/entities';
import { queryEntity, queryValues, type EntityQuery } from '../../../site/forge/kvs/query';

const visit: EntityDefinition = {
  name: 'visit',
  attributes: {
    who: { type: 'string' },
    count: { type: 'integer' },
    price: { type: 'float' },
    paid: { type: 'boolean' },
    notes: { type: 'any' },
  },
  indexes: ['count', { name: 'by-who', partition: ['who'], range: ['count'] }],
};

const row = (key: string, value: unknown) => ({ key, value, createdAt: 0, updatedAt: 0 });
const rows = [
  row('a', { who: 'nadia', count: 3 }),
  row('b', { who: 'nadia', count: 1 }),
  row('c', { who: 'ben', count: 2 }),
  row('d', { who: 'ben' }),
];
const query = (part: Partial<EntityQuery>) =>
  queryEntity(rows, { entityName: 'visit', indexName: 'count', ...part }, visit);

test('a row without the indexed attribute is not in the index', () => {
  expect(query({}).data.map(({ key }) => key)).toEqual(['b', 'c', 'a']);
});

test('the key index holds every row and ranges over keys', () => {
  const range = { condition: 'GREATER_THAN', values: ['b'] };
  expect(query({ indexName: 'by-key', range }).data.map(({ key }) => key)).toEqual(['c', 'd']);
});

test('filters thin a page after it is cut', () => {
  const filters = { and: [{ property: 'who', condition: 'EQUAL_TO', values: ['nadia'] }] };
  const first = query({ filters, limit: 2 });
  expect([first.data.map(({ key }) => key), first.cursor !== undefined]).toEqual([['b'], true]);
});

test.each([
  ['an index nobody declared', { indexName: 'by-moon' }, 'no index "by-moon"'],
  ['a partition that is not given', { indexName: 'by-who' }, 'needs partition [who]'],
  ['a page of 101', { limit: 101 }, '1 to 100'],
  [
    'a filter on type any',
    { filters: { and: [{ property: 'notes', condition: 'EXISTS', values: [true] }] } },
    'type any',
  ],
  ['a filter on nothing', { filters: { or: [] } }, 'cannot be empty'],
  ['a range with contains', { range: { condition: 'CONTAINS', values: ['x'] } }, 'does not take CONTAINS'],
  ['a cursor that is none', { cursor: 'bm93aGVyZQ' }, 'leads nowhere'],
])('%s is refused', (_, part, why) => {
  expect(() => query(part)).toThrow(why);
});

test.each(['ASC', 'DESC'] as const)('a row deleted between two pages costs no other row (%s)', (sort) => {
  const first = query({ sort, limit: 2 });
  const [, deleted] = first.data;
  const left = rows.filter((one) => one !== deleted);
  const asked: EntityQuery = { entityName: 'visit', indexName: 'count', sort, cursor: first.cursor };
  const second = queryEntity(left, asked, visit);
  expect([...first.data, ...second.data].map(({ value }) => value)).toHaveLength(3);
});

test('a value deleted between two pages costs no other value', () => {
  const first = queryValues(rows, { limit: 2 });
  const left = rows.filter(({ key }) => key !== 'b');
  expect(queryValues(left, { after: first.cursor }).data.map(({ key }) => key)).toEqual(['c', 'd']);
});

test('pages put together are the whole, whatever their size', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 })),
      fc.integer({ min: 1, max: 100 }),
      (keys, limit) => {
        const all = [...keys].sort().map((key) => row(key, 1));
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const page = queryValues(all, { limit, after });
          seen.push(...page.data.map(({ key }) => key));
          after = page.cursor;
        } while (after !== undefined);
        expect(seen).toEqual(all.map(({ key }) => key));
      },
    ),
  );
});

test.each([
  ['BETWEEN', [1, 3], 3, true],
  ['BETWEEN', [1, 3], 4, false],
  ['GREATER_THAN', [1], 'text', false],
  ['LESS_THAN_EQUAL_TO', ['b'], 'b', true],
  ['BEGINS_WITH', ['na'], 'nadia', true],
  ['CONTAINS', ['di'], 'nadia', true],
  ['NOT_CONTAINS', ['di'], 'ben', true],
  ['NOT_EQUAL_TO', [1], 2, true],
  ['EXISTS', [true], undefined, false],
  ['NOT_EXISTS', [true], undefined, true],
])('%s %j of %j is %s', (condition, values, found, answer) => {
  expect(meets(found, { condition, values })).toBe(answer);
});

test.each([
  ['an attribute nobody declared', { moon: 1 }, 'no attribute "moon"'],
  ['a time in milliseconds as integer', { count: Date.UTC(2026, 0) }, 'not of type integer'],
  ['a fraction as integer', { count: 1.5 }, 'not of type integer'],
  ['a blank string', { who: '  ' }, 'not of type string'],
  ['a number as boolean', { paid: 1 }, 'not of type boolean'],
  ['a list', [], 'is an object'],
  ['a partition of more than 1700 bytes', { who: 'x'.repeat(1_701) }, 'of partition'],
])('an entity with %s is refused', (_, value, why) => {
  expect(() => checkEntity(visit, value)).toThrow(why);
});

test('an entity with a time in milliseconds as float is kept', () => {
  expect(() => checkEntity(visit, { price: Date.UTC(2026, 0) })).not.toThrow();
});
