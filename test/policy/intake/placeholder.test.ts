import { expect, test } from 'vitest';
import { isPlaceholder } from '../../../src/policy/intake/placeholder';

const around = { summary: 'Login fails', question: 'Who is hit?', noneIsAnswer: false };

test.each([
  ['N/A.', 'filler of many forms'],
  ['???', 'without a letter or a digit'],
  ['xxxx', 'one letter again and again'],
  ['{{customer}}', 'the blank of a template'],
  ['who is hit', 'the question itself'],
  ['LOGIN  fails!', 'the summary again'],
])('"%s" only fills its field: %s', (answer) => {
  expect(isPlaceholder(answer, around)).toBe(true);
});

test.each([
  ['9', 'a number'],
  ['1111', 'a number of one digit'],
  ['x', 'a single letter may be a name'],
  ['[staging] of shop 3', 'there are words outside the brackets'],
  [`(${'since the move to the new hall '.repeat(9)})`, 'so much in brackets is no blank'],
])('"%s" is an answer: %s', (answer) => {
  expect(isPlaceholder(answer, around)).toBe(false);
});

test('one word that is also the whole summary is an answer', () => {
  expect(isPlaceholder('Router', { ...around, summary: 'Router' })).toBe(false);
});

test('"none" is an answer only where there may be none', () => {
  const noneTo = (noneIsAnswer: boolean) => isPlaceholder('None.', { ...around, noneIsAnswer });
  expect([true, false].map(noneTo)).toEqual([false, true]);
});
