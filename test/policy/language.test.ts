import { expect, test } from 'vitest';
import { inLanguage } from '../../src/policy/language';

const words = { en: 'yes', de: 'ja' };

test.each([
  ['de', 'ja'],
  ['de-AT', 'ja'],
  ['DE_ch', 'ja'],
  ['fr', 'yes'],
  [undefined, 'yes'],
])('whoever reads %s is told "%s"', (language, told) => {
  expect(inLanguage(words, language, 'en')).toBe(told);
});

test.each(['constructor', '__proto__', 'toString'])(
  'a language called %s is told in the fallback',
  (language) => {
    expect(inLanguage(words, language, 'en')).toBe('yes');
    expect(inLanguage(words, language, language)).toBeUndefined();
  },
);
