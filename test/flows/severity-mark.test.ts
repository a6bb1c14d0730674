import { expect, test } from 'vitest';
import { fitting } from '../../src/flows/intake/mark';
import type { Mark, SeverityChange } from '../../src/flows/world/request';
import { NINE } from '../desk';

const at = new Date(NINE).toISOString();
const promise: Mark['promise'] = {
  clock: 'logged',
  guaranteed: false,
  target: '1 hour',
  amount: 1,
  unit: 'hour',
};

function change(number: number, why: string): SeverityChange {
  return { number, at, from: 'P1', to: 'P2', how: 'overridden', why, before: { promise } };
}

/** A mark with twelve changes, each with a reason of so many characters that take three bytes. */
function markWith(length: number): Mark {
  const changes = Array.from({ length: 12 }, (_, at) => change(at + 1, '必'.repeat(length)));
  const rated = { chosen: 'P1', severity: 'P2', suggested: 'P2', tier: 'premium' };
  return { complete: 'yes', missing: [], ...rated, logged: at, promise, ladder: 'none', changes };
}

test('a mark that Jira takes keeps every change', () => {
  expect(fitting(markWith(100)).changes).toHaveLength(12);
});

test('a mark too large for Jira lets go of its oldest changes', () => {
  const mark = fitting(markWith(1500));
  expect(new TextEncoder().encode(JSON.stringify(mark)).length).toBeLessThan(32_768);
  expect(mark.changes?.at(-1)?.number).toBe(12);
});
