import { expect, test } from 'vitest';
import { grammar } from '../../../../src/policy/severity/reading/grammar';
import { COMMA, JOINT, STOP, tokensIn } from '../../../../src/policy/severity/reading/tokens';
import { statementIn } from './read';

function wordsOf(text: string, end = text.length) {
  const { starts, ends, breaks, quoted } = tokensIn(text, 0, end, grammar);
  return starts.map((start, at) => ({
    word: text.slice(start, ends[at]),
    apart: breaks[at],
    quoted: quoted[at],
  }));
}

test.each([
  ['a letter of another word', 'till two', 5, ['till']],
  ['a letter of the word itself', 'tills', 4, ['till']],
  ['a letter behind an apostrophe', "it's", 3, ['it']],
])('a sentence ends where it ends, though %s follows', (_, text, end, expected) => {
  expect(wordsOf(text, end).map(({ word }) => word)).toEqual(expected);
});

test.each([
  ['letters from a to z and digits from 0 to 9', 'az09 za90', ['az09', 'za90']],
  ['no bars and braces', 'till|door{gate', ['till', 'door', 'gate']],
  ['an apostrophe inside', "can't", ["can't"]],
  ['no apostrophe at its end', "users' tills", ['users', 'tills']],
  ['no dash', 'non-production', ['non', 'production']],
  ['the points of a number', '1.100 0.9', ['1.100', '0.9']],
  ['the commas of a number', '1,100 9,0', ['1,100', '9,0']],
  ['no comma before a word', '3,tills', ['3', 'tills']],
  ['no comma behind a word', 'tills,3', ['tills', '3']],
  ['no comma before a sign', '3,-4', ['3', '4']],
])('a word holds %s: %s', (_, text, expected) => {
  expect(wordsOf(text).map(({ word }) => word)).toEqual(expected);
});

test.each([
  ['0', '#none'],
  ['1', '#one'],
  ['2', '#few'],
  ['9', '#few'],
  ['10', '#many'],
  ['1.100', '#many'],
  ['1,100,000', '#many'],
  ['1.5', '#'],
  ['1234567890', '#'],
  ['2nd', '#'],
  ['503', '#5xx'],
  ['503s', '#5xx'],
  ['510', '#many'],
  ['404', '#4xx'],
  ['429', '#4xx'],
  ['430', '#many'],
  ['503 users', '#many'],
  ['404 users', '#many'],
  ['5xx users', '#5xx'],
  ['503s users', '#5xx'],
])('the number of "%s" is taken for %s', (text, kind) => {
  const [id] = tokensIn(text, 0, text.length, grammar).ids;
  expect(id).toBe(grammar.numbers.get(kind));
});

test.each([
  ['"and" begins a new part', 'tills and scanners', [0, JOINT, 0]],
  ['"but" at the beginning parts nothing', 'but tills', [0, 0]],
  ['"though" is no name for a till', 'tills though', [0, JOINT]],
  ['a comma sets apart', 'tills, scanners', [0, COMMA]],
  ['a comma outweighs the "and" behind it', 'tills, and scanners', [0, COMMA, 0]],
  ['a bracket ends a clause', 'tills (scanners)', [0, STOP]],
  ['a dash between spaces ends a clause', 'tills - scanners', [0, STOP]],
  ['a dash inside a word does not', 'till-rolls', [0, 0]],
  ['a dash in front of a word does not', 'tills -scanners', [0, 0]],
  ['a dash behind a word does not', 'tills- scanners', [0, 0]],
  ['a plus sign does not', 'tills + scanners', [0, 0]],
  ['a slash does not', 'tills/ scanners', [0, 0]],
  ['a full stop ends a clause', 'tills. scanners', [0, STOP]],
  ['a full stop at the end of a line does', 'tills.\nscanners', [0, STOP]],
  ['a full stop inside a name does not', 'till.example', [0, 0]],
])('%s: "%s"', (_, text, expected) => {
  expect(wordsOf(text).map(({ apart }) => apart)).toEqual(expected);
});

test.each([
  ['double ones quote until they close', 'it says "till closed" here', ['till', 'closed']],
  ['so do backticks', 'it says `till closed` here', ['till', 'closed']],
  ['so do single ones', "it says 'till closed' here", ['till', 'closed']],
  ['single ones close before a comma', "it says 'till', we hear", ['till']],
  ['an apostrophe closes none', "it says 'till isn't open' here", ['till', "isn't", 'open']],
  ['an apostrophe opens none', "the clerks' till is open' here", []],
  ['a comma opens none', "it says, 'tis open' here", ['tis', 'open']],
  ['one that never closes quotes nothing', "it says 'till closed here", []],
])('of quotation marks: %s: %s', (_, text, expected) => {
  expect(wordsOf(text).flatMap(({ word, quoted }) => (quoted ? [word] : []))).toEqual(expected);
});

test('a word that nobody knows is no number', () => {
  expect(statementIn('From Ulm to Bonn the till is down.', 'stop')?.mood).toBe('said');
  expect(statementIn('From 8 to 9 the till is down.', 'stop')?.mood).toBe('past');
});
