import { expect, test } from 'vitest';
import { addressesIn } from '../../../src/policy/customers/addresses-in';

test.each([
  ['commas and semicolons', 'a@x.example, b@x.example; c@x.example'],
  ['lines', 'a@x.example\r\nb@x.example\n\nc@x.example\n'],
  ['blanks', 'a@x.example b@x.example\tc@x.example'],
  ['names with commas in quotation marks', '"A, One" <a@x.example>, B <b@x.example>; C Three <c@x.example>'],
  ['names without a separator', 'A One <a@x.example> B <b@x.example> <c@x.example>'],
  ['full stops at the end', 'a@x.example, b@x.example. c@x.example.'],
  ['repeats in another letter case', 'a@x.example A@X.example b@x.example c@x.example'],
  ['cells of a spreadsheet', 'A One\ta@x.example\tfirst\nB\tb@x.example\nC\tc@x.example'],
  ['words between them', 'please add a@x.example and b@x.example or c@x.example'],
])('addresses are found between %s', (_, text) => {
  const found = { addresses: ['a@x.example', 'b@x.example', 'c@x.example'], wrong: [] };
  expect(addressesIn(text, 10)).toEqual(found);
});

test('what is no address is named with its line and reason', () => {
  expect(addressesIn('a@x.example\nnadia, b@localhost', 10)).toEqual({
    addresses: ['a@x.example'],
    wrong: [
      { text: 'nadia', line: 2, reason: 'no-at' },
      { text: 'b@localhost', line: 2, reason: 'domain-ending' },
    ],
  });
});

test('more addresses than may be added at once are named, repeats are not', () => {
  expect(addressesIn('a@x.example b@x.example a@x.example', 1)).toEqual({
    addresses: ['a@x.example'],
    wrong: [{ text: 'b@x.example', line: 1, reason: 'too-many' }],
  });
});

test.each(['("<a@x.example, ', '"\\\\', '<', '(', '\\t@', 'a@b.example '])(
  'a huge text of %j is answered at once',
  (part) => {
    const { addresses, wrong } = addressesIn(part.repeat(100_000), 500);
    expect(addresses.length + wrong.length).toBeLessThanOrEqual(550);
  },
);

test('an empty text has nothing in it', () => {
  expect(addressesIn(' \n , ; \n', 10)).toEqual({ addresses: [], wrong: [] });
});

test('an address in quotation marks before brackets is the name of the one in them', () => {
  const found = { addresses: ['nadia@x.example'], wrong: [] };
  expect(addressesIn('"nadia@old.example" <nadia@x.example>', 10)).toEqual(found);
});

test('what follows the last of several addresses in brackets is not lost', () => {
  const { addresses, wrong } = addressesIn('A <a@x.example> B <b@x.example> c@x.example', 10);
  expect(addresses).toEqual([]);
  expect(wrong).toMatchObject([{ line: 1, reason: 'brackets' }]);
});
