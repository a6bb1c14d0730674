import { array, assert, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { isOneEdit, oneEditIndex } from '../../../src/policy/customers/one-edit';

test.each([
  ['northwind', 'nortwind'],
  ['northwind', 'northhwind'],
  ['northwind', 'northwimd'],
  ['northwind', 'nrothwind'],
  ['northwind', 'northwinds'],
])('%s and %s are one edit apart', (one, other) => {
  expect([isOneEdit(one, other), isOneEdit(other, one)]).toEqual([true, true]);
});

test.each([
  ['northwind', 'northwind'],
  ['northwind', 'nrothwidn'],
  ['northwind', 'orthwin'],
  ['northwind', 'wnorthind'],
])('%s and %s are not', (one, other) => {
  expect(isOneEdit(one, other)).toBe(false);
});

test('the index finds what a look at every word finds', () => {
  const word = stringMatching(/^[ab]{1,5}$/);
  const group = stringMatching(/^[xy]$/);
  assert(
    property(array(word, { maxLength: 30 }), word, group, (texts, text, wanted) => {
      const words = texts.map((one, place) => ({ text: one, group: place % 3 === 0 ? 'x' : 'y' }));
      const near = oneEditIndex(words).near({ text, group: wanted });
      const all = words.flatMap((one, place) =>
        one.group === wanted && isOneEdit(one.text, text) ? [place] : [],
      );
      expect(near.toSorted((a, b) => a - b)).toEqual(all);
    }),
  );
});

test.each([
  ['cab', 'cbx'],
  ['cab', 'cxa'],
])('of %s and %s only one letter is that of the neighbour, so they are not', (one, other) => {
  expect([isOneEdit(one, other), isOneEdit(other, one)]).toEqual([false, false]);
});
