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

test('a telephone number that the policy lets somebody deny is not asked for again', () => {
  expect(state('not applicable', { kind: 'phone', recognise: denying })).toBe('thin');
});

test('"none" is filler where the policy knows other denials', () => {
  expect(state('none', { kind: 'short-text', recognise: denying })).toBe('placeholder');
});

test('a promise in few words is thin, a long answer with a promise in it is not', () => {
  const promise = 'I will send the details tomorrow';
  const upTo = (length: number) =>
    state(`${promise} ${'x'.repeat(length)}`.slice(0, length), { kind: 'short-text' });
  expect([upTo(119), upTo(120)]).toEqual(['thin', 'present']);
});

test('few words are enough where they are known to answer', () => {
  expect(state('NullPointerException', { id: 'errors', kind: 'long-text' })).toBe('present');
  expect(state('NullPointerException', { id: 'own', kind: 'long-text' })).toBe('thin');
});

test('the form’s own words are quoted only where nothing else was written', () => {
  const [asks, says] = ['Please describe what happened', 'Nobody can log in'];
  const request = { channel: 'portal', summary, description: '' } as const;
  if (known === undefined) throw new Error('The preset has facts.');
  expect(judgeAnswer(known, request, asks)).toEqual({ state: 'placeholder', quote: asks });
  expect(judgeAnswer(known, request, `${asks}\n${says}`).quote).toBe(says);
});

test('filler stays filler behind a full stop where the policy knows no denials', () => {
  expect(state('none.', { kind: 'short-text' })).toBe('placeholder');
});
