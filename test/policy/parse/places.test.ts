import { expect, test } from 'vitest';
import { problemsOf, smallPolicy } from '../policy-builder';

/** Where the problems of a text stand, each with its path. */
const places = (source: string) => problemsOf(source).map((problem) => problem.split(': ')[0]);

test('two mistakes of one line are told from left to right', () => {
  const source = smallPolicy.replace(/- \{ id: environment.*/, '- { question: 3, id: Environment }');
  expect(places(source)).toEqual([expect.stringContaining('question'), expect.stringContaining('.id')]);
});

test('a key that is left out of a mapping is reported at the key of the mapping', () => {
  expect(places(smallPolicy.replace('  defaultTier: gold\n', ''))).toEqual(['21:1 customers.defaultTier']);
});

test('a free key of the wrong shape is reported where the key stands', () => {
  const source = smallPolicy.replace('timeZone: E', 'overrides: { tomorrow: [] }, timeZone: E');
  expect(places(source)).toEqual(['16:26 calendars.office.overrides.tomorrow']);
});

test.each([
  ['a: "x', '1:4 '],
  ["a: 'x", '1:4 '],
  ['a: "fine"\nb: "x', '2:4 '],
  ['a: [1, 2', '1:4 '],
  ['a: [1, [2], 3', '1:4 '],
  ['a: [1, {b: 2]', '1:8 '],
  ['a: [1, [2', '1:8 '],
  ['a: ["x', '1:5 '],
  ['a: [1, [2]', '1:4 '],
  ['a: [[2],', '1:4 '],
  ['a: {b: {c: 1}\n', '1:4 '],
  ['a: [{b: [1, [2]', '1:9 '],
  ['a: [1\nb: [2', '1:4 '],
  ['a: "x"\nb: [1, 2', '2:4 '],
])('what %j leaves open is reported where it was opened', (source, place) => {
  expect(places(source)).toEqual([place]);
});

test('a missing comma is reported where it is missing, not at the bracket around it', () => {
  expect(places('a: {b: 1 c: 2}')).toEqual(['1:8 ']);
});

test('a text that is no mapping is reported where it begins, below its comments', () => {
  expect(places('# Ours\n\n- a')).toEqual(['3:1 ']);
});

test('a key that has no value within braces is reported where the key stands', () => {
  expect(places(smallPolicy.replace('{ id: environment,', '{ id,'))).toEqual(['18:7 facts[0].id']);
});

test('a mistake that an alias repeats is reported at the key of the alias as well', () => {
  const source = smallPolicy
    .replace('{ minutes: 60 }', '&target { minutes: soon }')
    .replace('{ businessDays: 1, calendar: office }', '*target');
  expect(places(source)).toEqual([
    '6:39 severities[0].firstResponse.minutes',
    '12:5 severities[1].firstResponse.minutes',
  ]);
});

test('where two severities share a name, who names another is not told of it', () => {
  const source = smallPolicy.replace('id: P2', 'id: P1');
  expect(problemsOf(source)).toEqual([expect.stringMatching(/severities\[1\]\.id/)]);
});

test('a name written as a number is one, so that what else is wrong is told as well', () => {
  const source = smallPolicy
    .replace('{ id: gold', '{ id: 7')
    .replace('defaultTier: gold', "defaultTier: '7'")
    .replace('calendar: office', 'calendar: night');
  expect(places(source)).toEqual([
    expect.stringContaining('severities[1].firstResponse.calendar'),
    expect.stringContaining('customers.tiers[0].id'),
  ]);
});

test('a misspelt key inside a calendar is told its right name', () => {
  const [problem] = problemsOf(smallPolicy.replace('timeZone:', 'timeZon:'));
  expect(problem).toContain('did you mean `timeZone`?');
});

test.each([
  [60, false],
  [61, true],
])('an unknown key of %i letters is shortened: %s', (length, isShort) => {
  const [problem = ''] = problemsOf(`${smallPolicy}${'x'.repeat(length)}: 1\n`).map(
    (one) => one.split(': ')[1],
  );
  expect(problem.includes('…')).toBe(isShort);
});

test.each([
  [38, false],
  [39, true],
])('a wrong value of %i letters is shortened: %s', (length, isShort) => {
  const [problem] = problemsOf(smallPolicy.replace('clock: logged', `clock: ${'x'.repeat(length)}`));
  expect(problem?.includes('…')).toBe(isShort);
});

test('a text that is only an open quotation asks for its end, not for a key', () => {
  expect(problemsOf('"x')).not.toEqual(problemsOf('a\nb: 1'));
});

test.each([
  ['terrible', /clauses\[0\]\.when\.extent: expected one of .*"terrible"/],
  ['[outage, terrible]', /clauses\[0\]\.when\.extent\[1\]: expected one of .*"terrible"/],
])('of one or a list of words, the wrong one in %s is named', (extent, problem) => {
  const clauses = `clauses: [{ says: Down, when: { extent: ${extent} } }]`;
  const source = smallPolicy.replace('clock: logged', `clock: logged\n    ${clauses}`);
  expect(problemsOf(source)).toEqual([expect.stringMatching(problem)]);
});
