import { expect, test } from 'vitest';
import { exhaust, sending, sent } from '../../src/policy/escalation';
import { pageAgain } from '../../src/policy/escalation/again';
import { asText } from '../../src/policy/message';
import { preset } from '../../src/policy/presets';
import {
  acknowledgedMessage,
  exhaustedMessage,
  receivedMessage,
  stoppedMessage,
  type Received,
} from '../../src/policy/replies';
import { aLadder, MINUTE } from './ladder-builder';
import { stakaterWith } from './policy-builder';

const interstellio = preset('interstellio');

function said(changes: Partial<Received>, policy = stakaterWith()): string {
  const received = { key: 'ST-1', language: 'en', severity: 'P3', missing: [], notEntitled: false };
  return asText(receivedMessage(policy, { ...received, ...changes }) ?? []);
}

function pagedLadder() {
  const ladder = aLadder({ tier: 'contracted' }, interstellio);
  return sent(sending(ladder, 1, 0), 1, 'ref', 0);
}

test('a complete request below P1 needs no comment', () => {
  const received = { key: 'ST-1', language: 'en', severity: 'P3', missing: [], notEntitled: false };
  expect(receivedMessage(stakaterWith(), received)).toBeUndefined();
});

test('an incomplete request is asked only for what is missing', () => {
  const text = said({ missing: ['environment', 'impact'] });
  expect(text).toContain('1. Which environment is affected?\n2. What is the impact on your business?');
  expect(text).not.toContain('product');
  expect(text).toContain('reply here and an agent continues');
});

test('a paged P1 gets number, call code, meeting and next step', () => {
  const text = said({ severity: 'P1', ladder: pagedLadder() }, interstellio);
  expect(text).toContain('The on-call engineer has been paged for your P1 request.');
  expect(text).toContain('+27 12 883 1824 and give the call code 123 456');
  expect(text).toContain('https://zoom.us/j/5550100100');
  expect(text).toContain('after 10 minutes');
});

test('a P1 taken up late tells the minutes from its page, not from logging', () => {
  const late = sent(sending(aLadder(), 1, 40 * MINUTE), 1, 'ref', 40 * MINUTE);
  expect(said({ severity: 'P1', ladder: late })).toContain('after 10 minutes');
});

test('nobody is said to be paged once the ladder has ended', () => {
  const ladder = exhaust({ ...pagedLadder(), steps: [], exhaustedAt: 0 }, 0);
  expect(said({ severity: 'P1', ladder })).toBe('');
});

test('a page that has not got out is not claimed', () => {
  expect(said({ severity: 'P1', ladder: aLadder() })).toContain('We are paging the on-call engineer');
});

test('a P1 without the right to a page is told what happens instead', () => {
  const text = said({ severity: 'P1', notEntitled: true });
  expect(text).toContain('We found no support contract with paging for your account');
  expect(text).toContain('a first answer is 1 hour');
});

test('a customer without night support is told the target in business hours', () => {
  const terms = { hours: 'business', guaranteed: false };
  expect(said({ severity: 'P1', notEntitled: true, terms })).toContain('1 business hour');
});

test('a P1 that lacks details is not told to wait for them', () => {
  const text = said({ severity: 'P1', ladder: aLadder(), missing: ['impact'] });
  expect(text).toContain('While we get going');
  expect(text).not.toContain('To start working on it');
});

test('a German reader is answered in German', () => {
  expect(said({ language: 'de-DE', missing: ['environment'] })).toContain('Welche Umgebung ist betroffen?');
});

test('a German reader is told the target in German', () => {
  expect(said({ language: 'de', severity: 'P1', notEntitled: true })).toContain('erste Antwort: 1 Stunde.');
});

test('the policy’s own sentence replaces the built-in one', () => {
  const policy = stakaterWith({
    texts: { en: { questions: {}, help: {}, translations: {}, acknowledged: '{name} has it.' } },
  });
  expect(asText(acknowledgedMessage(policy, { byName: 'Amir Khan', language: 'en' }))).toBe(
    'Amir Khan has it.',
  );
});

test.each([
  ['en', 'A colleague is working on your request'],
  ['de', 'Jemand aus unserem Team kümmert sich um Ihre Anfrage'],
])('an answer of somebody whom nobody names is told in %s', (language, words) => {
  expect(asText(acknowledgedMessage(stakaterWith(), { byName: '', language }))).toContain(words);
});

test('an exhausted ladder says sorry and gives the number', () => {
  const text = asText(exhaustedMessage(interstellio, { ladder: pagedLadder(), language: 'en' }));
  expect(text).toContain('We are sorry.');
  expect(text).toContain('+27 12 883 1824');
});

test('a paging that an agent stopped is told with who, why and what now', () => {
  const stopped = { byName: 'Amir Khan', reason: 'The fault is known', language: 'en' };
  const text = asText(stoppedMessage(stakaterWith(), stopped));
  expect(text).toContain('Amir Khan has stopped the paging for your request: The fault is known. Nobody');
  expect(text).toContain('reply here');
});

test('the minutes to the next people count from the page before, also one that went out again', () => {
  const again = pageAgain(pagedLadder(), 4 * MINUTE);
  const ladder = sent(sending(again, 6, 4 * MINUTE), 6, 'ref', 4 * MINUTE);
  expect(said({ severity: 'P1', ladder }, interstellio)).toContain('after 6 minutes');
});

test('a meeting that is still to be made is not mentioned', () => {
  const escalation = { ...interstellio.escalation, contact: { callCode: false, zoom: true } };
  const policy = { ...interstellio, escalation };
  const ladder = aLadder({ tier: 'contracted' }, policy);
  expect(said({ severity: 'P1', ladder }, policy)).not.toContain('Join');
});

test('a ladder that reached nobody does not say that nobody answered', () => {
  const text = asText(exhaustedMessage(stakaterWith(), { ladder: aLadder(), language: 'en' }));
  expect(text).toContain('We could not reach anybody on call');
  expect(text).not.toContain('answered');
});

test('a ladder that reached somebody says that nobody answered', () => {
  const text = asText(exhaustedMessage(interstellio, { ladder: pagedLadder(), language: 'en' }));
  expect(text).not.toContain('could not reach');
});

test('a name with braces is shown as it is', () => {
  const message = acknowledgedMessage(stakaterWith(), { byName: '{key}', language: 'en' });
  expect(asText(message)).toContain('{key} is working on your request');
});

test('the meeting and the policy’s own addresses may be pressed', () => {
  const texts = {
    en: {
      questions: {},
      help: {},
      translations: {},
      meeting: 'Join {link} (see https://help.example/join).',
    },
  };
  const message = exhaustedMessage({ ...interstellio, texts }, { ladder: pagedLadder(), language: 'en' });
  expect(message.at(-1)).toMatchObject({
    links: ['https://help.example/join', 'https://zoom.us/j/5550100100'],
  });
});

test('a name that reads like an address may not be pressed', () => {
  const [block] = acknowledgedMessage(stakaterWith(), { byName: 'https://evil.example', language: 'en' });
  expect(block).toEqual({
    kind: 'paragraph',
    text: 'https://evil.example is working on your request and will write to you here.',
  });
});
