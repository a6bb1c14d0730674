import { expect, test } from 'vitest';
import { LARGEST_POLICY } from '../../../src/policy/limits';
import { unreadable } from '../../../src/policy/parse/unreadable';
import { problemsOf, smallPolicy } from '../policy-builder';

test('a policy with the line ends of Windows is read', () => {
  expect(problemsOf(smallPolicy.replaceAll('\n', '\r\n'))).toEqual([]);
});

test('a policy of just the largest size is read, and one byte more is refused', () => {
  const text = smallPolicy.padEnd(LARGEST_POLICY);
  expect(unreadable(text)).toBeUndefined();
  expect(unreadable(`${text} `)?.code).toBe('too-large');
});

test.each([
  ['brackets', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
  ['dashes', (depth: number) => '- '.repeat(depth)],
  [
    'indentation',
    (depth: number) => Array.from({ length: depth + 1 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  ],
])('thirty levels of %s are read, and one more is refused', (_, nested) => {
  expect(unreadable(nested(30))).toBeUndefined();
  expect(unreadable(nested(31))?.code).toBe('too-deep');
});

test('comments that grow longer line by line do not nest', () => {
  const comments = Array.from({ length: 40 }, (_, at) => '#'.repeat(at + 1));
  expect(problemsOf(`${comments.join('\n')}\n${smallPolicy}`)).toEqual([]);
});

test('fifty aliases are read, and one more is refused', () => {
  const withAliases = (count: number) => `a: &a 1\nb: [${'*a, '.repeat(count)}]`;
  expect(unreadable(withAliases(50))).toBeUndefined();
  expect(unreadable(withAliases(51))?.code).toBe('too-many-aliases');
});

test('sixty thousand words and signs are read, and one more is refused', () => {
  // An empty comment and the end of its line are two.
  const lines = '#\n'.repeat(30_000);
  expect(unreadable(lines)).toBeUndefined();
  expect(unreadable(`${lines}#`)?.code).toBe('too-many-words');
});

test.each([
  ['a plain text', 'a: x\n  y\n]', 3],
  ['a block', 'a: |\n  x\n  y\n]', 4],
  ['a block that begins with an empty line', 'a: |\n\n  x\n]', 4],
  ['double quotation marks', 'a: "x\n\n  y"\n]', 4],
  ['single quotation marks', "a: 'x\n  y'\n]", 3],
])('the lines of %s count, so that what comes below is told with its line', (_, source, line) => {
  expect(unreadable(source)).toMatchObject({ code: 'closing-bracket', line });
});
