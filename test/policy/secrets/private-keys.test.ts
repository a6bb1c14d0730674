import { expect, test } from 'vitest';
import { secretsIn, withoutSecrets } from '../../../src/policy/secrets';
import { privateKeysIn } from '../../../src/policy/secrets/private-keys';
import { pem, random } from '../secrets-samples';

const key = pem('PRIVATE KEY').trimEnd();
const cut = key.split('\n').slice(0, 2).join('\n');

test('the end of a key whose beginning is missing is no key', () => {
  expect(privateKeysIn(key.split('\n').at(-1) ?? '')).toEqual([]);
});

test('a key that was cut off ends where the next one begins', () => {
  expect(withoutSecrets(`${cut}\n${key}\nafter`)).toBe(
    '[removed: private key]\n[removed: private key]\nafter',
  );
});

test('a token that touches a key is told beside it', () => {
  const token = ['gh', 'p_', random(36)].join('');
  expect(secretsIn(`${key}${token}`).map(({ kind }) => kind)).toEqual(['private-key', 'token']);
});

test('lines are counted from an empty first one', () => {
  expect(secretsIn(`\n${key}`)).toMatchObject([{ line: 2, column: 1 }]);
});
