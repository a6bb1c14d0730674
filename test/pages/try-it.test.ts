import { expect, test } from 'vitest';
import { presetSource } from '../../src/policy/presets';
import type { Tried } from '../../src/policy/tried';
import { differences } from '../../static/pages/settings/try/aspects';
import { choicesOf } from '../../static/pages/settings/try/choices';
import { EMPTY_TICKET, keyIn, ticketOf, wishOf } from '../../static/pages/settings/try/ticket';

const tried: Tried = {
  policy: 'One',
  unknown: {},
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

const source = presetSource('stakater');
const version = { number: 1, name: 'One', publishedAt: '2026-11-03T13:00:00.000Z', by: 'Alex', source };
const draft = { revision: 1, basedOn: 1, savedAt: '2026-11-03T13:00:00.000Z' };

test('one policy offers its own names without saying whose they are', () => {
  const { requestType, severity, organisation } = choicesOf({ published: version });
  expect(severity[0]).toEqual({ value: 'P1', label: 'P1 · Critical' });
  expect(requestType.map(({ value }) => value)).toContain('Report a problem');
  expect(organisation.every(({ only }) => only === undefined)).toBe(true);
});

test('a name that one of two policies knows says which', () => {
  const renamed = source.replaceAll('Report a problem', 'Report a fault');
  const { requestType, severity } = choicesOf({ published: version, draft: { ...draft, source: renamed } });
  expect(requestType.filter(({ only }) => only)).toEqual([
    { value: 'Report a fault', label: 'Report a fault', only: 'draft' },
    { value: 'Report a problem', label: 'Report a problem', only: 'published' },
  ]);
  expect(severity.every(({ only }) => only === undefined)).toBe(true);
});

test('a draft with mistakes leaves the names of the published policy', () => {
  const { severity } = choicesOf({ published: version, draft: { ...draft, source: 'version: 1' } });
  expect(severity.map(({ value }) => value)).toEqual(['P1', 'P2', 'P3', 'P4']);
});

test('a name that only one policy knows makes both differ', () => {
  const other: Tried = { ...tried, unknown: { requestType: 'Report a fault' } };
  expect([...differences(tried, other)]).toEqual(['facts']);
});
