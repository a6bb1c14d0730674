import { expect, test } from 'vitest';
import { isMasked, isStandIn } from '../../../src/policy/secrets/stand-in';

test.each([
  ['one or two characters again and again', 'ababab', true],
  ['a row of x in the middle', 'Ab3xxxxxxx9', true],
  ['three characters again and again', 'abcabcabc', false],
])('whether %s is blotted out', (_, value, masked) => {
  expect(isMasked(value)).toBe(masked);
});

test.each([
  ['a word for nothing', 'undefined'],
  ['the label once more', 'password'],
  ['the manual’s sample', 'my-example-1'],
  ['where a program reads it', 'process.env.TOKEN'],
  ['a variable’s name', 'DB_LOGIN_2'],
  ['a path', '/run/files/db1'],
])('%s stands in for a secret: "%s"', (_, value) => {
  expect(isStandIn(value)).toBe(true);
});
