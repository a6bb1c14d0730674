import { expect, test } from 'vitest';
import { problemsOf, smallPolicy } from '../policy-builder';

test.each(['7', 'true', 'surprise'])('the key %s is a word, so that it may not stand twice', (key) => {
  const problems = problemsOf(`${smallPolicy}${key}: 1\n${key}: 2\n`);
  expect(problems).toEqual([
    expect.stringContaining(`24:1 ${key}: unknown key`),
    expect.stringContaining(`25:1 ${key}: this key stands here twice`),
  ]);
});

test.each([
  [': 1', '1:1'],
  ['a: 1\n: 2', '2:1'],
  ['a: 1\n[b]: 2', '2:1'],
  ['a: &b x\n*b : 2', '2:1'],
])('a value whose key is no word is asked for one where the key stands: %j', (source, place) => {
  expect(problemsOf(source)).toEqual([`${place} : a key is one word; write \`word: value\``]);
});
