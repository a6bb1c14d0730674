import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { secretsIn, withoutSecrets } from '../../src/policy/secrets';
import { pem, random, surroundings, tokens } from './secrets-samples';

const sample = constantFrom(
  ...tokens.map(([, token]) => token),
  pem('PRIVATE KEY'),
  'DE89370400440532013000',
);
const around = constantFrom(...surroundings);
const pieces = constantFrom(
  'password=',
  'token: ',
  'Authorization: Bearer ',
  '://a:',
  '@',
  '\n',
  '"',
  ']',
  '-----BEGIN PRIVATE KEY-----',
  'eyJ',
  'AKIA',
  '4111 1111 1111 1111',
  'x7Y&z9',
  random(40),
  ' ',
);
const mixed = array(oneof(pieces, sample, string({ unit: 'binary' })), { maxLength: 30 }).map((all) =>
  all.join(''),
);

test('any token is found wherever it stands', () => {
  assert(
    property(sample, around, (secret, text) => {
      expect(withoutSecrets(text.replace('@', () => secret))).not.toContain(secret);
    }),
  );
});

test('spans are in order, apart, and inside the text', () => {
  assert(
    property(mixed, (text) => {
      const edges = secretsIn(text).flatMap(({ start, end }) => [start, end]);
      expect(edges).toEqual(edges.toSorted((a, b) => a - b));
      expect(edges.every((edge) => edge >= 0 && edge <= text.length)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('line and column lead back to the place', () => {
  assert(
    property(mixed, (text) => {
      const lines = text.split('\n');
      for (const { start, line, column } of secretsIn(text))
        expect(lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1)).toBe(start);
    }),
  );
});

test('what is left after removing holds no secret', () => {
  assert(
    property(mixed, (text) => {
      expect(secretsIn(withoutSecrets(text))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a text without secrets stays as it was, letter by letter', () => {
  assert(
    property(tuple(string({ unit: 'binary' }), string()), ([text]) => {
      if (secretsIn(text).length === 0) expect(withoutSecrets(text)).toBe(text);
    }),
  );
});

test.each([
  'password=`',
  ' DE89',
  '-xoxb-',
  'eyJ',
  '-eyJ',
  '://a:',
  'a@',
  '-----BEGIN PRIVATE KEY-----\n',
  '4111 ',
])('half a megabyte of %j takes seconds at most, as it grows with the length alone', (piece) => {
  const text = piece.repeat(524_288 / piece.length);
  const before = performance.now();
  secretsIn(text);
  expect(performance.now() - before).toBeLessThan(15_000);
});

test('a thousand cards with one space between are removed in seconds at most', () => {
  const text = '4111 1111 1111 1111 '.repeat(1200);
  const before = performance.now();
  expect(withoutSecrets(text)).toBe('[removed: card] '.repeat(1200));
  expect(performance.now() - before).toBeLessThan(2000);
});
