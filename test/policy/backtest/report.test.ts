import { expect, test } from 'vitest';
import { addTo, emptyTally, reportOf } from '../../../src/policy/backtest/tally';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';
import { decided } from './decided';

const stakater = preset('stakater');
const interstellio = preset('interstellio');

test('without a policy to hold it against, a report says nothing of changes', () => {
  const tally = emptyTally(stakater);
  addTo(tally, { key: 'ST-1', requestType: 'Get help' }, decided({ final: 'P2', asked: ['impact'] }));
  const report = reportOf(tally);
  expect(Object.keys(report)).toEqual(['requests', 'policy']);
  expect(report.policy.askedFor).toEqual({ impact: { count: 1, keys: ['ST-1'] } });
  expect(report.policy.byRequestType).toMatchObject([{ name: 'Get help', agreement: { same: 1 } }]);
});

test('a request of no type and no customer stands under the empty name', () => {
  const tally = emptyTally(stakater, interstellio);
  addTo(tally, { key: 'ST-1' }, decided(), decided());
  const { byRequestType, byOrganisation } = reportOf(tally).policy;
  expect([...byRequestType, ...byOrganisation].map(({ name }) => name)).toEqual(['', '']);
});

test.each([
  [100, 10],
  [10, 100],
])('fewer keys are kept for a fact where either policy has many: %i and %i facts', (own, other) => {
  const [fact] = stakater.facts;
  if (!fact) throw new Error('the preset is empty');
  const withFacts = (many: number): Policy => ({
    ...stakater,
    facts: Array.from({ length: many }, (_, at) => ({ ...fact, id: `fact-${at}` })),
  });
  const tally = emptyTally(withFacts(own), withFacts(other));
  const judged = decided({ asked: ['fact-0'] });
  for (let at = 1; at <= 12; at += 1) addTo(tally, { key: `ST-${at}` }, judged, judged);
  const { askedFor } = reportOf(tally).policy;
  expect([askedFor['fact-0']?.count, askedFor['fact-0']?.keys.length]).toEqual([12, 10]);
});

test('a stored tally of no policy is refused', () => {
  expect(() => reportOf({ ...emptyTally(stakater), sides: [] })).toThrow(RangeError);
});

test.each([
  ['keys of Jira', ['ST-7', 'ST-07', 'st-7', 'ST-0', '12', 'XY-1', 'ST-', 'ST-1e3']],
  ['ids of another desk', ['12', '007', 'ST-7', 'ST-8', '0', 'INC 4', '']],
])('%s come back as they were, whatever they look like', (_, keys) => {
  const tally = emptyTally(stakater);
  for (const key of keys)
    addTo(tally, { key }, { asked: ['product'], blocked: false, suggested: 'P1', paged: false });
  expect(reportOf(tally).policy.asked.keys).toEqual(keys);
});
