import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import { writtenLanguage } from '../../src/policy/written-language';

const policy = preset('stakater');

test.each([
  ['Die Konsole lädt seit heute früh nicht mehr, bitte um Hilfe.', 'de'],
  ['The console has not loaded since this morning, please help.', 'en'],
  ['Hallo, seit heute früh ist alles kaputt.\nError: connection refused by upstream host at line 12', 'de'],
  ['503', 'en'],
  ['', 'en'],
  ['Bonjour, la console ne se charge plus depuis ce matin, merci de votre aide.', 'en'],
])('%j is answered in %s', (text, language) => {
  expect(writtenLanguage(policy, text)).toBe(language);
});

test('a desk with one language answers everybody in it', () => {
  expect(writtenLanguage({ language: 'en', texts: {} }, 'Die Konsole lädt seit heute nicht mehr.')).toBe(
    'en',
  );
});

test('a language in which the policy has no questions is not spoken', () => {
  const texts = { de: { questions: {}, help: {}, translations: {}, greeting: 'Danke, {key}' } };
  expect(writtenLanguage({ language: 'en', texts }, 'Die Konsole lädt heute nicht mehr.')).toBe('en');
});
