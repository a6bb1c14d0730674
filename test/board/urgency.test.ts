import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TriageRow } from '../../src/calls/triage';
import { byUrgency } from '../../static/pages/board/urgency';
import { anyRow, aRow, levels } from './a-row';

const sorted = (...rows: TriageRow[]) => rows.sort(byUrgency(levels)).map(({ key }) => key);

test('what is or should be a P1 stands on top', () => {
  const should = aRow({ key: 'should', suggested: 'P1', cost: 2 });
  const is = aRow({ key: 'is', working: 'P1', suggested: 'P3', cost: 1 });
  expect(sorted(aRow({ key: 'other', cost: 99 }), is, should)).toEqual(['should', 'is', 'other']);
});

test('who objects stands on top of all', () => {
  const objected = aRow({ key: 'objected', working: 'P4', suggested: 'P4', cost: 0, objection: 'No.' });
  expect(sorted(aRow({ key: 'outage', suggested: 'P1' }), objected)).toEqual(['objected', 'outage']);
});

test('what costs more to be wrong about stands first', () => {
  expect(sorted(aRow({ key: 'cheap', cost: 1 }), aRow({ key: 'dear', cost: 2 }))).toEqual(['dear', 'cheap']);
});

test('among equals what is due sooner stands first', () => {
  const never = aRow({ key: 'never' });
  const later = aRow({ key: 'later', due: '2026-11-20T10:00:00.000Z' });
  const soon = aRow({ key: 'soon', due: '2026-11-20T09:00:00.000Z' });
  expect(sorted(never, later, soon)).toEqual(['soon', 'later', 'never']);
});

test('rows that are equal in all stand by their number', () => {
  expect(sorted(aRow({ key: 'ST-10' }), aRow({ key: 'ST-9' }))).toEqual(['ST-9', 'ST-10']);
});

test('the order does not depend on how rows came in', () => {
  const rows = fc.uniqueArray(anyRow, { selector: ({ key }) => key });
  fc.assert(
    fc.property(rows, (some) => {
      expect(sorted(...some.toReversed())).toEqual(sorted(...some));
    }),
  );
});
