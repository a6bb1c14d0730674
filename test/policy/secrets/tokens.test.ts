import { expect, test } from 'vitest';
import { tokensIn } from '../../../src/policy/secrets/tokens';
import { random, tokens } from '../secrets-samples';

const [, web = ''] = tokens.find(([name]) => name === 'a JSON Web Token') ?? [];
const github = ['gh', 'p_', random(36)].join('');

const held = (text: string) => tokensIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['at the very beginning', github, github],
  ['behind a line’s end that a log wrote out', `failed\\n${github}`, github],
  ['behind a word of the same run that only looks like a beginning', `keyJ-${web}`, web],
  ['behind a beginning that nothing follows', `eyJ ${web}`, web],
])('a token is found %s', (_, text, token) => {
  expect(held(text)).toEqual([token]);
});

test.each([
  ['blotted out', ['gh', 'p_', 'x'.repeat(36)].join('')],
  ['inside a word', `n${github}`],
  ['behind a backslash that ends no line', `C:\\x${github}`],
])('%s there is no token', (_, text) => {
  expect(held(text)).toEqual([]);
});
