import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOf, findQuote } from '../../src/policy/quote';

test('whatever an admin writes as a word makes a pattern that finds it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (word) => {
      expect(anyOf([word]).test(word)).toBe(true);
    }),
  );
});

test('a word with a hyphen is found and quoted with its sentence', () => {
  expect(findQuote('It is general, non-critical.', anyOf(['non-critical']))).toBe(
    'It is general, non-critical',
  );
});

test('a word begins and ends where letters do, also with umlauts', () => {
  expect(anyOf(['Änderung']).test('Keine Änderung.')).toBe(true);
  expect(anyOf(['down']).test('countdown')).toBe(false);
});

test('a quote is the sentence alone, and whole where the text ends without a full stop', () => {
  expect(findQuote('It broke. The gateway is down. We wait.', /down/)).toBe('The gateway is down');
  expect(findQuote('the gateway is down', /down/)).toBe('the gateway is down');
});

test('what is not found is not quoted', () => {
  expect(findQuote('The gateway answers.', /down/)).toBeUndefined();
});
