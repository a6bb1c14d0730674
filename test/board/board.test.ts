import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TriageRow } from '../../src/calls/triage';
import {
  arrange,
  type Board,
  clear,
  emptyBoard,
  merge,
  newlySettled,
  placedRows,
} from '../../static/pages/board/board';
import { anyRow, aRow, levels, rowsOf } from './a-row';

const boardOf = (...rows: TriageRow[]) => arrange(merge(emptyBoard, rows), levels);
const nothing = new Set<string>();

test('rows that come in wait until the agent wants them', () => {
  const board = merge(boardOf(...rowsOf('ST-1')), rowsOf('ST-2'));
  expect(board.placed).toEqual(['ST-1']);
  expect(board.waiting).toEqual(['ST-2']);
  expect(arrange(board, levels)).toMatchObject({ placed: ['ST-1', 'ST-2'], waiting: [] });
});

test('a row that became more urgent stays in its place', () => {
  const board = merge(boardOf(...rowsOf('ST-1', 'ST-2')), [aRow({ key: 'ST-2', suggested: 'P1' })]);
  expect(board.placed).toEqual(['ST-1', 'ST-2']);
  expect(board.rows.get('ST-2')?.suggested).toBe('P1');
  expect(arrange(board, levels).placed).toEqual(['ST-2', 'ST-1']);
});

test('a settled row keeps its place until it is cleared', () => {
  const news = [aRow({ key: 'ST-1', working: 'P2', isOpen: false })];
  const before = boardOf(...rowsOf('ST-1', 'ST-2'));
  const board = merge(before, news);
  expect(newlySettled(before, news)).toEqual(news);
  expect(board.placed).toEqual(['ST-1', 'ST-2']);
  expect(board.rows.get('ST-1')).toEqual({ ...aRow(), isOpen: false, settledAs: 'P2' });
  expect(merge(board, news)).toBe(board);
  expect(clear(board, new Set(['ST-1']))).toBe(board);
  expect(clear(board, nothing).placed).toEqual(['ST-2']);
});

test('a row settled before it was shown never comes up', () => {
  const waiting = merge(emptyBoard, rowsOf('ST-1'));
  const board = merge(waiting, [aRow({ isOpen: false })]);
  expect(board).toEqual(emptyBoard);
  expect(merge(emptyBoard, [aRow({ isOpen: false })])).toBe(emptyBoard);
});

test('a settled row that is open again is back in its place', () => {
  const settled = merge(boardOf(...rowsOf('ST-1', 'ST-2')), [aRow({ isOpen: false })]);
  const board = merge(settled, rowsOf('ST-1'));
  expect(placedRows(board)).toEqual(rowsOf('ST-1', 'ST-2'));
  expect(board.waiting).toEqual([]);
});

test('news that says the same changes nothing', () => {
  const board = boardOf(...rowsOf('ST-1', 'ST-2'));
  expect(merge(board, rowsOf('ST-2', 'ST-1'))).toBe(board);
});

const anyRound = fc.record({
  news: fc.array(anyRow, { maxLength: 8 }),
  then: fc.constantFrom('arrange', 'clear', 'wait'),
});

test('no row is lost or doubled whatever comes in', () => {
  fc.assert(
    fc.property(fc.array(anyRound), (rounds) => {
      const truth = new Map<string, TriageRow>();
      let board: Board = emptyBoard;
      for (const { news, then } of rounds) {
        board = merge(board, news);
        for (const row of news) truth.set(row.key, row);
        if (then === 'arrange') board = arrange(board, levels);
        if (then === 'clear') board = clear(board, nothing);
        const keys = [...board.placed, ...board.waiting];
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(board.rows.keys())).toEqual(new Set(keys));
        for (const row of truth.values()) if (row.isOpen) expect(board.rows.get(row.key)).toEqual(row);
        for (const key of keys) {
          const row = truth.get(key);
          expect(board.rows.get(key)).toMatchObject(
            row?.isOpen ? row : { isOpen: false, settledAs: row?.working },
          );
        }
      }
    }),
  );
});

test('news never moves a row that has its place', () => {
  fc.assert(
    fc.property(fc.array(anyRow), fc.array(anyRow), (first, news) => {
      const board = boardOf(...first);
      expect(merge(board, news).placed).toBe(board.placed);
    }),
  );
});

const EARLY = '2026-11-20T09:00:00.000Z';
const LATE = '2026-11-20T10:00:00.000Z';
const accepted = aRow({ working: 'P2', isOpen: false, decided: LATE });

test.each([
  ['never decided', aRow()],
  ['decided earlier', aRow({ decided: EARLY })],
])('a row that was decided stays settled when a late search shows it %s', (_, stale) => {
  const board = merge(boardOf(aRow({ decided: EARLY })), [accepted]);
  expect(merge(board, [stale])).toBe(board);
  const cleared = clear(board, nothing);
  expect(merge(cleared, [stale])).toBe(cleared);
  const arranged = arrange(board, levels);
  expect(merge(arranged, [stale])).toBe(arranged);
});

test('news from before a decision settles nothing for others', () => {
  const board = boardOf(aRow({ decided: LATE }));
  expect(newlySettled(board, [aRow({ isOpen: false, decided: EARLY })])).toEqual([]);
  expect(newlySettled(board, [accepted])).toEqual([accepted]);
});

test('a request that asks anew after its decision is open again', () => {
  const again = aRow({ working: 'P2', suggested: 'P1', decided: LATE });
  const board = merge(merge(boardOf(aRow()), [accepted]), [again]);
  expect(board.rows.get('ST-1')).toEqual(again);
});

test('in whatever order news comes the latest decision stands', () => {
  const state = fc.tuple(anyRow, fc.constantFrom('arrange', 'clear', 'wait'));
  const states = fc.array(state, { minLength: 1, maxLength: 9 }).chain((all) => {
    const decided = all.map(([row, then], number) => ({
      then,
      row: { ...row, key: 'ST-1', decided: `2026-11-20T09:00:0${number}.000Z` },
    }));
    return fc.shuffledSubarray(decided, { minLength: all.length }).map((shuffled) => ({ decided, shuffled }));
  });
  fc.assert(
    fc.property(states, ({ decided, shuffled }) => {
      let board: Board = emptyBoard;
      for (const { row, then } of shuffled) {
        board = merge(board, [row]);
        if (then === 'arrange') board = arrange(board, levels);
        if (then === 'clear') board = clear(board, nothing);
      }
      const latest = decided.at(-1)?.row;
      if (latest?.isOpen) expect(board.rows.get('ST-1')).toEqual(latest);
      else expect(board.rows.get('ST-1')?.isOpen ?? false).toBe(false);
    }),
  );
});
