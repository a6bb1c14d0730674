import { expect, test } from 'vitest';
import type { Tried } from '../../src/policy/tried';
import { differences } from '../../static/pages/settings/try/aspects';
import { EMPTY_TICKET, keyIn, ticketOf, wishOf } from '../../static/pages/settings/try/ticket';

const tried: Tried = {
  policy: 'One',
  facts: [],
  findings: [],
  complete: true,
  severity: 'P2',
  chosen: '',
  suggested: 'P2',
  confidence: 'high',
  clauses: [],
  tier: 'standard',
  status: 'Submitted',
  target: '4 hours',
  dueIfComplete: '2026-11-03T13:00:00.000Z',
  ladder: 'none',
  steps: [],
};

test('only what was said goes into a ticket', () => {
  const typed = { ...EMPTY_TICKET, summary: ' Shop down ', description: 'All of it', severity: ' ' };
  expect(ticketOf(typed)).toEqual({ channel: 'portal', summary: 'Shop down', description: 'All of it' });
});

test.each([
  ['ST-12', 'ST-12'],
  [' st-12 ', 'ST-12'],
  ['https://desk.example/browse/ST-12?focus=1', 'ST-12'],
  ['twelve', undefined],
])('a key is found in %s', (typed, key) => {
  expect(keyIn(typed)).toBe(key);
});

test('nothing is tried while no key is typed', () => {
  expect(wishOf('key', EMPTY_TICKET, '')).toBeUndefined();
});

test('two policies that decide alike under other names do not differ', () => {
  expect([...differences(tried, { ...tried, policy: 'Two' })]).toEqual([]);
});

test('what two policies decide otherwise is marked', () => {
  const other: Tried = { ...tried, target: '2 hours', ladder: 'starts' };
  expect([...differences(tried, other)]).toEqual(['due', 'ladder']);
});
