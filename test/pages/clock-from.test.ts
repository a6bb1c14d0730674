import { expect, test } from 'vitest';
import { clockFrom } from '../../static/pages/request/clock-from';
import { aRequestView } from './request-view';

const { promise, submitted = '' } = aRequestView();
const waiting = { clock: 'submitted', guaranteed: true, target: '1 hour', amount: 1, unit: 'hour' } as const;

test('a clock that waits for answers counts once nothing is missing', () => {
  expect(clockFrom({ promise: waiting })).toBe('incomplete');
});

test('a clock that runs counts from when nothing was missing any more', () => {
  expect(clockFrom({ promise: waiting, submitted })).toBe('submitted');
});

test('a request that waits for a company address counts from the registration', () => {
  expect(clockFrom({ promise: waiting, held: { steps: [] } })).toBe('registered');
});

test('a P1 counts from when it was logged, complete or not', () => {
  expect(clockFrom({ promise })).toBe('logged');
});
