import { assert, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { decodePunycode } from '../../../src/policy/customers/punycode';

test.each([
  ['mller-kva', 'müller'],
  ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['fiqs8s', '中国'],
])('%s is %s', (encoded, letters) => {
  expect(decodePunycode(encoded)).toBe(letters);
});

test('what is no punycode is told apart', () => {
  expect(decodePunycode('99999999')).toBeUndefined();
  expect(decodePunycode('a-ä')).toBeUndefined();
});

test('what a browser encodes is decoded to the same letters', () => {
  const label = stringMatching(/^[a-zäöüßéа-я]{1,20}$/);
  assert(
    property(label, (letters) => {
      const { hostname } = new URL(`http://${letters}.example`);
      const encoded = /^xn--(.*)\.example$/.exec(hostname)?.[1];
      return encoded === undefined || decodePunycode(encoded) === letters;
    }),
  );
});

test('no text makes it throw', () => {
  assert(property(string(), (text) => typeof decodePunycode(text) !== 'number'));
});

test.each(['99999a', '9999999999a'])('%s stands for no letter there is', (encoded) => {
  expect(decodePunycode(encoded)).toBeUndefined();
});
