import { expect, test } from 'vitest';
import { asText } from '../../src/policy/message';
import { receivedMessage, type Received } from '../../src/policy/replies';
import {
  addressBlocks,
  addressNote,
  carriedOverMessage,
  letThroughMessage,
  signUpOf,
} from '../../src/policy/replies/address';
import { speaker } from '../../src/policy/replies/speaker';
import { without } from '../../src/policy/without';
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

const always = { hours: 'always', guaranteed: false };
const { addresses } = policy.customers;

function withRule(says: string) {
  return stakaterWith({ customers: { ...policy.customers, addresses: { ...addresses, says } } });
}

test('a rule is said as the policy wrote it to who reads its language', () => {
  expect(signUpOf(withRule('Use your work address.'), 'en').says).toBe('Use your work address.');
});

test('a desk without a rule says its own sentence about registering', () => {
  const words = { questions: {}, help: {}, translations: {}, register: 'Please sign up.' };
  const customers = { ...policy.customers, addresses: without(addresses, 'says') };
  expect(signUpOf({ ...policy, customers, texts: { en: words } }, 'en').says).toBe('Please sign up.');
});

test('a rule in the desk’s language is not replaced by its sentence about registering', () => {
  const words = { questions: {}, help: {}, translations: {}, register: 'Please sign up.' };
  const own = { ...withRule('Use your work address.'), texts: { en: words } };
  expect(signUpOf(own, 'en').says).toBe('Use your work address.');
});

test('a rule that nobody translated gives way to the sentence of the reader’s language', () => {
  const own = withRule('Use your work address.');
  const words = { questions: {}, help: {}, translations: {}, register: 'Bitte registrieren.' };
  expect(signUpOf({ ...own, texts: { de: words } }, 'de').says).toBe('Bitte registrieren.');
});

test('a rule that was translated is said in the reader’s words', () => {
  const own = withRule('Use your work address.');
  const translations = { 'Use your work address.': 'Nehmen Sie Ihre Firmenadresse.' };
  const words = { questions: {}, help: {}, translations, register: 'Bitte registrieren.' };
  expect(signUpOf({ ...own, texts: { de: words } }, 'de').says).toBe('Nehmen Sie Ihre Firmenadresse.');
});

test('a request on hold at a desk without steps is shown no empty list', () => {
  const blocks = addressBlocks({ admission: 'hold', steps: [] }, speaker(policy, 'en'));
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

test('whoever is let through with facts missing is asked and promised no time', () => {
  const open = { severity: 'P3', language: 'en', terms: always, missing: ['environment'] };
  const text = asText(letThroughMessage(policy, open));
  expect(text).toContain('1. Which environment is affected?');
  expect(text).not.toContain('target for a first answer');
});

test('a request that belongs to another account goes on with its target', () => {
  const told = { name: 'Jo Miller', language: 'en' };
  const target = /target.*1 hour/;
  expect(asText(carriedOverMessage(policy, { ...told, severity: 'P1', terms: always }))).toMatch(target);
  expect(asText(carriedOverMessage(policy, told))).not.toMatch(/target/);
});

test.each(['company', 'not-shown'] as const)(
  'no note is made of an address that is %s, even on hold',
  (standing) => {
    expect(addressNote(policy, { standing }, 'hold')).toBeUndefined();
  },
);
