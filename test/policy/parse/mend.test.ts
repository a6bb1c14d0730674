import { expect, test } from 'vitest';
import { ladder } from '../broken-rules';
import { problemsOf, smallPolicy } from '../policy-builder';

/** The paths of what is told of a text, in its order. */
const paths = (source: string) => problemsOf(source).map((problem) => problem.split(/[ :]+/)[2]);

test('a wrong number hides no name that is wrong elsewhere', () => {
  const source = smallPolicy
    .replace('minutes: 60', 'minutes: soon')
    .replace('defaultSeverity: P2', 'defaultSeverity: P7');
  expect(paths(source)).toEqual(['severities[0].firstResponse.minutes', 'defaultSeverity']);
});

test('where a severity’s id is a list, whoever names that severity is told nothing', () => {
  expect(paths(smallPolicy.replace('id: P2', 'id: [P2, P3]'))).toEqual(['severities[1].id']);
});

test('a misspelt key beside the right one does not count for it', () => {
  const source = smallPolicy.replace('clock: logged', 'clock: logged\n    clok: submitted');
  expect(paths(source)).toEqual(['severities[0].clok']);
});

test('a step without a channel is asked for one, and its target not measured by another channel', () => {
  const source = smallPolicy + ladder.replace("channel: slack, target: '#a'", "target: 'a b'");
  expect(problemsOf(source)).toEqual([
    expect.stringMatching(/steps\[0\]\.channel: expected one of slack, .*, found nothing$/),
  ]);
});

test('an unknown key does not hide what its mapping lacks', () => {
  const source = smallPolicy.replace('minutes: 60', 'soonish: 60');
  expect(paths(source)).toEqual(['severities[0].firstResponse', 'severities[0].firstResponse.soonish']);
});

test('a wrong value with a quotation mark in it is quoted as it was written', () => {
  expect(problemsOf(smallPolicy.replace('clock: logged', `clock: 'la"ter'`))).toEqual([
    expect.stringMatching(/found "la"ter"$/),
  ]);
});
