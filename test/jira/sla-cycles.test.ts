import { expect, test } from 'vitest';
import { enteredAt, isRunBy, startsOf } from '../../src/jira/sla-cycles';

const ENTERED = 1_000_000;
const cycle = (epochMillis: number) => ({ startTime: { epochMillis } });

test.each([
  ['runs', { ongoingCycle: cycle(0), completedCycles: [] }, true],
  ['is paused', { ongoingCycle: { ...cycle(ENTERED), paused: true } }, false],
  ['never ran', { completedCycles: [] }, false],
  ['ran since the request was submitted and was answered', { completedCycles: [cycle(ENTERED - 400)] }, true],
  ['ran since its creation and was answered', { completedCycles: [cycle(ENTERED - 60_000)] }, undefined],
])('a clock that %s: %o started on the status: %s', (_, sla, starts) => {
  expect(isRunBy(sla, ENTERED)).toBe(starts);
});

test('when a clock that stopped was started is unknown without a changelog', () => {
  expect(isRunBy({ completedCycles: [cycle(ENTERED)] }, undefined)).toBeUndefined();
});

test('every run of the clock has its start', () => {
  expect(startsOf({ ongoingCycle: cycle(3), completedCycles: [cycle(1), cycle(2)] })).toEqual([3, 1, 2]);
});

test('a request entered a status when it was first moved there', () => {
  const move = (created: string, toString: string) => ({ created, items: [{ field: 'status', toString }] });
  const histories = [
    move('2026-11-17T09:05:00.000+0000', 'Submitted'),
    move('2026-11-17T09:01:00.000+0000', 'Submitted'),
    move('2026-11-17T09:00:00.000+0000', 'Awaiting details'),
  ];
  const issue = { changelog: { histories } };
  expect(enteredAt(issue, 'Submitted')).toBe(Date.UTC(2026, 10, 17, 9, 1));
  expect(enteredAt(issue, 'Resolved')).toBeUndefined();
});
