import { expect, test } from 'vitest';
import { asSent, readMail } from '../../../src/policy/email';
import { preset } from '../../../src/policy/presets';
import type { RequestText } from '../../../src/policy/request';

const policy = preset('interstellio');
const signature = 'Regards\nJane Roe\nExample Telecom Ltd\n+27 12 555 0101';
const quoted = 'On 4 May 2026, Kim Roe wrote:\n> Is it back?';
const request: RequestText = {
  channel: 'email',
  summary: 'Help',
  description: `Nobody can log in.\n\n${signature}\n\n${quoted}`,
};

test('a request that came by mail loses its quotation and is signed by whom its signature names', () => {
  expect(asSent(policy, request)).toStrictEqual({
    channel: 'email',
    summary: 'Help',
    description: 'Nobody can log in.',
    facts: { company: 'Example Telecom Ltd', contact: 'Jane Roe', phone: '+27 12 555 0101' },
  });
});

test('a request from the portal stays as it was written', () => {
  expect(asSent(policy, { ...request, channel: 'portal' })).toEqual({ ...request, channel: 'portal' });
});

test('what the mail itself says wins over its signature, and what the request holds over both', () => {
  const description = `Call us at +27 12 555 0199.\n\n${signature}`;
  const { facts } = asSent(policy, { ...request, description, facts: { contact: 'Kim Roe' } });
  expect(facts).toEqual({ company: 'Example Telecom Ltd', contact: 'Kim Roe' });
});

test('a mail names its severity in the customer’s own word', () => {
  const description = 'Severity: Critical\n\nNobody can log in.';
  expect(asSent(policy, { ...request, description }).severity).toBe('Critical');
});

test('a mail is read with its signature, and without what it does not have', () => {
  const { body, subject } = { body: `Nobody can log in.\n\n${signature}`, subject: 'Help' };
  expect(readMail(policy, { body, subject }).signature).toBe(signature);
  const plain = readMail(policy, { body: 'A question about our invoice.' });
  expect(Object.keys(plain).toSorted()).toEqual(['facts', 'fields', 'reply']);
});
