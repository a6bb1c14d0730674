import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';

const wrote = 'On 4 May 2026, Kim Roe wrote:';
const replyOf = (body: string, subject?: string) => newestMessage(body, undefined, subject).reply;

test.each([
  ['a paragraph of two lines', '> Which environment\n> is affected?\nproduction'],
  ['an empty marked line below it', '> Which environment?\n>\nproduction'],
  ['an empty line above it', 'Hello Kim,\n\n> Is it back?\nyes'],
  ['an answer of two paragraphs', '> Is it back?\nIt is.\n\nNothing is lost.'],
  ['a link of the sender’s own', '> Where is it?\n\nhttps://example.com/a'],
])('a question that is answered below keeps %s', (_, body) => {
  expect(replyOf(body)).toBe(body);
});

test('an answer between the lines of an announced mail keeps its question', () => {
  expect(replyOf(`${wrote}\n> Is it back?\nIt is.\n> Kim`)).toBe('> Is it back?\nIt is.');
});

test('of a long question the last six lines are kept', () => {
  const lines = Array.from({ length: 6 }, (_, at) => `> line ${at + 2}`).join('\n');
  expect(replyOf(`> line 1\n${lines}\n>\nproduction`)).toBe(`${lines}\n>\nproduction`);
});

test('an empty line at the top is no answer to the mail below', () => {
  const body = '> Is it back?\n-----Original Message-----\nIt is.';
  expect(replyOf(`\n${body}`)).toBe(body);
});

test('an own link between quoted lines is an answer', () => {
  const body = '> Where is it?\n\nhttps://example.com/a\n> Kim';
  expect(replyOf(body)).toBe('> Where is it?\n\nhttps://example.com/a');
});

test.each([
  ['announced', `${wrote}\n> Is it back?`],
  ['announced above two empty lines', `${wrote}\n\n\n> Is it back?`],
  ['announced below another quotation', `> We look at it.\n${wrote}\n> Is it back?`],
  ['announced on marked lines', '>\n> On 4 May 2026 at 09:10, Kim Roe wrote:\n> Is it back?'],
  ['announced on the only marked line', '> Kim Roe <kim@example.com> wrote:'],
  ['below a marked header', '> From: Kim <kim@example.com>\n> To: Jo\n>\n> Is it back?'],
  ['below a rule and a marked header', '____\n> From: Kim <kim@example.com>\n> To: Jo'],
])('an answer below a mail that is %s stands alone', (_, quoted) => {
  expect(replyOf(`${quoted}\nIt is.`)).toBe('It is.');
});

test.each([
  ['with a rule between', '> Is it back?\n________\n> Kim'],
  ['with words before an announcement', `> It is back. ${wrote}\n> Is it?`],
  ['with a link broken off', '> See here\nhttps://example.com/a\n> Kim'],
  ['with a sentence broken off', `> ${'word '.repeat(11)}end\nof the line\n> Kim`],
])('marked lines %s leave nothing', (_, body) => {
  expect(replyOf(body)).toBe('');
});

test.each([
  ['a shorter line', `> ${'word '.repeat(11)}en`, 'of the line'],
  ['a sentence', `> ${'word '.repeat(12)}end.`, 'of the line'],
  ['a long line, with a capital', `> ${'word '.repeat(12)}end`, 'Of the line'],
])('words below %s are the sender’s', (_, quoted, words) => {
  expect(replyOf(`${quoted}\n${words}\n> Kim`)).toBe(`${quoted}\n${words}`);
});

test('a context begins behind what was broken off', () => {
  const body = '> See (https://example.com/a?\nb=c)\n> Since when?\nnine';
  expect(replyOf(body)).toBe('> Since when?\nnine');
});

test.each([
  ['a rule above it', 'It is back.\n\n-----\n\n> Is it?'],
  ['an announcement on the line of the answer', `It is back. ${wrote}\n\nIs it?`],
  ['a divider below a quoted line', 'It is back.\n> Is it?\n-----Original Message-----\nIs it?'],
])('the answer above a quotation stands alone with %s, however the subject begins', (_, body) => {
  expect(replyOf(body)).toBe('It is back.');
  expect(replyOf(body, 'FW: gateway')).toBe('It is back.');
});

test.each([
  '\n-----Original Message-----\n\nDisk full',
  '=====\n\n=====\nFrom: Kim <kim@example.com>\nDisk full',
])('a mail with no word above its divider is the mail below: "%s"', (body) => {
  expect(replyOf(body)).toBe(body.trim());
});
