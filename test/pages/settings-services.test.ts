import { expect, test } from 'vitest';
import { serviceNames, services } from '../../src/policy/escalation/services';
import en from '../../static/locales/en-US.json';
import { isWord } from '../../static/shared/words';
import {
  CHOICES,
  faultyFields,
  firstEntered,
  freshSecret,
  trimmed,
} from '../../static/pages/settings/service-fields';
import { serviceState } from '../../static/pages/settings/service-state';
import { fieldWord, serviceWord, stepWords, testedWord } from '../../static/pages/settings/service-words';
import { aService } from './a-service';

const TEN = '2026-11-17T10:00:00Z';
const ELEVEN = '2026-11-17T11:00:00Z';

test('a form begins with what was told before, and without a secret', () => {
  const entered = firstEntered('slack', { channel: '#p1-oncall', token: 'xoxb-never' });
  expect(entered).toEqual({ token: '', channel: '#p1-oncall', signingSecret: '' });
});

test('a choice that was never made begins with the usual one', () => {
  expect(firstEntered('pagerduty', {})['region']).toBe('us');
});

test('an empty form is wrong in every field that is needed', () => {
  expect(faultyFields('slack', firstEntered('slack', {}), [])).toEqual(['token', 'channel']);
});

test('a secret that is kept may stay empty', () => {
  expect(faultyFields('slack', { token: '', channel: '#p1-oncall' }, ['token'])).toEqual([]);
});

test('a new secret is judged although one is kept', () => {
  expect(faultyFields('slack', { token: 'wrong', channel: '#p1-oncall' }, ['token'])).toEqual(['token']);
});

test.each([
  ['slack', 'token', 'xoxp-1234-5678', 'xoxb-1234-5678'],
  ['webhook', 'url', 'http://pager.example/in', 'https://pager.example/in'],
  ['webhook', 'secret', 'whsec_short', `whsec_${'A'.repeat(32)}`],
  ['phone', 'forwardTo', '012 883 1824', '+27 12 883 1824'],
  ['phone', 'forwardTo', '+0 12 883 1824', '+27 (12) 883-1824'],
  ['phone', 'forwardTo', '+12345', '+1234567'],
  ['pagerduty', 'from', 'amir', 'amir@stakater.example'],
] as const)('%s takes a %s that fits and no other', (service, field, wrong, right) => {
  const others = services[service].map(({ name }) => name).filter((name) => name !== field);
  expect(faultyFields(service, { [field]: wrong }, others)).toEqual([field]);
  expect(faultyFields(service, { [field]: right }, others)).toEqual([]);
});

test('a secret that is offered for a webhook is one that fits', () => {
  const secret = freshSecret(new Uint8Array(24).fill(251));
  expect(secret).toMatch(/^whsec_[\w+/]{32}$/);
  expect(faultyFields('webhook', { secret }, ['url'])).toEqual([]);
});

test('blanks around an answer are neither judged nor sent', () => {
  const entered = { token: ' xoxb-1234-5678 ', channel: ' #p1-oncall\n' };
  expect(faultyFields('slack', entered, [])).toEqual([]);
  expect(trimmed(entered)).toEqual({ token: 'xoxb-1234-5678', channel: '#p1-oncall' });
});

test.each(serviceNames)('%s has all its sentences', (service) => {
  for (const part of [
    'about',
    'connect',
    'missing',
    'save',
    'setUp',
    'change',
    'test',
    'tested',
    'press',
    'done',
  ] as const)
    expect(isWord(serviceWord(service, part))).toBe(true);
  for (const { name } of services[service])
    for (const part of ['label', 'help', 'error'] as const)
      expect(isWord(fieldWord(service, name, part))).toBe(true);
  expect(stepWords(service).length).toBeGreaterThan(0);
});

test.each(['slack', 'jsm-operations', 'pagerduty'] as const)(
  'a test of %s that looked at no target claims nothing of any',
  (service) => {
    const alone: string = en[testedWord({ service, targets: [] })];
    expect(alone).not.toMatch(/every/i);
    expect(alone).toMatch(/no published policy .* Test again/i);
    expect(en[testedWord({ service, targets: ['#p1'] })]).toMatch(/every/i);
  },
);

test('every choice of a field has its words', () => {
  const words = Object.entries(CHOICES).flatMap(([field, all]) =>
    all.map((one) => `connect.${field}.${one}`),
  );
  expect(words.filter((word) => !isWord(word))).toEqual([]);
});

test.each([
  ['connected', aService()],
  ['connected', aService({ lastFailed: { at: TEN, why: 'down' }, lastWorked: ELEVEN })],
  ['failing', aService({ lastFailed: { at: ELEVEN, why: 'down' }, lastWorked: TEN })],
  ['failing', aService({ lastFailed: { at: TEN, why: 'down' } })],
  ['missing', aService({ connected: false })],
  ['wanted', aService({ service: 'zoom', connected: false, targets: [] })],
  ['idle', aService({ connected: false, used: false })],
  ['ready', aService({ service: 'email', connected: false })],
  ['failing', aService({ service: 'email', connected: false, lastFailed: { at: TEN, why: 'nobody' } })],
])('a service is %s by what is known of it', (state, view) => {
  expect(serviceState(view)).toBe(state);
});
