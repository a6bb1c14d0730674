import { expect, test } from 'vitest';
import { pauseOf } from '../../static/pages/request/pause';
import { aLadder, aRequestView } from './request-view';

const MINUTE = 60_000;

test.each([
  [0, MINUTE],
  [14 * MINUTE, MINUTE],
  [15 * MINUTE, 5 * MINUTE],
])('a page that is open for %s milliseconds asks again after %s', (openFor, pause) => {
  expect(pauseOf(aRequestView(), openFor)).toBe(pause);
});

test('a page of a P1 that somebody answered still hears of its severity', () => {
  const ladder = aLadder(['1 sent 07:12:40'], { state: 'acknowledged' });
  expect(pauseOf(aRequestView({ ladder }), 0)).toBe(MINUTE);
});

test('while somebody is paged a page asks again every ten seconds', () => {
  const ladder = aLadder(['1 sent 07:12:40']);
  expect(pauseOf(aRequestView({ ladder }), 60 * MINUTE)).toBe(10_000);
});

test('a page of a closed request asks no more', () => {
  expect(pauseOf(aRequestView({ state: 'closed' }), 0)).toBeUndefined();
});
