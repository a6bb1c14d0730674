import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToOverview, emptyOverview, overviewOf } from '../../src/policy/overview';
import { without } from '../../src/policy/without';
import { decided, received, viewOf } from './overview/month';

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

test('a request that came before the month is not received in it, whatever is decided about it', () => {
  const view = viewOf([
    received(1),
    decided(2, 'paged', 3),
    decided(3, 'asked', 2),
    decided(3, 'completed', 4),
  ]);
  expect(view.received.keys).toEqual(['ST-1']);
  expect(view.paged.requests.keys).toEqual(['ST-2']);
  expect(view.asked.count).toBe(0);
  expect(view).not.toHaveProperty('minutesToComplete');
});

test('nobody counts as asked who was complete at first, or was never asked', () => {
  const view = viewOf([received(1), decided(1, 'asked', 5), received(2, { complete: false })]);
  expect(view.asked.count).toBe(0);
});

test('the time to complete leaves out whoever was complete at first or is not yet', () => {
  const complete = [received(1), decided(1, 'completed', 50)];
  const waiting = received(2, { complete: false });
  expect(viewOf([...complete, waiting])).not.toHaveProperty('minutesToComplete');
  const told = [received(3, { complete: false }), decided(3, 'completed', 30), decided(3, 'completed', 40)];
  expect(viewOf([...complete, waiting, ...told]).minutesToComplete).toBe(30);
});

test('of two times to complete the one in the middle is half-way, and of three the second', () => {
  const completed = (number: number, minute: number) => [
    received(number, { complete: false }),
    decided(number, 'completed', minute),
  ];
  const two = [...completed(1, 40), ...completed(2, 10)];
  expect(viewOf(two).minutesToComplete).toBe(25);
  expect(viewOf([...two, ...completed(3, 12)]).minutesToComplete).toBe(12);
});

test('a request counts from when it was decided where no one noted when it was logged', () => {
  const details = without(received(1, { complete: false }).details, 'logged');
  const view = viewOf([decided(1, 'received', 10, details), decided(1, 'completed', 30)]);
  expect(view.minutesToComplete).toBe(20);
});

test('a suggestion that nobody touched agrees where it is the severity of the request', () => {
  const view = viewOf([received(1), received(2, { suggested: 'P1' })]);
  expect(view.agreement).toMatchObject([
    { organisation: '', requests: 2, agreed: 1, differing: { keys: ['ST-2'] } },
  ]);
});

test.each([
  [[5, 9], 'P2'],
  [[9, 5], 'P1'],
  [[5, 5], 'P2'],
])(
  'of changes at the minutes %j, told as P1 and P2, the severity at last is %s',
  ([one = 0, two = 0], last) => {
    const view = viewOf([
      received(1, { suggested: last }),
      { ...decided(1, 'severity-changed', one, { to: 'P1', how: 'by-agent' }), id: 'a' },
      { ...decided(1, 'severity-changed', two, { to: 'P2', how: 'by-agent' }), id: 'b' },
    ]);
    expect(view.agreement[0]?.agreed).toBe(1);
  },
);

test('customers with as many requests come by name', () => {
  const of = (number: number, organisation: string) => received(number, { organisation });
  const view = viewOf([of(1, 'Birch'), of(2, 'Acme'), of(3, 'Cedar')]);
  expect(view.agreement.map(({ organisation }) => organisation)).toEqual(['Acme', 'Birch', 'Cedar']);
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
