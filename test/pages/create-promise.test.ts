import { expect, test } from 'vitest';
import type { CreateAdmission } from '../../src/calls/people';
import { promiseWord, waitsForAddress } from '../../static/pages/create/promise';

const held: CreateAdmission = { admission: 'hold', signUp: { steps: [] }, neverWaiting: ['P1'] };

test('a private address waits with every severity but those that never wait', () => {
  expect(['P1', 'P2'].map((severity) => waitsForAddress(held, severity))).toEqual([false, true]);
});

test('an address that is only coached waits for nothing, and neither does a company’s', () => {
  const coached: CreateAdmission = { ...held, admission: 'coach', neverWaiting: [] };
  expect([waitsForAddress(coached, 'P2'), waitsForAddress(undefined, 'P2')]).toEqual([false, false]);
});

test.each([
  ['complete', { complete: true, canSend: true, waits: false }, 'promise'],
  ['incomplete', { complete: false, canSend: true, waits: false }, 'promiseOnceComplete'],
  [
    'complete from a private address',
    { complete: true, canSend: true, waits: true },
    'promiseOnceRegistered',
  ],
  ['incomplete from a private address', { complete: false, canSend: true, waits: true }, 'promiseOnceBoth'],
] as const)('a moment is promised only where nothing is waited for: %s', (_how, stands, word) => {
  expect(promiseWord({ clock: 'submitted' }, stands)).toBe(word);
});

test('a clock that runs from logging waits for no answer', () => {
  expect(promiseWord({ clock: 'logged' }, { complete: false, canSend: true, waits: false })).toBe('promise');
});

test.each([
  ['logged', false],
  ['submitted', true],
] as const)('nobody is told to send now while sending is not possible: %s', (clock, complete) => {
  expect(promiseWord({ clock }, { complete, canSend: false, waits: false })).toBe('promiseOnceSent');
});
