import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import { decideReceived } from '../../src/policy/received';
import type { RequestText } from '../../src/policy/request';
import type { Policy } from '../../src/policy/schema';

const LOGGED = Date.UTC(2026, 10, 17, 9);
const LATER = LOGGED + 60_000;
const facts = { environment: 'Production', impact: 'All builds wait for hours' };

/** When a P3 counts as properly submitted that was answered like this and had this reply. */
function submitted(answers: Record<string, string>, reply: string): number | undefined {
  const text = { channel: 'portal', requestType: 'Report a problem', severity: 'P3' } as const;
  const request = { ...text, summary: 'Builds wait', description: '', facts: answers };
  const circumstances = { organisations: [], logged: LOGGED, replies: [{ at: LATER, text: reply }] };
  return decideReceived(preset('stakater'), request, circumstances).submitted;
}

test('what was complete when it was sent is submitted then, whatever was said since', () => {
  expect(submitted({ ...facts, product: 'Image registry' }, 'Is there any news?')).toBe(LOGGED);
});

test('what only a reply completes is submitted with that reply', () => {
  expect(submitted(facts, 'Product: Image registry')).toBe(LATER);
});

test('what no reply completes is not submitted', () => {
  expect(submitted(facts, 'Is there any news?')).toBeUndefined();
});

const asMail: RequestText = {
  channel: 'email',
  summary: 'Builds wait',
  description: 'Builds wait for hours.',
};

/** What is decided about a request from a private address at a desk that treats such ones so. */
function fromPrivate(
  others: 'coach' | 'hold',
  changes: Partial<RequestText> = {},
  byRequestType: Policy['customers']['addresses']['byRequestType'] = {},
) {
  const stakater = preset('stakater');
  const { customers } = stakater;
  const addresses = { ...customers.addresses, others, byRequestType };
  const policy = { ...stakater, customers: { ...customers, addresses } };
  const circumstances = { organisations: [], logged: LOGGED, address: { standing: 'free' } as const };
  return decideReceived(policy, { ...asMail, facts: {}, ...changes }, circumstances);
}

test('a private address is coached by mail, and on the portal only by the page', () => {
  expect(fromPrivate('coach').advice).toBe('coach');
  expect(fromPrivate('coach', { channel: 'portal' })).not.toHaveProperty('advice');
});

test('a private address that is held is told so wherever the request came from', () => {
  expect(fromPrivate('hold').advice).toBe('hold');
  expect(fromPrivate('hold', { channel: 'portal' }).advice).toBe('hold');
});

test('a machine’s mail is neither advised nor asked for anything', () => {
  const decided = fromPrivate('hold', { summary: 'Automatic reply: Builds wait' });
  expect(decided.judgement.missing).not.toEqual([]);
  expect(decided.ask).toEqual([]);
  expect(decided).not.toHaveProperty('advice');
});

test('the same subject on the portal is no machine’s', () => {
  expect(fromPrivate('hold', { channel: 'portal', summary: 'Automatic reply: fails' }).advice).toBe('hold');
});

test('a complete request that is held for its address is not submitted', () => {
  const complete = {
    requestType: 'Report a problem',
    severity: 'P3',
    facts: { ...facts, product: 'Image registry' },
  };
  expect(fromPrivate('hold', { ...complete, channel: 'portal' })).not.toHaveProperty('submitted');
  expect(fromPrivate('coach', { ...complete, channel: 'portal' }).submitted).toBe(LOGGED);
});

test('a request of the most severe level is never held for its address', () => {
  expect(fromPrivate('hold', { channel: 'portal', severity: 'P1' }).admission).not.toBe('hold');
});

test('a request type may be open to private addresses that the desk holds', () => {
  const request = { requestType: 'Get access', channel: 'portal' } as const;
  expect(fromPrivate('hold', request).admission).toBe('hold');
  const decided = fromPrivate('hold', request, { 'get access': 'allow' });
  expect(decided.admission).toBe('allow');
  expect(decided).not.toHaveProperty('advice');
});

test('a company address is given no advice', () => {
  const decided = decideReceived(preset('stakater'), asMail, {
    logged: LOGGED,
    address: { standing: 'company' },
  });
  expect(decided).not.toHaveProperty('advice');
});

test('a colleague on their first request has the rights of the company at whose domain they write', () => {
  const address = { standing: 'company', organisation: 'Northwind Traders' } as const;
  const decided = decideReceived(preset('stakater'), asMail, { organisations: [], logged: LOGGED, address });
  expect(decided).toMatchObject({ tier: 'premium', organisation: 'Northwind Traders' });
});

test('what is decided rests on the latest reply, and on the request where there is none', () => {
  const policy = preset('stakater');
  expect(decideReceived(policy, asMail, { logged: LOGGED }).asOf).toBe(LOGGED);
  const replies = [
    { at: LATER, text: 'In production.' },
    { at: LATER + 1, text: 'The registry.' },
  ];
  expect(decideReceived(policy, asMail, { logged: LOGGED, replies }).asOf).toBe(LATER + 1);
});

test('a mail that says by itself that somebody is away is asked for nothing', () => {
  const away = { ...asMail, description: 'I am currently out of the office until Monday.' };
  const decided = decideReceived(preset('stakater'), away, { logged: LOGGED });
  expect(decided.judgement.missing).not.toEqual([]);
  expect(decided.ask).toEqual([]);
});

test('a severity that a mail names by itself is what the suggestion begins with', () => {
  const named = { ...asMail, summary: 'Hello', description: 'Severity: P1\n\nPlease see above.' };
  const decided = decideReceived(preset('stakater'), named, { logged: LOGGED });
  expect([decided.chosen, decided.assessment.suggested]).toEqual(['P1', 'P1']);
});

test('a severity that nobody chose is worked with as suggested', () => {
  const decided = fromPrivate('coach');
  expect([decided.chosen, decided.severity]).toEqual(['', decided.assessment.suggested]);
  expect(fromPrivate('coach', { severity: 'P2' })).toMatchObject({ chosen: 'P2', severity: 'P2' });
});
