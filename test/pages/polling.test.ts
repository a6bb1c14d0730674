import { expect, test } from 'vitest';
import { pauseFor } from '../../static/shared/polling';

test.each([
  ['open', 10_000],
  ['exhausted', 300_000],
  ['acknowledged', undefined],
  ['stopped', undefined],
] as const)('a page with an %s ladder asks again after %s milliseconds', (state, pause) => {
  expect(pauseFor({ state })).toBe(pause);
});

test('a page without a ladder asks again every five minutes', () => {
  expect(pauseFor(undefined)).toBe(300_000);
});
