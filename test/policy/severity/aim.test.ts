import { expect, test } from 'vitest';
import { readSignals } from '../../../src/policy/severity/signals';

const signals = (summary: string, description: string) =>
  readSignals({ channel: 'portal', summary, description });

test('a headline that wishes outweighs a lesser fault below it', () => {
  const { intent } = signals(
    'Feature request: dark mode',
    'The export is a bit slow. We would like a dark mode.',
  );
  expect(intent?.value).toBe('wish');
});

test('an outage below a headline that asks is no question', () => {
  const { intent } = signals('Question about login', 'The whole shop is down and nobody can log in.');
  expect(intent?.value).not.toBe('question');
});

test('a question about a fault that is over stays a question', () => {
  const { intent } = signals(
    'Question about yesterday',
    'The shop was down yesterday. It works again. Why was that?',
  );
  expect(intent?.value).toBe('question');
});

test('production named beside staging is where the fault is', () => {
  const { environment } = signals('Login fails', 'It fails in production and on staging.');
  expect(environment?.value).toBe('production');
});

test('staging in the headline outweighs production below it', () => {
  const { environment } = signals('Staging is down', 'We need it before we deploy to production.');
  expect(environment?.value).toBe('non-production');
});

test.each([
  ['All of them are affected.', 'everyone'],
  ['Alle sind betroffen.', 'everyone'],
  ['Not all of them are affected.', undefined],
  ['Nicht alle sind betroffen.', undefined],
])('who is hit, said without a word for people: "%s"', (text, reach) => {
  expect(signals('Login fails', text).reach?.value).toBe(reach);
});

test('all users of one branch are some and not everyone', () => {
  expect(signals('Login fails', 'All users are locked out.').reach?.value).toBe('everyone');
  expect(signals('Login fails', 'All users of one branch are locked out.').reach?.value).not.toBe('everyone');
});

test('who speaks only of themselves is one', () => {
  expect(signals('Login fails', 'I cannot log in.').reach?.value).toBe('one');
});
