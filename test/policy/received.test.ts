import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import { decideReceived } from '../../src/policy/received';
import type { RequestText } from '../../src/policy/request';

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

/** What is decided about a request from a private address at a desk that treats such ones so. */
function fromPrivate(others: 'coach' | 'hold', changes: Partial<RequestText> = {}) {
  const stakater = preset('stakater');
  const { customers } = stakater;
  const policy = { ...stakater, customers: { ...customers, addresses: { ...customers.addresses, others } } };
  const request = {
    channel: 'email',
    summary: 'Builds wait',
    description: 'Builds wait for hours.',
  } as const;
  const circumstances = { organisations: [], logged: LOGGED, address: { standing: 'free' } as const };
  return decideReceived(policy, { ...request, facts: {}, ...changes }, circumstances);
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

test('a severity that nobody chose is worked with as suggested', () => {
  const decided = fromPrivate('coach');
  expect([decided.chosen, decided.severity]).toEqual(['', decided.assessment.suggested]);
  expect(fromPrivate('coach', { severity: 'P2' })).toMatchObject({ chosen: 'P2', severity: 'P2' });
});
