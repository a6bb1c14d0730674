import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSoon } from '../../static/pages/shared/keep-soon';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is typed without a pause is kept once, as it stood last', () => {
  const kept: string[] = [];
  const keeper = keepSoon<string>((text) => kept.push(text), 400);
  for (const text of ['B', 'Bi', 'Bill']) {
    keeper.later(text);
    vi.advanceTimersByTime(399);
  }
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(kept).toEqual(['Bill']);
});

test('a page that is left keeps at once and only once', () => {
  const kept: string[] = [];
  const keeper = keepSoon<string>((text) => kept.push(text), 400);
  keeper.later('Billing');
  keeper.now();
  keeper.now();
  vi.advanceTimersByTime(1000);
  expect(kept).toEqual(['Billing']);
});
