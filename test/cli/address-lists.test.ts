import { spawnSync } from 'node:child_process';
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

test.each([[[]], [['no-such-folder']]])('without the packages it says how to get them: %j', (args) => {
  const { status, stderr } = spawnSync('node', ['--import', 'tsx', 'cli/address-lists.ts', ...args]);
  expect(status).toBe(2);
  expect(String(stderr)).toMatch(/lists\/README\.md: npm run lists -- FOLDER$/m);
});
