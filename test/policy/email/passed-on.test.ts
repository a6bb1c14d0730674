import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';

const below = 'From: Kim Roe <kim@example.com>\nSent: Monday, 4 May 2026\nTo: Jo\n\nThe disk is full';
const words = (count: number) => `${'word '.repeat(count - 1)}below`;

test.each([
  ['end with a colon', 'They wrote to us:'],
  ['end with a colon above thanks', 'They wrote to us:\n\nThanks'],
  ['end with a colon above a rule', 'They wrote to us:\n=====\n\n====='],
  ['are fourteen below a greeting', `Hello dear team of Example,\n\n${words(14)}`],
])('own words that %s keep the mail they lead to', (_, above) => {
  expect(newestMessage(`${above}\n\n${below}`).reply).toBe(`${above}\n\n${below}`);
});

test('fifteen words say themselves what is wanted', () => {
  expect(newestMessage(`${words(15)}\n\n${below}`).reply).toBe(words(15));
});
