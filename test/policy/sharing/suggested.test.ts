import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { suggestedOf } from '../../../src/policy/sharing/suggested';

const member = (name: string, isActive = true) => ({ accountId: name.toLowerCase(), name, isActive });
const all = [member('Zoe'), member('Adam'), member('Mia'), member('Tom', false)];

test('whoever shared on the product before comes first, latest first, then names', () => {
  const before = [
    { accountId: 'mia', at: 1 },
    { accountId: 'zoe', at: 2 },
  ];
  expect(suggestedOf(all, new Set(), before)).toEqual([
    { accountId: 'zoe', name: 'Zoe', because: 'shared-before' },
    { accountId: 'mia', name: 'Mia', because: 'shared-before' },
    { accountId: 'adam', name: 'Adam', because: 'organisation' },
  ]);
});

test('whoever sees it, cannot sign in or is no member any more is not suggested', () => {
  const before = [{ accountId: 'gone', at: 1 }];
  expect(suggestedOf(all, new Set(['zoe', 'adam']), before).map(({ name }) => name)).toEqual(['Mia']);
});

test('colleagues with whom nothing was shared before come by name', () => {
  const names = suggestedOf(all, new Set(), []).map(({ name }) => name);
  expect(names).toEqual(['Adam', 'Mia', 'Zoe']);
});

const ids = constantFrom(...'abcdefghijklmnop'.split(''));
const people = array(record({ accountId: ids, name: ids, isActive: boolean() }), { maxLength: 40 });

test('whoever is suggested is so once and able to come', () => {
  assert(
    property(
      people,
      array(ids),
      array(record({ accountId: ids, at: integer() })),
      (members, seeing, before) => {
        const suggested = suggestedOf(members, new Set(seeing), before).map(({ accountId }) => accountId);
        expect(new Set(suggested).size).toBe(suggested.length);
        expect(suggested.filter((id) => seeing.includes(id))).toEqual([]);
        expect(suggested.every((id) => members.some((one) => one.accountId === id && one.isActive))).toBe(
          true,
        );
      },
    ),
  );
});
