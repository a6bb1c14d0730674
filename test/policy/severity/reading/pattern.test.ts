import { expect, test } from 'vitest';
import { findsIn } from '../../../../src/policy/severity/reading/finds';
import { grammarOf, says, type Table } from '../../../../src/policy/severity/reading/pattern';
import { tokensIn } from '../../../../src/policy/severity/reading/tokens';

const lexicon = { ENTRY: ['door', 'gate'], SHUT: ['shut', 'locked'] };
const named = { cannot: ['cannot', 'not able to'], hardly: ['hardly'] };
const jam = says('extent', 'jam');

function found(text: string, table: Table): string[] {
  const grammar = grammarOf([table], lexicon, named);
  const tokens = tokensIn(text, 0, text.length, grammar);
  return findsIn(tokens, grammar).map(({ first, last }) =>
    text.slice(tokens.starts[first], tokens.ends[last - 1]),
  );
}

test('a table is its lines without remarks and empty ones', () => {
  const { about, value, lines } = jam`
    # Doors first.
    ENTRY SHUT  # as in "gate locked"

    till stuck
  `;
  expect([about, value, lines]).toEqual(['extent', 'jam', ['ENTRY SHUT', 'till stuck']]);
});

test.each([
  ['small letters are a word', jam`till stuck`, 'the till stuck', ['till stuck']],
  ['capitals are any word of the list', jam`ENTRY stuck`, 'the gate stuck', ['gate stuck']],
  ['a bar is either', jam`till|ENTRY stuck|SHUT`, 'a till locked', ['till locked']],
  ['a word of both sides of a bar is one word', jam`door|ENTRY stuck`, 'a door stuck', ['door stuck']],
  ['other words are none of them', jam`till|ENTRY stuck`, 'the lamp stuck', []],
  ['another second word is none of them', jam`till stuck`, 'the till opened', []],
  ['a word with "~" has its forms', jam`till jam~`, 'the till jammed', ['till jammed']],
])('%s: "%s"', (_, table, text, expected) => {
  expect(found(text, table)).toEqual(expected);
});

test.each([
  ['with it', 'the till stuck', ['till stuck']],
  ['without it', 'all is stuck', ['stuck']],
])('a phrase may begin with an optional word: %s', (_, text, expected) => {
  expect(found(text, jam`till? stuck`).slice(0, 1)).toEqual(expected);
});

test.each([
  ['both', 'now till stuck', 'now till stuck'],
  ['the first', 'now stuck', 'now stuck'],
  ['the second', 'till stuck', 'till stuck'],
  ['neither', 'stuck', 'stuck'],
])('a phrase may begin with two optional words, and %s', (_, text, expected) => {
  expect(found(text, jam`^ now? till? stuck`)[0]).toBe(expected);
});

test.each([
  ['an optional word', jam`till now? stuck`, ['till stuck', 'till now stuck']],
  ['two of them', jam`till just? now? stuck`, ['till stuck', 'till now stuck', 'till just now stuck']],
  ['one at the end', jam`till now?`, ['till', 'till now']],
  ['one before a gap', jam`till now? .1 stuck`, ['till stuck', 'till is stuck', 'till now is stuck']],
  ['one before the end of the clause', jam`till now? $`, ['till', 'till now']],
  ['one before a word that must not follow', jam`till now? !roll`, ['till', 'till now']],
  ['a gap', jam`till .1 stuck`, ['till stuck', 'till is stuck']],
  ['the end of the clause', jam`till $`, ['till']],
  ['a word after a beginning of the clause', jam`^ till stuck`, ['till stuck']],
  ['an optional one after a beginning', jam`^ till now? stuck`, ['till stuck', 'till now stuck']],
])('behind the first word may stand %s', (_, table, texts) => {
  for (const text of texts) expect(found(text, table)).toEqual([text]);
});

test('behind an optional word no other may stand', () => {
  expect(found('till fast stuck', jam`till now? stuck`)).toEqual([]);
});

test('a name in braces is each of its phrases', () => {
  const table = jam`we {cannot} open`;
  expect(found('we cannot open', table)).toEqual(['we cannot open']);
  expect(found('we not able to open', table)).toEqual(['we not able to open']);
});

test('two names in braces are each with each', () => {
  expect(found('hardly not able to', jam`{hardly} {cannot}`)).toEqual(['hardly not able to']);
});

test('a phrase that names what is not there is refused', () => {
  expect(() => grammarOf([jam`{seldom} open`], lexicon, named)).toThrow(
    'There is no phrase called seldom, which "{seldom} open" names.',
  );
  expect(() => grammarOf([jam`WINDOW stuck`], lexicon, named)).toThrow(
    'There is no list of words called WINDOW.',
  );
});

test('words have numbers of their own, and what is no word has none', () => {
  const { numbers, members } = grammarOf([jam`^ ENTRY .2 stuck $`], lexicon, named);
  expect(new Set(numbers.values())).toEqual(new Set([1, 2, 3, 4, 5]));
  const entries = [...members('ENTRY').entries()].flatMap(([id, is]) => (is === 1 ? [id] : []));
  expect(entries).toEqual([numbers.get('door'), numbers.get('gate')]);
});

test('a phrase waits at its first word alone', () => {
  const { numbers, starting } = grammarOf([jam`^ door|ENTRY stuck`], lexicon, named);
  const begin = starting.flatMap(({ patterns }, id) => patterns.map(() => id));
  expect(begin).toEqual([numbers.get('door'), numbers.get('gate')]);
});
