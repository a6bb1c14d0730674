import { expect, test } from 'vitest';
import { credentialsIn } from '../../../src/policy/secrets/credentials';
import { ibansIn } from '../../../src/policy/secrets/ibans';
import { random } from '../secrets-samples';

const pair = Buffer.from(['user:', 'Tr0ub4dor', '&3x'].join('')).toString('base64');

test.each([
  ['token', `Bearer ${random(16)}`],
  ['password', `Basic ${pair}`],
  ['token', `authorization: ${random(12)}`],
  ['session', `JSESSIONID=${random(16)}`],
])('a %s stands where its protocol has a place for one', (kind, text) => {
  expect(credentialsIn(text).map((found) => found.kind)).toEqual([kind]);
});

test.each([
  ['digits alone', 'Bearer 1234567890123456'],
  ['letters alone', 'Bearer abcdefghijKLMNOPqrst'],
  ['a blank of the manual', 'Bearer your-token-5f7G9h-goes-here'],
  ['what a thing is called', 'Bearer gateway-credentials-2'],
  ['a port', 'http://proxy:5432@shop'],
  ['an address behind the name', 'curl -u http://shop9/list'],
])('%s is no credential: "%s"', (_, text) => {
  expect(credentialsIn(text)).toEqual([]);
});

test.each([
  ['no groups of four', `Basic ${random(17)}`],
  ['small letters alone', 'Basic settings'],
  ['capitals alone', 'Basic CHECKOUT'],
  ['a word with a capital', 'Basic Settings'],
  ['blotted out', 'Basic aBredactedcD'],
])('"Basic" before %s holds no password', (_, text) => {
  expect(credentialsIn(text)).toEqual([]);
});

test.each([
  ['no digit', 'authorization: someWhereElseAt'],
  ['a blank of the manual', 'authorization: token your-token-5f7G9h'],
  ['what a thing is called', 'authorization: module-2'],
])('an authorization header with %s holds no token', (_, text) => {
  expect(credentialsIn(text)).toEqual([]);
});

test.each([
  ['a wrong check digit', 'DE88370400440532013000'],
  ['a letter too many', 'DE89370400440532013000X'],
  ['a group too few', 'DE89 3704 0044 0532 0130'],
  ['an unknown country', 'XX89370400440532013000'],
])('with %s a number is no bank account', (_, text) => {
  expect(ibansIn(`Refund to ${text}, please`)).toEqual([]);
});
