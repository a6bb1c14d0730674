import { expect, test } from 'vitest';
import type { TriageRow } from '../../src/calls/triage';
import type { Event } from '../../static/pages/board/follow';
import { nothingYet, react, type Triage } from '../../static/pages/board/triage';
import { aRow, levels, rowsOf } from './a-row';

const severities = levels.map((id) => ({ id, name: id, definition: id }));
const none = new Set<string>();

function hear(triage: Triage, type: 'page' | 'news', rows: TriageRow[], look = {}, part = {}): Triage {
  const event: Event = { type, view: { rows, severities, now: '' }, isFirst: true, isLast: true, ...part };
  return react(triage, { event, isPointedAt: false, mine: none, ...look });
}

const loaded = hear(nothingYet, 'page', rowsOf('ST-1', 'ST-2'));
const settled = [aRow({ working: 'P2', isOpen: false })];

test('loaded rows stand by urgency and the board knows that it is complete', () => {
  const triage = hear(loaded, 'page', [aRow({ key: 'ST-3', suggested: 'P1' })]);
  expect(triage.board.placed).toEqual(['ST-3', 'ST-1', 'ST-2']);
  expect(triage).toMatchObject({ isComplete: true, levels, settled: [] });
});

test('rows that load under the pointer wait', () => {
  const triage = hear(loaded, 'page', [aRow({ key: 'ST-3', suggested: 'P1' })], { isPointedAt: true });
  expect(triage.board).toMatchObject({ placed: ['ST-1', 'ST-2'], waiting: ['ST-3'] });
  expect(react(triage, { wish: 'show' }).board.placed).toEqual(['ST-3', 'ST-1', 'ST-2']);
});

test('a row that somebody else settled goes with a note', () => {
  const triage = hear(loaded, 'news', settled);
  expect(triage.board.placed).toEqual(['ST-2']);
  expect(triage.settled).toEqual(settled);
  expect(hear(triage, 'news', []).settled).toEqual([]);
});

test('what was settled is told of all pages of a look', () => {
  const first = hear(loaded, 'news', settled, {}, { isLast: false });
  expect(hear(first, 'news', [], {}, { isFirst: false }).settled).toEqual(settled);
});

test('a row settled under the pointer goes once the pointer is elsewhere', () => {
  const triage = hear(loaded, 'news', settled, { isPointedAt: true });
  expect(triage.board.placed).toEqual(['ST-1', 'ST-2']);
  expect(triage.settled).toEqual(settled);
  expect(hear(triage, 'news', []).board.placed).toEqual(['ST-2']);
});

test('what the agent accepted stays to be read and is nobody else’s', () => {
  const triage = hear(loaded, 'news', settled, { mine: new Set(['ST-1']) });
  expect(triage.board.placed).toEqual(['ST-1', 'ST-2']);
  expect(triage.settled).toEqual([]);
  expect(react(triage, { wish: 'clear' }).board.placed).toEqual(['ST-2']);
});

test('new rows wait for the agent but on an empty board', () => {
  expect(hear(loaded, 'news', rowsOf('ST-3')).board.waiting).toEqual(['ST-3']);
  const empty = hear(nothingYet, 'page', []);
  expect(hear(empty, 'news', rowsOf('ST-3')).board.placed).toEqual(['ST-3']);
});

test('a failed look leaves the rows and is forgotten after the next', () => {
  const event: Event = { type: 'refused', refusal: { code: 'unreachable' } };
  const failed = react(loaded, { event, isPointedAt: false, mine: none });
  expect(failed).toEqual({ ...loaded, refusal: { code: 'unreachable' } });
  expect(hear(failed, 'news', []).refusal).toBeUndefined();
});

test('news that changes nothing leaves levels and board as they are', () => {
  const after = hear(loaded, 'news', rowsOf('ST-1'));
  expect(after.board).toBe(loaded.board);
  expect(after.levels).toBe(loaded.levels);
});

test('an accepted row is settled where it stands', () => {
  const { board } = react(loaded, { row: aRow({ working: 'P2', isOpen: false }) });
  expect(board.placed).toEqual(['ST-1', 'ST-2']);
  expect(board.rows.get('ST-1')).toMatchObject({ isOpen: false, settledAs: 'P2' });
});
