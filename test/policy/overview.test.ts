import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToOverview, emptyOverview, overviewOf } from '../../src/policy/overview';
import type { Decision, DecisionKind } from '../../src/policy/record';
import { without } from '../../src/policy/without';

const MINUTE = 60_000;

function decided(
  number: number,
  kind: DecisionKind,
  minute: number,
  details: Decision['details'] = {},
): Decision {
  return {
    id: `${number}:${kind}-${minute}`,
    projectId: '1',
    at: minute * MINUTE,
    kind,
    request: { id: String(number), key: `ST-${number}` },
    by: 'policy',
    details,
  };
}

const received = (number: number, details: Decision['details'] = {}) =>
  decided(number, 'received', 1, { complete: true, severity: 'P3', suggested: 'P3', logged: 0, ...details });

function viewOf(decisions: Decision[]) {
  return overviewOf(addToOverview(emptyOverview(), decisions));
}

test('a month without decisions is all zero and has no times', () => {
  const view = viewOf([]);
  expect(view.received).toEqual({ count: 0, keys: [] });
  expect(view).not.toHaveProperty('minutesToComplete');
  expect(view.paged).toEqual({ requests: { count: 0, keys: [] }, unanswered: { count: 0, keys: [] } });
});

test('complete at first is told from asked and answered', () => {
  const view = viewOf([
    received(1),
    received(2, { complete: false }),
    decided(2, 'asked', 1),
    decided(2, 'completed', 30),
    received(10, { complete: false }),
    decided(10, 'asked', 1),
  ]);
  expect(view.received.keys).toEqual(['ST-1', 'ST-2', 'ST-10']);
  expect(view.completeAtFirst.keys).toEqual(['ST-1']);
  expect(view.asked.keys).toEqual(['ST-2', 'ST-10']);
  expect(view.answered.keys).toEqual(['ST-2']);
  expect(view.minutesToComplete).toBe(30);
});

test('agreement holds the first suggestion against the severity at last', () => {
  const view = viewOf([
    received(1, { organisation: 'Nordgrid', suggested: 'P2' }),
    decided(1, 'severity-changed', 5, { to: 'P2', how: 'accepted' }),
    received(2, { organisation: 'Nordgrid' }),
    decided(2, 'severity-changed', 9, { to: 'P3', how: 'undone' }),
    decided(2, 'severity-changed', 5, { to: 'P1', how: 'overridden' }),
    received(3, { organisation: 'Ekerd', suggested: 'P1' }),
    decided(3, 'severity-kept', 4),
  ]);
  expect(view.agreement).toMatchObject([
    { organisation: 'Nordgrid', requests: 2, agreed: 2 },
    { organisation: 'Ekerd', requests: 1, agreed: 0, differing: { keys: ['ST-3'] } },
  ]);
  expect(view.suggestions).toMatchObject({
    accepted: { keys: ['ST-1'] },
    overridden: { keys: ['ST-2'] },
    kept: { keys: ['ST-3'] },
  });
});

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

test('first answers count as met or missed where a time was due', () => {
  const view = viewOf([
    decided(1, 'first-response', 2, { met: true }),
    decided(2, 'first-response', 2, { met: false }),
    decided(3, 'first-response', 2),
  ]);
  expect(view.responses).toEqual({ met: { count: 1, keys: ['ST-1'] }, missed: { count: 1, keys: ['ST-2'] } });
});

test('what is about the desk as a whole counts for no request', () => {
  const desk = without(decided(1, 'published', 1), 'request');
  expect(addToOverview(emptyOverview(), [desk])).toEqual(emptyOverview());
});

const kinds = ['received', 'asked', 'completed', 'severity-changed', 'paged', 'acknowledged'] as const;
const any = fc
  .record({
    number: fc.integer({ min: 1, max: 5 }),
    kind: fc.constantFrom(...kinds),
    minute: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ number, kind, minute }) =>
    kind === 'received' ? received(number) : decided(number, kind, minute, { to: 'P2', how: 'accepted' }),
  );

test('pages in any cut and any order come to the same', () => {
  const some = fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 30 });
  fc.assert(
    fc.property(some, fc.nat(30), (decisions, cut) => {
      const [one, other] = [decisions.slice(0, cut), decisions.slice(cut)];
      const inPages = addToOverview(addToOverview(emptyOverview(), other), one);
      expect(overviewOf(addToOverview(inPages, one))).toEqual(viewOf(decisions));
    }),
  );
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
