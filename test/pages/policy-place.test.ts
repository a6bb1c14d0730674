import { expect, test } from 'vitest';
import { placeAt } from '../../static/pages/settings/policy/text/place';

/** The place that `|` marks in a text: its path, whether a value is written there, and the word so far. */
function at(marked: string): string | undefined {
  const offset = marked.indexOf('‸');
  const place = placeAt(marked.replace('‸', ''), offset);
  return place && `${place.path.join('.')} ${place.isValue ? 'value' : 'entry'} ${place.word}`.trim();
}

test.each([
  ['a new line at the left is a key of the policy', 'name: A\nsev‸', 'entry sev'],
  ['a word behind a key is its value', 'name: A\nlanguage: d‸', 'language value d'],
  ['an indented line belongs to the key above it', 'desk:\n  ema‸', 'desk entry ema'],
  ['a dash begins an entry of the list', 'severities:\n  - i‸', 'severities.0 entry i'],
  [
    'a line under a dash belongs to its entry',
    'severities:\n  - id: P1\n  - id: P2\n    na‸',
    'severities.1 entry na',
  ],
  [
    'a list may stand at the column of its key',
    'severities:\n- id: P1\n- id: P2\n  na‸',
    'severities.1 entry na',
  ],
  ['a key after such a list is the policy’s own', 'severities:\n- id: P1\nca‸', 'entry ca'],
  ['braces hold keys', 'caps:\n  - { when: { ext‸', 'caps.0.when entry ext'],
  [
    'a word behind a key in braces is its value',
    'caps:\n  - { when: { extent: out‸',
    'caps.0.when.extent value out',
  ],
  ['brackets hold values', 'caps:\n  - { when: { extent: [outage, ma‸', 'caps.0.when.extent.1 value ma'],
  [
    'a comma in braces begins the next key',
    'caps:\n  - { when: { extent: outage }, sev‸',
    'caps.0 entry sev',
  ],
  ['braces may go on over lines', 'desk: {\n  email: a@b.example,\n  po‸', 'desk entry po'],
  ['quoted keys count without their quotes', "facts:\n  'a b':\n    ki‸", 'facts.a b entry ki'],
  ['closed braces are over', 'caps: [{ severity: P1 }]\nflo‸', 'entry flo'],
])('%s', (_, text, place) => {
  expect(at(text)).toBe(place);
});

test.each([
  ['a comment', 'name: A # na‸'],
  ['a text of several lines', 'desk:\n  procedure: |\n    Call us: no‸'],
])('nothing is offered inside of %s', (_, text) => {
  expect(at(text)).toBeUndefined();
});

test('a text of several lines is over with the next key', () => {
  expect(at('texts:\n  de:\n    greeting: >\n      Hallo: du\n    miss‸')).toBe('texts.de entry miss');
});
