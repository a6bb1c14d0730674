import { expect, test } from 'vitest';
import { decided, MINUTE, received, viewOf } from './month';

test('times to page and to acknowledge count from when it was logged', () => {
  const view = viewOf([
    decided(1, 'acknowledged', 12),
    decided(1, 'paged', 6, { logged: 0 }),
    decided(1, 'paged', 1, { logged: 0 }),
    decided(2, 'paged', 4, { logged: MINUTE }),
    decided(3, 'paged', 3, { logged: 0 }),
  ]);
  expect(view.paged.toPage).toEqual({
    median: 3,
    worst: 3,
    each: [
      { key: 'ST-2', minutes: 3 },
      { key: 'ST-3', minutes: 3 },
      { key: 'ST-1', minutes: 1 },
    ],
  });
  expect(view.paged.toAcknowledge).toMatchObject({ median: 12, worst: 12 });
  expect(view.paged.unanswered.keys).toEqual(['ST-2', 'ST-3']);
});

test('whoever was paged for what was then resolved is no unanswered page', () => {
  const paged = (number: number, minute: number) => decided(number, 'paged', minute, { logged: 0 });
  const view = viewOf([
    ...[paged(1, 2), decided(1, 'paging-stopped', 5, { how: 'resolved' })],
    ...[paged(2, 2), decided(2, 'paging-stopped', 5, { how: 'resolved' }), paged(2, 9)],
    ...[paged(3, 2), decided(3, 'exhausted', 30)],
  ]);
  expect(view.paged.unanswered).toEqual({ count: 2, keys: ['ST-2', 'ST-3'] });
});

test('paging that was stopped at the very moment of a page leaves nobody unanswered', () => {
  const view = viewOf([decided(1, 'paged', 5), decided(1, 'paging-stopped', 5)]);
  expect(view.paged.unanswered.count).toBe(0);
});

test.each([
  [[2, 9], [5], 1],
  [[9, 2], [5], 1],
  [[2], [5, 1], 0],
  [[2], [1, 5], 0],
])(
  'paged at the minutes %j and stopped at %j, in the order told, leaves %i unanswered',
  (paged, stopped, count) => {
    const view = viewOf([
      ...paged.map((minute) => decided(1, 'paged', minute)),
      ...stopped.map((minute) => decided(1, 'paging-stopped', minute)),
    ]);
    expect(view.paged.unanswered.count).toBe(count);
  },
);

test('the first page and the first answer count, in whatever order they are told', () => {
  const { paged } = viewOf([
    ...[decided(1, 'paged', 1, { logged: 0 }), decided(1, 'paged', 6, { logged: 0 })],
    ...[decided(1, 'acknowledged', 7), decided(1, 'acknowledged', 12)],
  ]);
  expect([paged.toPage?.median, paged.toAcknowledge?.median]).toEqual([1, 7]);
});

test('a page that does not say when its request was logged counts from when that came', () => {
  const view = viewOf([received(1, { logged: MINUTE }), decided(1, 'paged', 4)]);
  expect(view.paged.toPage?.each).toEqual([{ key: 'ST-1', minutes: 3 }]);
  const again = viewOf([decided(1, 'paged', 4, { logged: MINUTE }), decided(1, 'paged', 9)]);
  expect(again.paged.toPage?.each).toEqual([{ key: 'ST-1', minutes: 3 }]);
});

test('a page of which nobody knows when its request was logged has no time', () => {
  const { paged } = viewOf([decided(1, 'paged', 4)]);
  expect(paged.requests.keys).toEqual(['ST-1']);
  expect(paged).not.toHaveProperty('toPage');
});
