import { expect, test } from 'vitest';
import { wordsFor } from '../../static/shared/languages';
import { languageOf } from '../../static/shared/words';

test.each([
  ['de-DE', 'de'],
  ['de-AT', 'de'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
  ['den', 'en'],
])('a reader with locale %s is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('a sentence has its blanks filled in the reader’s language', () => {
  expect(wordsFor('en-US')('ladder.acknowledged', { name: 'Amir Khan' })).toBe('Acknowledged by Amir Khan');
  expect(wordsFor('de-CH')('ladder.acknowledged', { name: 'Amir Khan' })).toBe('Übernommen von Amir Khan');
});

test('a blank that nobody fills stays visible', () => {
  expect(wordsFor('en-US')('ladder.acknowledged')).toBe('Acknowledged by {name}');
});

test('a name with a dollar sign is written as it is', () => {
  expect(wordsFor('en-US')('ladder.acknowledged', { name: '$& Co' })).toBe('Acknowledged by $& Co');
});

test('a colleague whom nobody names is named so in the reader’s language', () => {
  expect(wordsFor('en')('ladder.stopped.by-agent', { name: '' })).toBe('A colleague stopped the paging');
  expect(wordsFor('de')('drill.answeredAtOnce', { by: '' })).toMatch(/^Jemand aus unserem Team hat/);
});
