import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outdatedTicks, stretch, tick, tickShown, ticksOverall } from '../../static/pages/board/ticks';
import { aRow } from './a-row';

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

test.each([
  ['the suggestion', { suggested: 'P1' }],
  ['the working severity', { working: 'P4' }],
])('a ticked row is no longer what was ticked when %s changed', (_, change) => {
  const before = new Map([['ST-1', aRow()]]);
  const now = new Map([['ST-1', aRow(change)]]);
  expect(outdatedTicks(new Set(['ST-1']), before, now)).toEqual({ changed: ['ST-1'], settled: [] });
  expect(outdatedTicks(none, before, now)).toEqual({ changed: [], settled: [] });
});

test('a ticked row that is settled or gone loses its tick', () => {
  const before = new Map([['ST-1', aRow()]]);
  const ended = { changed: [], settled: ['ST-1'] };
  expect(outdatedTicks(new Set(['ST-1']), before, new Map([['ST-1', aRow({ isOpen: false })]]))).toEqual(
    ended,
  );
  expect(outdatedTicks(new Set(['ST-1']), before, new Map())).toEqual(ended);
  const same = new Map([['ST-1', aRow({ cost: 3 })]]);
  expect(outdatedTicks(new Set(['ST-1']), before, same)).toEqual({ changed: [], settled: [] });
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
