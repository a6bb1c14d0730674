import { expect, test } from 'vitest';
import { judgeAnswer } from '../../../src/policy/intake/answer';
import { preset } from '../../../src/policy/presets';
import type { Fact } from '../../../src/policy/schema/fact';

const summary = 'Login fails';
const known = preset('stakater').facts[0];

function state(answer: string, changes: Partial<Fact>) {
  if (known === undefined) throw new Error('The preset has facts.');
  const fact = { ...known, id: 'own', label: 'Own', question: 'What do you need?', ...changes };
  return judgeAnswer(fact, { channel: 'portal', summary, description: '' }, answer).state;
}

const denying = { phrases: [], denials: ['not applicable'], labels: [] };

test('nothing at all is absent, not filler', () => {
  expect(state('', { kind: 'long-text' })).toBe('absent');
});

test('words beside a telephone number’s label are no number', () => {
  expect(state('just call me', { kind: 'phone' })).toBe('placeholder');
});

test('a telephone number needs five digits', () => {
  expect([state('ext. 1234', { kind: 'phone' }), state('ext. 12345', { kind: 'phone' })]).toEqual([
    'thin',
    'present',
  ]);
});

test('a long text needs three words, a short one only one', () => {
  expect(state('payments fail', { kind: 'long-text' })).toBe('thin');
  expect(state('payments fail daily', { kind: 'long-text' })).toBe('present');
  expect(state('payments', { kind: 'short-text' })).toBe('present');
});

test('as many words as the policy asks for are enough', () => {
  expect(state('payments fail', { kind: 'short-text', leastWords: 3 })).toBe('thin');
  expect(state('payments fail daily', { kind: 'short-text', leastWords: 3 })).toBe('present');
});

test('what the policy counts as a denial is an answer', () => {
  expect(state('n/a', { kind: 'short-text' })).toBe('placeholder');
  expect(state('none, not applicable', { kind: 'long-text', leastWords: 5, recognise: denying })).toBe(
    'present',
  );
});

test('a denial that the policy does not know is as thin as its words', () => {
  expect(state('none whatsoever', { kind: 'long-text' })).toBe('thin');
});

test('an answer that only points at a file is thin', () => {
  expect(state('See attached.', { kind: 'short-text' })).toBe('thin');
});
