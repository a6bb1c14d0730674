import { expect, test } from 'vitest';
import type { Judged } from '../../../src/policy/backtest/judged';
import { addToSide, emptySide, sideReport } from '../../../src/policy/backtest/side';
import { preset } from '../../../src/policy/presets';
import { decided } from './decided';

/** What the Stakater policy comes to over requests ST-1, ST-2, and so on. */
function sideOver(...all: Partial<Judged>[]) {
  const side = emptySide(preset('stakater'));
  for (const [at, changes] of all.entries()) addToSide(side, at + 1, decided(changes), 100);
  return sideReport(side, 'ST-');
}

test('only requests that would have woken somebody count as paged', () => {
  const { paged } = sideOver({ paged: true }, {}, { paged: true });
  expect(paged).toEqual({ count: 2, keys: ['ST-1', 'ST-3'] });
});

test('each request stands under the severity that was suggested, whatever it ended at', () => {
  const { suggested } = sideOver({ suggested: 'P1', final: 'P3' }, { suggested: 'P4' }, { suggested: 'P1' });
  expect(suggested).toEqual({
    P1: { count: 2, keys: ['ST-1', 'ST-3'] },
    P2: { count: 0, keys: [] },
    P3: { count: 0, keys: [] },
    P4: { count: 1, keys: ['ST-2'] },
  });
});

test.each([
  ['P1', 'P1', 0, 0],
  ['P1', 'P2', 1, 0],
  ['P1', 'P4', 1, 0],
  ['P2', 'P1', 0, 1],
  ['P4', 'P1', 0, 1],
  ['P2', 'P2', 0, 0],
  ['P2', 'P3', 0, 0],
  ['P3', 'P2', 0, 0],
])('ended at %s and suggested %s: missed %i, false alarms %i', (final, suggested, missed, falseAlarms) => {
  const { agreement } = sideOver({ final, suggested });
  expect([agreement.missed.count, agreement.falseAlarms.count]).toEqual([missed, falseAlarms]);
});

test.each([
  ['no severity at its end', {}],
  ['an end that the policy does not know', { final: 'P9' }],
  ['a suggestion that the policy does not know any more', { suggested: 'P9', final: 'P1' }],
])('a request with %s counts as unknown and in no cell', (_, changes) => {
  const { agreement } = sideOver(changes, { final: 'P2' });
  expect([agreement.unknown, agreement.requests, agreement.missed.count]).toEqual([1, 1, 0]);
});

test('a suggestion that the policy does not know any more is paged all the same', () => {
  const { paged, suggested } = sideOver({ suggested: 'P9', paged: true });
  expect(paged.count).toBe(1);
  expect(Object.values(suggested).map(({ count }) => count)).toEqual([0, 0, 0, 0]);
});
