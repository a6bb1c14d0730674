import { expect, test } from 'vitest';
import { isGreeting } from '../../../src/policy/email/courtesy';

test('a line of more than 100 characters is no courtesy', () => {
  const names = ['A', 'B', 'C'].map((letter) => letter.repeat(30)).join(' ');
  expect([isGreeting(`Hello ${names} D`), isGreeting(`Hello ${names} DD`)]).toEqual([true, false]);
});
