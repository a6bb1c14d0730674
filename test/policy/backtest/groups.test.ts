import { expect, test } from 'vitest';
import { addToGroup, groupReports, OTHERS, type GroupTally } from '../../../src/policy/backtest/groups';
import type { Judged } from '../../../src/policy/backtest/judged';
import { decided } from './decided';

const LEVELS = ['P1', 'P2', 'P3'];
const ROOMY = { most: 10, keysLeft: 100 };

/** Counts a request of a customer, as each of the policies decided about it; answers how many keys that took. */
function add(groups: GroupTally[], name: string, key: number, policies: Judged[], limits = ROOMY): number {
  const sides = policies.map((judged) => ({ levels: LEVELS, judged }));
  return addToGroup(groups, name, { key, sides }, limits);
}

function reportOf(groups: GroupTally[], side = 0) {
  return groupReports(groups, side, LEVELS, 'ST-');
}

const missed = decided({ final: 'P1', suggested: 'P2' });
const met = decided({ final: 'P2', suggested: 'P2' });
const unknown = decided();

test('customers with most requests come first, those whose end is unknown included', () => {
  const groups: GroupTally[] = [];
  for (const [at, name] of ['Acme', 'Birch', 'Birch', 'Cedar', 'Cedar', 'Cedar'].entries())
    add(groups, name, at, [name === 'Cedar' ? unknown : met]);
  expect(reportOf(groups).map(({ name }) => name)).toEqual(['Cedar', 'Birch', 'Acme']);
});

test('customers with as many requests come by name', () => {
  const groups: GroupTally[] = [];
  for (const [at, name] of ['Birch', 'Acme', 'Cedar'].entries()) add(groups, name, at, [met]);
  expect(reportOf(groups).map(({ name }) => name)).toEqual(['Acme', 'Birch', 'Cedar']);
});

test('requests of a customer whose name is typed with spaces around it stand together', () => {
  const groups: GroupTally[] = [];
  add(groups, 'Acme', 1, [met]);
  add(groups, ' Acme ', 2, [missed]);
  expect(reportOf(groups)).toMatchObject([{ name: 'Acme', agreement: { requests: 2, same: 0.5 } }]);
});

test('a customer beyond the limit stands with all others, one known before stays apart', () => {
  const groups: GroupTally[] = [];
  for (const [at, name] of ['Acme', 'Birch', 'Cedar', 'Acme'].entries())
    add(groups, name, at, [met], { most: 1, keysLeft: 100 });
  expect(reportOf(groups)).toMatchObject([
    { name: OTHERS, agreement: { requests: 2 } },
    { name: 'Acme', agreement: { requests: 2 } },
  ]);
});

test.each([
  ['no end', unknown],
  ['a suggestion that the policy does not know any more', decided({ final: 'P1', suggested: 'P9' })],
])('a request with %s is unknown in its group and takes no key', (_, judged) => {
  const groups: GroupTally[] = [];
  expect(add(groups, 'Acme', 1, [judged])).toBe(0);
  expect(reportOf(groups)[0]?.agreement).toMatchObject({ requests: 0, unknown: 1 });
});

test('a request that was suggested wrongly is named in its group, one suggested well only counted', () => {
  const groups: GroupTally[] = [];
  expect(add(groups, 'Acme', 1, [missed])).toBe(1);
  expect(add(groups, 'Acme', 2, [met])).toBe(0);
  const [group] = reportOf(groups);
  expect(group?.agreement.missed).toEqual({ count: 1, keys: ['ST-1'] });
  expect(group?.agreement.confusion[1]?.[1]).toEqual({ count: 1, keys: [] });
});

test('a group names ten requests of a kind and counts the others', () => {
  const groups: GroupTally[] = [];
  const taken = Array.from({ length: 12 }, (_, at) => add(groups, 'Acme', at + 1, [missed]));
  expect(taken.reduce((sum, one) => sum + one)).toBe(10);
  const { count, keys } = reportOf(groups)[0]?.agreement.missed ?? { count: 0, keys: [] };
  expect([count, keys.length, keys.at(-1)]).toEqual([12, 10, 'ST-10']);
});

test('the last key that is left goes to the policy in question, the other only counts', () => {
  const groups: GroupTally[] = [];
  expect(add(groups, 'Acme', 1, [missed, missed], { most: 10, keysLeft: 1 })).toBe(1);
  expect(reportOf(groups)[0]?.agreement.missed).toEqual({ count: 1, keys: ['ST-1'] });
  expect(reportOf(groups, 1)[0]?.agreement.missed).toEqual({ count: 1, keys: [] });
});
