import { expect, test } from 'vitest';
import { valueAt } from '../../../src/policy/secrets/value';

test.each([
  ['up to its closing quote', '"blue sky" it is', 'blue sky', true],
  ['up to its closing quote, whatever the next line says', '"blue sky"\nnext', 'blue sky', true],
  ['as nothing between two quotes', '"" it is', '', true],
  ['as one word where no quote closes', '"blue', 'blue', false],
  ['as one word where the quote closes on a later line', '"blue\nsky"', 'blue', false],
  ['as nothing where the line ends behind the quote', '"\nblue"', '', false],
  ['up to the next white space', 'blue sky', 'blue', false],
  ['as nothing where the next of a list begins at once', ',port=3', '', false],
])('a value is read %s', (_, source, text, quoted) => {
  expect(valueAt(source, 0)).toMatchObject({ text, quoted });
});
