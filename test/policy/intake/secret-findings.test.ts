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
