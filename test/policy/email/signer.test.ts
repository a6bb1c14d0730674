import { expect, test } from 'vitest';
import { isName } from '../../../src/policy/email/signature';
import { signerOf } from '../../../src/policy/email/signer';

test('a signature without name, company and number says nothing', () => {
  expect(signerOf('head of network\n\nsecond floor')).toStrictEqual({});
});

test('a company with a name in it is not the contact', () => {
  expect(signerOf('Miller Ltd\nJo Roe')).toEqual({ company: 'Miller Ltd', contact: 'Jo Roe' });
});

test.each(['Thanks', 'Regards'])('the word "%s" is not the contact', (word) => {
  expect(signerOf(`${word}\nJo Miller`)).toEqual({ contact: 'Jo Miller' });
});

test('the number of a fax is not the one to call', () => {
  expect(signerOf('Fax +27 12 555 0102\n+27 12 555 0101')).toEqual({ phone: '+27 12 555 0101' });
  expect(signerOf('Fax +27 12 555 0102')).toStrictEqual({});
});

test('a line of more than 80 characters names no company', () => {
  const company = `${'x'.repeat(76)} Ltd`;
  expect(signerOf(company)).toEqual({ company });
  expect(signerOf(`x${company}`)).toEqual({});
});

test('a line of more than 80 characters is no name', () => {
  const name = Array.from({ length: 3 }, () => `J${'o'.repeat(25)}`).join(' ');
  expect([isName(name), isName(`Dr ${name}`)]).toEqual([true, false]);
});
