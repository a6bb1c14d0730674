import { expect, test } from 'vitest';
import { pauseFor } from '../../static/shared/polling';

const at = '2026-11-20T07:17:00.000Z';

test.each([
  ['open', 10_000],
  ['exhausted', 30_000],
  ['acknowledged', undefined],
] as const)('a page with an %s ladder asks again after %s milliseconds', (state, pause) => {
  expect(pauseFor({ state }, true)).toBe(pause);
});

test.each([
  ['by-agent', 30_000],
  ['reclassified', undefined],
] as const)('a page whose ladder was stopped (%s) asks again after %s milliseconds', (why, pause) => {
  expect(pauseFor({ state: 'stopped', stopped: { why, at } }, true)).toBe(pause);
});

test('a page of a closed request waits for no further paging', () => {
  expect(pauseFor({ state: 'stopped', stopped: { why: 'by-agent', at } }, false)).toBeUndefined();
  expect(pauseFor({ state: 'exhausted' }, false)).toBe(300_000);
});

test('a page without a ladder asks again every five minutes', () => {
  expect(pauseFor(undefined, true)).toBe(300_000);
});
