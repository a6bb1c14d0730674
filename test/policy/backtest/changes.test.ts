import { expect, test } from 'vitest';
import { addToChanges, changesReport, noChanges } from '../../../src/policy/backtest/changes';
import type { Judged } from '../../../src/policy/backtest/judged';
import { preset } from '../../../src/policy/presets';
import { decided } from './decided';

const stakater = preset('stakater');

/** What changes over requests ST-1, ST-2, and so on: what the draft decided, and what the policy it is held against. */
function changesOver(...all: [draft: Partial<Judged>, published: Partial<Judged>][]) {
  const changes = noChanges(stakater, stakater);
  for (const [at, [draft, published]] of all.entries())
    addToChanges(changes, at + 1, { judged: decided(draft), against: decided(published) }, 100);
  return changesReport(changes, 'ST-');
}

const first = { count: 1, keys: ['ST-1'] };
const none = { count: 0, keys: [] };

test('a fact is newly asked for where the draft alone asks, and no more where the other alone did', () => {
  const { askedMore, askedLess } = changesOver([
    { asked: ['product', 'impact'] },
    { asked: ['impact', 'environment'] },
  ]);
  expect(askedMore).toEqual({ product: first });
  expect(askedLess).toEqual({ environment: first });
});

test.each([
  [true, true, none, none],
  [true, false, first, none],
  [false, true, none, first],
  [false, false, none, none],
])('the draft pages: %j, the published policy: %j', (draft, published, more, less) => {
  const { pagedMore, pagedLess } = changesOver([{ paged: draft }, { paged: published }]);
  expect({ pagedMore, pagedLess }).toEqual({ pagedMore: more, pagedLess: less });
});

test.each([
  [5, 9, first, none],
  [9, 5, none, first],
  [5, 5, none, none],
])('the draft owes an answer at %i, the published policy at %i', (draft, published, earlier, later) => {
  const { dueEarlier, dueLater } = changesOver([{ due: draft }, { due: published }]);
  expect({ dueEarlier, dueLater }).toEqual({ dueEarlier: earlier, dueLater: later });
});

test('an answer without a time by one policy is neither earlier nor later', () => {
  const { dueEarlier, dueLater } = changesOver([{ due: 5 }, {}], [{}, { due: 5 }]);
  expect([dueEarlier.count, dueLater.count]).toEqual([0, 0]);
});

test('severities change by where from and where to, the commonest change first', () => {
  const { suggested } = changesOver(
    [{ suggested: 'P1' }, { suggested: 'P3' }],
    [{ suggested: 'P1' }, { suggested: 'P2' }],
    [{ suggested: 'P3' }, { suggested: 'P2' }],
    [{ suggested: 'P3' }, { suggested: 'P2' }],
    [{ suggested: 'P4' }, { suggested: 'P4' }],
  );
  expect(suggested).toEqual([
    { from: 'P2', to: 'P3', cases: { count: 2, keys: ['ST-3', 'ST-4'] } },
    { from: 'P3', to: 'P1', cases: first },
    { from: 'P2', to: 'P1', cases: { count: 1, keys: ['ST-2'] } },
  ]);
});
