import { expect, test } from 'vitest';
import { secretFindings } from '../../../src/policy/intake/secret-findings';

const password = ['pass', 'word: ', 'Tr0ub4dor', '&3xy'].join('');

test('a password in a description is named by its line and not repeated', () => {
  const findings = secretFindings({ description: `The login fails.\n${password}\nPlease help.` });
  expect(findings).toMatchObject([{ code: 'secret', level: 'coach' }]);
  expect(findings[0]?.message).toContain('Line 2');
  expect(JSON.stringify(findings)).not.toContain('Tr0ub4dor');
});

test('a bank account number is personal data', () => {
  const description = ['Please credit DE89 3704', ' 0044 0532 0130 00'].join('');
  expect(secretFindings({ description })).toMatchObject([{ code: 'personal-data' }]);
});

test('an ordinary report holds nothing to remove', () => {
  expect(secretFindings({ description: 'The ingress answers 503 since 08:40.' })).toEqual([]);
});

test.each([
  [['password: ', 'Tr0ub4dor', '&3xy'].join(''), 'a password', 'secret'],
  ['Herr Meier, geb. 12. März 1984', 'a date of birth', 'personal-data'],
  ['paid with 4111 1111 1111 1111', 'a payment card number', 'personal-data'],
])('"%s" is called %s', (description, name, code) => {
  const [finding] = secretFindings({ description });
  expect([finding?.code, finding?.message]).toEqual([code, expect.stringContaining(`like ${name}.`)]);
});

test('two of a kind in one line are one finding', () => {
  const description = 'cards 4111111111111111 5500005555555559';
  expect(secretFindings({ description })).toHaveLength(1);
});
