import { expect, test } from 'vitest';
import { severityAnswersIn } from '../../../src/policy/severity/answered';

const asked = [{ at: 10, signal: 'environment' as const }];
const reply = (at: number, text: string) => ({ at, text });
const value = (...replies: { at: number; text: string }[]) =>
  severityAnswersIn(asked, replies, 'en').environment?.value;

test('a reply after the question answers it', () => {
  expect(value(reply(11, 'It is in production.'))).toBe('production');
});

test.each([9, 10])('a reply at %i, not after the question at 10, answers nothing', (at) => {
  expect(value(reply(at, 'It is in production.'))).toBeUndefined();
});

test('of two answers the later one counts, in whatever order they are read', () => {
  const [first, second] = [reply(11, 'It is in production.'), reply(12, 'It is only on staging.')];
  expect(value(first, second)).toBe('non-production');
  expect(value(second, first)).toBe('non-production');
});

test('a later reply that says nothing of it leaves the answer standing', () => {
  expect(value(reply(11, 'It is in production.'), reply(12, 'Any news?'))).toBe('production');
});

test('an automatic reply answers no question about the severity', () => {
  expect(value(reply(11, 'I am out of the office until Monday. Production is down.'))).toBeUndefined();
});
