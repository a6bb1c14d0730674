import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TriageRow } from '../../src/calls/triage';
import { CHOICES, filter, NO_FILTERS, NO_ORGANISATION } from '../../static/pages/board/filters';
import { isFiltering, valuesOffered } from '../../static/pages/shared/filters/match';
import { keepFilters, readFilters } from '../../static/pages/board/kept-filters';
import { aShelf } from '../pages/a-shelf';
import { anyRow, aRow, levels } from './a-row';

const rows = [
  aRow({ key: 'ST-1', working: 'P3', suggested: 'P1', organisation: 'Northwind', tier: 'premium' }),
  aRow({ key: 'ST-2', working: 'P1', suggested: 'P4', organisation: 'Fabrikam', confidence: 'high' }),
  aRow({ key: 'ST-3', working: 'P2', suggested: 'P4', summary: 'Billing question' }),
];
const shown = (filters: Partial<typeof NO_FILTERS>) => filter(rows, { ...NO_FILTERS, ...filters }, levels);
const keys = ({ rows: some }: { rows: TriageRow[] }) => some.map(({ key }) => key);

test.each([
  [{ direction: 'higher' }, ['ST-1']],
  [{ direction: 'lower' }, ['ST-2', 'ST-3']],
  [{ suggested: 'P4' }, ['ST-2', 'ST-3']],
  [{ confidence: 'high' }, ['ST-2']],
  [{ organisation: NO_ORGANISATION }, ['ST-3']],
  [{ tier: 'premium' }, ['ST-1']],
  [{ text: 'BILL quest' }, ['ST-3']],
  [{ text: 'st-2' }, ['ST-2']],
])('filtering by %j shows %j', (filters, expected) => {
  expect(keys(shown(filters))).toEqual(expected);
});

test('what a customer objects to is neither to be raised nor to be lowered, and is found by their words', () => {
  const objected = aRow({ key: 'ST-4', objection: 'Auditors are here.' });
  const found = (one: Partial<typeof NO_FILTERS>) =>
    keys(filter([...rows, objected], { ...NO_FILTERS, ...one }, levels));
  expect(found({ direction: 'objection' })).toEqual(['ST-4']);
  expect(found({ direction: 'higher' })).toEqual(['ST-1']);
  expect(found({ text: 'auditors' })).toEqual(['ST-4']);
});

test('a choice offers what there is in its order, and what is chosen in any case', () => {
  const counts = new Map([
    ['low', 2],
    ['other', 1],
    ['high', 3],
  ]);
  expect(valuesOffered(counts, 'medium', ['high', 'medium', 'low'])).toEqual([
    'other',
    'high',
    'medium',
    'low',
  ]);
});

test('filters combine so that a row has to pass each', () => {
  expect(keys(shown({ direction: 'lower', suggested: 'P4', organisation: 'Fabrikam' }))).toEqual(['ST-2']);
  expect(keys(shown({ direction: 'higher', suggested: 'P4' }))).toEqual([]);
});

test('a choice counts what it would show beside the other filters', () => {
  const { counts } = shown({ direction: 'higher', tier: 'premium' });
  expect(counts.direction).toEqual(new Map([['higher', 1]]));
  expect(counts.tier).toEqual(new Map([['premium', 1]]));
  expect(shown({ suggested: 'P1' }).counts.suggested).toEqual(
    new Map([
      ['P1', 1],
      ['P4', 2],
    ]),
  );
});

const openOf = (some: TriageRow[]) => some.filter(({ isOpen }) => isOpen);
const anyFilters = fc.record({
  direction: fc.constantFrom('', 'higher', 'lower'),
  suggested: fc.constantFrom('', ...levels),
  confidence: fc.constantFrom('', 'high', 'low'),
  organisation: fc.constantFrom('', NO_ORGANISATION),
  tier: fc.constantFrom('', 'standard', 'premium'),
  text: fc.constantFrom('', 'st-1', 'slow logins'),
});

test('each count is what choosing that value then shows', () => {
  fc.assert(
    fc.property(fc.array(anyRow), anyFilters, (some, filters) => {
      const { counts } = filter(some, filters, levels);
      for (const choice of CHOICES)
        for (const [value, count] of counts[choice])
          expect(openOf(filter(some, { ...filters, [choice]: value }, levels).rows)).toHaveLength(count);
    }),
  );
});

test('a tab keeps its filters through a reload until they are cleared', () => {
  const shelf = aShelf();
  keepFilters('board', { ...NO_FILTERS, tier: 'premium' }, shelf);
  expect(readFilters('board', shelf)).toEqual({ ...NO_FILTERS, tier: 'premium' });
  keepFilters('board', NO_FILTERS, shelf);
  expect(shelf().getItem('board')).toBeNull();
});

test.each(['', '[]', '"P1"', '{"tier":7,"else":"x"}', '{'])('kept filters that read %j are none', (kept) => {
  const shelf = aShelf();
  shelf().setItem('board', kept);
  expect(readFilters('board', shelf)).toEqual(NO_FILTERS);
});

test('blanks in the text filter keep nothing back', () => {
  expect(isFiltering({ ...NO_FILTERS, text: '  ' })).toBe(false);
  expect(isFiltering({ ...NO_FILTERS, text: 'a' })).toBe(true);
});
