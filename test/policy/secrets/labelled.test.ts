import { expect, test } from 'vitest';
import { labelledIn } from '../../../src/policy/secrets/labelled';

const held = (text: string) => labelledIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['of eight characters, with only a space between', 'password Zx4#Qw9r', 'Zx4#Qw9r'],
  ['of four characters behind a colon', 'password: Zx4q', 'Zx4q'],
  ['of digits in quotes, though more follows', 'password: "471199", then log in', '471199'],
  ['of one long word in quotes', 'password: "horsebattery"', 'horsebattery'],
  ['that holds a label itself, once', 'password: token=Ab12Cd34Ef', 'token=Ab12Cd34Ef'],
])('a password is found %s', (_, text, value) => {
  expect(held(text)).toEqual([value]);
});

test.each([
  ['a short word with only a space between', 'password Zx4#Qw9'],
  ['the first word of the next line’s sentence', 'Password:\nZx4#Qw9r was set'],
  ['a blank of the manual with only a space between', 'password Your-Zx4#Qw9r'],
  ['the word behind "COMPASS"', 'COMPASS: Zx4Qw9rT'],
  ['three characters', 'password: Zx4'],
  ['an e-mail address', 'password: ann2@shop.test'],
  ['a date', 'password: 12/03/2026'],
  ['a quoted phrase of plain words', 'password: "the usual"'],
  ['a plain word behind a colon', 'password: horsebatterystaple'],
])('%s is no password: "%s"', (_, text) => {
  expect(held(text)).toEqual([]);
});

test.each([
  ['eight characters with a digit', 'token: Ab12Cd34', 'Ab12Cd34'],
  ['24 letters without a digit', 'token: AbCdEfGhIjKlMnOpQrStUvWx', 'AbCdEfGhIjKlMnOpQrStUvWx'],
])('%s beside its label are a key', (_, text, value) => {
  expect(held(text)).toEqual([value]);
});

test.each([
  ['what follows a key’s label with only a space between', 'token Zx4#Qw9!rT'],
  ['seven characters', 'token: Ab12Cd3'],
  ['a phrase', 'token: "Ab12 Cd34 Ef56"'],
  ['a blank of the manual', 'token: your-Ab12Cd34'],
  ['an e-mail address', 'token: ann2@shop.test'],
  ['23 letters without a digit', 'token: AbCdEfGhIjKlMnOpQrStUvW'],
  ['a number', 'token: 1234567890'],
])('%s is no key: "%s"', (_, text) => {
  expect(held(text)).toEqual([]);
});
