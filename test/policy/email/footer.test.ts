import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';
import { own, replyAbove } from './answered-above';

const footer = 'This e-mail is confidential and intended for the addressee.';

test('a footer is dropped below a mail that itself begins like one', () => {
  const first = 'Important notice: the gateway is down.';
  expect(newestMessage(`${first}\n\n${footer}`).reply).toBe(first);
});

test('a footer is dropped right below a rule', () => {
  expect(replyAbove(`=====\n${footer}`)).not.toContain(footer);
});

test('a mailing list’s footer is dropped with what it says besides, below a mail about the list', () => {
  const reply = '____\nThe mailing list is down.\n\nPlease help.';
  expect(newestMessage(`${reply}\n\n____\nusers mailing list\nExample Ltd, Berlin`)).toEqual({
    reply,
    automatic: false,
  });
});

test.each([
  ['within a paragraph', 'We tried it all:\nto unsubscribe a user fails.'],
  ['about a mailing list', 'It happens each day.\nPlease help.\nThe mailing list is empty since nine.'],
])('words like a footer’s %s stay', (_, words) => {
  expect(replyAbove(words)).toBe(`${own}\n\n${words}`);
});
