import { expect, test } from 'vitest';
import { agreedBy } from '../../cli/address-lists/agreed';

test('a domain counts when enough lists have it, once from each', () => {
  const lists = [
    ['b.example', 'a.example', 'A.example '],
    ['a.example', 'c.example', ''],
    ['c.example', 'b.example', ''],
  ];
  expect(agreedBy(2, lists)).toEqual(['a.example', 'b.example', 'c.example']);
  expect(agreedBy(3, lists)).toEqual([]);
});
