import { expect, test } from 'vitest';
import { nearest } from '../../../src/policy/parse/known-keys';

test.each([
  ['clok', 'clock'],
  ['CLOCK', 'clock'],
  ['defaultSevxxxty', 'defaultSeverity'],
  ['defaultSexxxxxx', undefined],
  ['surprise', undefined],
])('who writes "%s" is asked whether %s was meant', (word, meant) => {
  expect(nearest(word, ['clock', 'defaultSeverity'])).toBe(meant);
});

test('up to two letters may be wrong in a short word, and no word has no neighbour', () => {
  expect([nearest('abcd', ['abxy']), nearest('abcd', ['axyz'])]).toEqual(['abxy', undefined]);
  expect(nearest('clock', [])).toBeUndefined();
});
