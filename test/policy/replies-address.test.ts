import { expect, test } from 'vitest';
import { asText } from '../../src/policy/message';
import { receivedMessage, type Received } from '../../src/policy/replies';
import { addressNote, letThroughMessage, signUpOf } from '../../src/policy/replies/address';
import { stakaterWith } from './policy-builder';

const policy = stakaterWith();
const base: Received = { key: 'ST-1', language: 'en', severity: 'P3', missing: [], notEntitled: false };

function said(admission: 'coach' | 'hold', changes: Partial<Received> = {}): string | undefined {
  const advice = { admission, ...signUpOf(policy, changes.language) };
  const message = receivedMessage(policy, { ...base, ...changes, advice });
  return message && asText(message);
}

test('a complete request on hold gets a comment about that alone', () => {
  expect(said('hold')).toMatch(/^Thank you, we have your request ST-1\.\n\nBefore we can begin/);
  expect(said('hold')).not.toContain('still need');
});

test('steps have no numbers, so that a reply by number means a question', () => {
  const text = said('hold', { missing: ['environment'] });
  expect(text).toContain('- Visit the portal and click Sign up.');
  expect(text?.match(/^1\. .*/gm)).toEqual(['1. Which environment is affected?']);
});

test('a word of advice is no reason to write, and comes last where there is one', () => {
  expect(said('coach')).toBeUndefined();
  expect(said('coach', { missing: ['environment'] })).toMatch(/Your request goes on as it is\.$/);
});

test('a desk that says no rule has one in the language of the reader', () => {
  const advice = { admission: 'hold', steps: [] } as const;
  const message = receivedMessage(policy, { ...base, language: 'de', advice });
  expect(asText(message ?? [])).toContain(
    'Bitte registrieren Sie sich mit der E-Mail-Adresse Ihres Unternehmens.',
  );
});

test('whoever is let through reads when we answer', () => {
  const terms = { hours: 'business', guaranteed: true };
  const message = letThroughMessage(policy, { severity: 'P3', language: 'en', terms, missing: [] });
  expect(asText(message)).toContain('Our target for a first answer is 1 business day.');
});

test.each([
  ['company', 'allow', undefined],
  ['not-shown', 'allow', undefined],
  ['free', 'allow', undefined],
  ['free', 'coach', 'a private address. The policy asks for a company address; this request goes on'],
  [
    'disposable',
    'hold',
    'a throw-away address. The policy asks for a company address, so this request waits',
  ],
  ['lookalike', 'allow', 'only looks like one at northwind.example'],
] as const)('agents read of an address that is %s and meets %s: %s', (standing, admission, note) => {
  const message = addressNote(policy, { standing, resembles: 'northwind.example' }, admission);
  if (note === undefined) expect(message).toBeUndefined();
  else expect(asText(message ?? [])).toContain(note);
});
