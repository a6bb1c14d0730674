import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/policy/difference/changes';
import { namesIn } from '../../../src/policy/difference/entries';

const ladder = { entry: 'p1' };
const steps = ['escalation', 'ladders', ladder, 'steps'];
const step = (target: string, afterMinutes: number) => ({ afterMinutes, channel: 'slack', target });

test('a value of another kind is one change and not one of its parts', () => {
  expect(changesBetween({ a: 1 }, [1], ['x'])).toEqual([
    { path: ['x'], kind: 'changed', before: { a: 1 }, after: [1] },
  ]);
  expect(changesBetween([1], { a: 1 }, ['x'])).toHaveLength(1);
});

test('entries without names of their own are matched by their place', () => {
  const before = [
    { id: 'a', v: 1 },
    { id: 'a', v: 2 },
  ];
  const after = [
    { id: 'a', v: 1 },
    { id: 'b', v: 3 },
  ];
  expect(changesBetween(before, after, ['facts']).map(({ path }) => path)).toEqual([
    ['facts', { entry: '2' }, 'id'],
    ['facts', { entry: '2' }, 'v'],
  ]);
});

test('entries are called by number or word, and by nothing where two share it', () => {
  expect(namesIn([1, 2], ['x'])).toEqual(['1', '2']);
  expect(namesIn(['a', 'a'], ['x'])).toBeUndefined();
  expect(namesIn([{ id: 'a' }, {}], ['facts'])).toBeUndefined();
});

test('steps that only their times moved are told by their times', () => {
  const before = [step('#one', 0), step('#two', 10)];
  const after = [step('#two', 10), step('#one', 20)];
  expect(changesBetween(before, after, steps).map(({ kind }) => kind)).toEqual(['changed']);
});

test('steps of one minute that change places are told as moved', () => {
  const before = [step('#one', 0), step('#two', 0)];
  expect(changesBetween(before, before.toReversed(), steps).map(({ kind }) => kind)).toEqual(['moved']);
});

test('steps that alone are put in the order of their times are told as moved', () => {
  const before = [step('#two', 10), step('#one', 0)];
  expect(changesBetween(before, before.toReversed(), steps).map(({ kind }) => kind)).toEqual(['moved']);
});

test.each([
  ['a list', ['a']],
  ['a word', 'a'],
  ['a mapping of nothing', {}],
])('%s that goes is one change, and so is one that comes', (_, value) => {
  expect(changesBetween(value, undefined, ['x'])).toEqual([{ path: ['x'], kind: 'removed', before: value }]);
  expect(changesBetween(undefined, value, ['x'])).toEqual([{ path: ['x'], kind: 'added', after: value }]);
});

test('what goes in several parts is told part by part', () => {
  expect(changesBetween({ contact: { zoom: true, callCode: false } }, {})).toEqual([
    { path: ['contact', 'zoom'], kind: 'removed', before: true },
    { path: ['contact', 'callCode'], kind: 'removed', before: false },
  ]);
});

test('a list without times whose entries change and move is told both', () => {
  const before = [
    { id: 'a', v: 1 },
    { id: 'b', v: 1 },
  ];
  const after = [
    { id: 'b', v: 1 },
    { id: 'a', v: 2 },
  ];
  expect(changesBetween(before, after, ['facts']).map(({ kind }) => kind)).toEqual(['changed', 'moved']);
});

test('an entry that comes or goes moves none of the others', () => {
  const before = [{ id: 'a' }, { id: 'b' }];
  expect(changesBetween(before, [{ id: 'b' }], ['facts']).map(({ kind }) => kind)).toEqual(['removed']);
  expect(changesBetween(before, [{ id: 'c' }, ...before], ['facts']).map(({ kind }) => kind)).toEqual([
    'added',
  ]);
});
