import { expect, test } from 'vitest';
import type { RequestText } from '../../../src/policy/request';
import { faultOf } from '../../../src/policy/severity/fault';

function fault(description: string, facts: Record<string, string> = {}): string | undefined {
  const request: RequestText = { channel: 'portal', summary: 'Checkout fails', description };
  return faultOf({ ...request, facts: { product: 'Checkout API', environment: 'Production', ...facts } });
}

test.each([
  ['Every call answers HTTP 503 since 10:40.', 'ERROR 503 SERVICE UNAVAILABLE, all calls fail (from 14.11.)'],
  ['NullPointerException at shop-7.acme.example', 'All fails: nullpointerexception, request 88112'],
  ['We get ORA-00060 on node 4', 'ora 00060 everywhere, nothing works'],
])('"%s" and "%s" are the same fault', (one, other) => {
  expect(fault(one)).toBeDefined();
  expect(fault(one)).toBe(fault(other));
});

test('numbers, addresses and the order of words make no other fault', () => {
  const errors = 'Stock level for article 4711 locked by ada@acme.example';
  const others = 'locked by bob@corp.example: stock level for article 99';
  expect(fault('It fails.', { errors })).toBe(fault('Nothing works.', { errors: others }));
});

test.each([
  ['another product', { product: 'Registry' }],
  ['another environment', { environment: 'Staging' }],
])('%s is another fault', (_, facts) => {
  expect(fault('Every call answers HTTP 503.', facts)).not.toBe(fault('Every call answers HTTP 503.'));
});

test.each([
  ['no product', { product: '' }],
  ['no environment', { environment: '' }],
])('with %s there is no telling', (_, facts) => {
  expect(fault('Every call answers HTTP 503.', facts)).toBeUndefined();
});

test('a bare error names no fault', () => {
  expect(fault('Everything fails with an error.')).toBeUndefined();
});

test('a question about an error reports no fault', () => {
  const facts = { product: 'Checkout API', environment: 'Production' };
  const asked: RequestText = {
    channel: 'portal',
    summary: 'A question',
    description: 'What does HTTP 503 mean?',
    facts,
  };
  expect(faultOf(asked)).toBeUndefined();
});

test('an error without a name is known by three words or more of its message', () => {
  expect(fault('It fails.', { errors: 'Ledger rejected voucher' })).toMatch(/\| ledger rejected voucher$/);
  expect(fault('It fails.', { errors: 'Ledger rejected' })).toBeUndefined();
  expect(fault('It fails.', { errors: 'Ledger rejected: unknown error, please try again' })).toBeUndefined();
});

test('the first line with words is the message, and one with a name is known by that alone', () => {
  expect(fault('It fails.', { errors: '\n \nLedger rejected voucher\nSee below' })).toMatch(
    /\| ledger rejected voucher$/,
  );
  expect(fault('It fails.', { errors: 'Ledger rejected voucher: connection refused' })).toMatch(
    /\| refused$/,
  );
  expect(fault('It fails.', { errors: ' ' })).toBeUndefined();
});

test('product and error beside their labels in the text do as well as on the form', () => {
  const description = 'Product: Checkout API\nIt fails.\nError message: Ledger rejected voucher';
  const typed: RequestText = {
    channel: 'email',
    summary: 'Checkout fails',
    description,
    facts: { environment: 'Production' },
  };
  expect(faultOf(typed)).toBe(fault('It fails.', { errors: 'Ledger rejected voucher' }));
});

test('an empty product on the form leaves the one that the text names', () => {
  const description = 'Product: Checkout API\nEvery call answers HTTP 503.';
  expect(fault(description, { product: ' ' })).toBe(fault('Every call answers HTTP 503.'));
});
