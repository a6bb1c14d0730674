import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretch, tick, tickShown, ticksOverall } from '../../static/pages/board/ticks';

const shown = ['a', 'b', 'c', 'd'];
const none = new Set<string>();

test('a tick with a start ticks the whole stretch in either direction', () => {
  expect(tick(none, shown, { key: 'd', from: 'b', isTicked: true })).toEqual(new Set(['b', 'c', 'd']));
  expect(tick(none, shown, { key: 'b', from: 'd', isTicked: true })).toEqual(new Set(['b', 'c', 'd']));
});

test('a stretch can be unticked and leaves the rest', () => {
  expect(tick(new Set(shown), shown, { key: 'c', from: 'b', isTicked: false })).toEqual(new Set(['a', 'd']));
});

test('a stretch from a row that is no longer shown is the row alone', () => {
  expect(stretch(shown, 'gone', 'c')).toEqual(['c']);
});

test('the box above ticks only what the filters show', () => {
  const ticked = tickShown(new Set(['hidden']), shown);
  expect(ticked).toEqual(new Set(['hidden', ...shown]));
  expect(tickShown(ticked, shown)).toEqual(new Set(['hidden']));
});

test('the box above completes what is ticked in part', () => {
  expect(ticksOverall(new Set(['b']), shown)).toBe('some');
  expect(tickShown(new Set(['b']), shown)).toEqual(new Set(shown));
  expect(ticksOverall(new Set(shown), shown)).toBe('all');
  expect(ticksOverall(none, [])).toBe('none');
});

test('ticking a stretch and unticking it restores what was ticked elsewhere', () => {
  const key = fc.constantFrom(...shown);
  fc.assert(
    fc.property(key, key, fc.subarray(['x', 'y']), (from, to, elsewhere) => {
      const ticked = tick(new Set(elsewhere), shown, { key: to, from, isTicked: true });
      expect(ticked.size).toBe(elsewhere.length + stretch(shown, from, to).length);
      expect(tick(ticked, shown, { key: to, from, isTicked: false })).toEqual(new Set(elsewhere));
    }),
  );
});
