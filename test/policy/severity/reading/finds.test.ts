import { expect, test } from 'vitest';
import { findsIn } from '../../../../src/policy/severity/reading/finds';
import { grammarOf, says, type Table } from '../../../../src/policy/severity/reading/pattern';
import { tokensIn } from '../../../../src/policy/severity/reading/tokens';

/** What a text says by tables of its own: the value of each phrase and its words. */
function found(text: string, ...tables: Table[]): string[] {
  const grammar = grammarOf(tables, {}, {});
  const tokens = tokensIn(text, 0, text.length, grammar);
  return findsIn(tokens, grammar).map(
    ({ value, first, last }) => `${value}: ${text.slice(tokens.starts[first], tokens.ends[last - 1])}`,
  );
}

const jam = says('extent', 'jam');
const idle = says('extent', 'idle');
const runs = says('extent', 'runs');

test('a phrase that two lines of a table find is found once', () => {
  const table = jam`
    till stuck
    till|door stuck`;
  expect(found('till stuck', table)).toEqual(['jam: till stuck']);
});

test('a shorter phrase of the same table that begins alike is part of the longer', () => {
  const table = jam`
    till stuck shut
    till stuck`;
  expect(found('till stuck shut', table)).toEqual(['jam: till stuck shut']);
});

test('a longer phrase that is found after the shorter stands beside it', () => {
  const text = 'a till stuck shut';
  const table = jam`
    till stuck
    till stuck shut`;
  expect(found(text, table)).toEqual(['jam: till stuck', 'jam: till stuck shut']);
});

test('a phrase of the same table that begins later is a find of its own', () => {
  const table = jam`
    till stuck shut
    stuck`;
  expect(found('till stuck shut', table)).toEqual(['jam: till stuck shut', 'jam: stuck']);
});

test.each([
  ['of another kind', idle`till stuck`, ['jam: till stuck', 'idle: till stuck']],
  ['about something else', says('reach', 'jam')`till stuck`, ['jam: till stuck', 'jam: till stuck']],
])('the same words may say something %s as well', (_, other, expected) => {
  expect(found('till stuck', jam`till stuck`, other)).toEqual(expected);
});

const one = says('reach', 'one');
const many = says('reach', 'many');

test.each([
  [
    'the longer hides the shorter within',
    'one of many',
    [one`one`, many`one of many`],
    ['many: one of many'],
  ],
  ['and the shorter that overlaps', 'one of many', [one`many`, many`of many`], ['many: of many']],
  [
    'of two alike in length both stand',
    'one of',
    [one`one of`, many`one of`],
    ['one: one of', 'many: one of'],
  ],
  ['what stands in front stays', 'one of many', [one`one`, many`of many`], ['one: one', 'many: of many']],
  ['what stands behind stays', 'of many one', [one`one`, many`of many`], ['many: of many', 'one: one']],
  ['what stands far off stays', 'one or of many', [one`one`, many`of many`], ['one: one', 'many: of many']],
  [
    'what says the same twice stands twice',
    'one of many',
    [
      one`one of many
    of many`,
    ],
    ['one: one of many', 'one: of many'],
  ],
  [
    'a mood hides no mood',
    'one of',
    [says('mood', 'was')`one`, says('mood', 'now')`one of`],
    ['was: one', 'now: one of'],
  ],
  [
    'another subject hides nothing',
    'one of',
    [one`one`, says('over', 'yes')`one of`],
    ['one: one', 'yes: one of'],
  ],
])('of two phrases about the same that overlap, %s', (_, text, tables, expected) => {
  expect(found(text, ...tables)).toEqual(expected);
});

test.each([
  ['troubles stand side by side', [jam`stuck`, idle`till stuck`], ['idle: till stuck', 'jam: stuck']],
  ['that all runs takes a trouble back', [jam`stuck`, runs`till stuck`], ['runs: till stuck']],
  [
    'a trouble does not take back that all runs',
    [runs`stuck`, jam`till stuck`],
    ['jam: till stuck', 'runs: stuck'],
  ],
])('of what a sentence says of extent, %s', (_, tables, expected) => {
  expect(found('the till stuck', ...tables)).toEqual(expected);
});

test.each([
  ['a word may stand anywhere', jam`stuck`, 'we are stuck here', ['jam: stuck']],
  [
    'an optional word is taken if it is there',
    jam`till stuck fast?`,
    'till stuck fast',
    ['jam: till stuck fast'],
  ],
  ['and not missed if it is not', jam`till now? stuck`, 'till stuck', ['jam: till stuck']],
  [
    'an optional word is left where the next needs it',
    jam`till stuck? stuck`,
    'till stuck',
    ['jam: till stuck'],
  ],
  ['a gap may be empty', jam`till .2 stuck`, 'till stuck', ['jam: till stuck']],
  ['a gap takes its words', jam`till .2 stuck`, 'till is now stuck', ['jam: till is now stuck']],
  ['and no more', jam`till .2 stuck`, 'till is just now stuck', []],
  ['a gap may reach to the end', jam`till .2 $`, 'till is stuck', ['jam: till is stuck']],
  ['and ends there', jam`till .2 stuck`, 'till is', []],
  ['no word follows where one must not', jam`till !roll stuck`, 'till stuck', ['jam: till stuck']],
  ['none is found where it does', jam`till !roll`, 'till roll', []],
  ['a word behind a comma is another clause', jam`till !roll`, 'till, roll', ['jam: till']],
])('of a phrase in its sentence: %s', (_, table, text, expected) => {
  expect(found(text, table)).toEqual(expected);
});

test.each([
  ['a phrase reaches over no comma', jam`till stuck`, 'till, stuck', []],
  ['nor over a bracket', jam`till stuck`, 'till (stuck', []],
  ['nor does its gap', jam`till .2 stuck`, 'till, now stuck', []],
  ['a phrase may begin behind a comma', jam`till stuck`, 'well, till stuck', ['jam: till stuck']],
  ['^ is the beginning of the text', jam`^ till`, 'till here', ['jam: till']],
  ['^ is what follows a comma', jam`^ till`, 'here, till', ['jam: till']],
  ['^ is not what follows "and"', jam`^ till`, 'here and till', []],
  ['^ is not any other place', jam`^ till`, 'here till', []],
  ['$ is the end of the text', jam`till $`, 'here till', ['jam: till']],
  ['$ is before a comma', jam`till $`, 'till, here', ['jam: till']],
  ['$ is before "and"', jam`till $`, 'till and here', ['jam: till']],
  ['$ is not any other place', jam`till $`, 'till here', []],
])('of the edges of a clause: %s', (_, table, text, expected) => {
  expect(found(text, table)).toEqual(expected);
});
