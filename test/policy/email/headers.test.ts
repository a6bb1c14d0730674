import { expect, test } from 'vitest';
import { own, replyAbove } from './answered-above';

test.each([
  ['two names with the address on a line of its own', 'From: Kim Roe\n<kim@example.com>\nTo: Jo'],
  ['an empty line within', 'From: Kim Roe <kim@example.com>\n\nTo: Jo'],
  [
    'a name over four lines',
    'From: Kim Roe,\n  Example Desk,\n  second floor,\n  Berlin\nTo: <jo@example.com>',
  ],
  ['one name below a rule', '________\nFrom: Kim Roe <kim@example.com>'],
])('what follows is quotation below a header of %s', (_, header) => {
  expect(replyAbove(`${header}\n\nIs it back?`)).toBe(own);
});

test.each([
  ['one name alone', 'From: Kim Roe <kim@example.com>\nwe heard of it.'],
  ['no sender', 'Date: 4 May 2026\nTo: 1.3\nSubject: the gateway'],
  ['a paragraph between', 'Date: 4 May 2026\n\nWe upgraded.\nCc: a@example.com'],
  ['five lines between', 'From: Kim <kim@example.com>\nthis:\none\ntwo\nthree\nfour\nTo: us it is new.'],
])('lines with %s are no header', (_, lines) => {
  expect(replyAbove(lines)).toBe(`${own}\n\n${lines}`);
});
