import { expect, test } from 'vitest';
import { list } from '../../../../src/policy/severity/reading/vocabulary';

test('a list is its words, without remarks and empty lines', () => {
  expect(list`till door
    # What else opens.

    gate  # and closes
  `).toEqual(['till', 'door', 'gate']);
});

test.each([
  ['of itself', () => list`fail~`, ['fail', 'fails', 'failed', 'failing']],
  ['without its last e', () => list`close~`, ['close', 'closes', 'closed', 'closing']],
  ['with ies for y', () => list`retry~`, ['retry', 'retries', 'retried', 'retrying']],
  ['with a y behind a vowel', () => list`delay~`, ['delay', 'delays', 'delayed', 'delaying']],
  ['with es behind a hiss', () => list`crash~`, ['crash', 'crashes', 'crashed', 'crashing']],
  [
    'with two p behind a short o',
    () => list`stop~`,
    ['stop', 'stops', 'stoped', 'stoping', 'stopped', 'stopping'],
  ],
])('a word with "~" has its forms, %s', (_, words, expected) => {
  expect(words()).toEqual(expected);
});

test.each([
  ['plain letters are left', () => list`Till`, ['till']],
  ['an umlaut may be one letter or two', () => list`läuft`, ['lauft', 'laeuft']],
  ['a sharp s may be two', () => list`heißt`, ['heist', 'heisst']],
  ['the Swiss write umlauts and no sharp s', () => list`größe`, ['grose', 'groesse', 'grosse']],
  ['an accent is a plain letter', () => list`café`, ['cafe']],
])('of spelling: %s', (_, words, expected) => {
  expect(words()).toEqual(expected);
});
