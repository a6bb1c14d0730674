import { expect, test } from 'vitest';
import { preset } from '../../../src/policy/presets';
import type { Severity } from '../../../src/policy/schema/severity';
import { definitionHolds, limitVerdicts, stateOf, verdictsOf } from '../../../src/policy/severity/verdicts';

const [critical] = preset('stakater').severities;
const outage = { value: 'outage', quote: 'Everything is down' };
const production = { value: 'production', quote: 'in production' };

const needing = (needs: Severity['needs']): Severity => {
  if (critical === undefined) throw new Error('the preset has no severity');
  return {
    ...critical,
    needs,
    clauses: [
      { says: 'Nothing works', when: { extent: ['outage'] } },
      { says: 'In production', when: { environment: ['production'] } },
    ],
  };
};

test('a definition that needs all its clauses is met once each of them is', () => {
  expect(definitionHolds(needing('all'), { extent: outage, environment: production })).toBe('met');
  expect(definitionHolds(needing('all'), { extent: outage })).toBe('leaning');
});

test('a definition that needs any of its clauses is met by one', () => {
  expect(definitionHolds(needing('any'), { extent: outage })).toBe('met');
});

test('a definition that needs any leans where the weighty part of a clause holds', () => {
  const leaning = {
    ...needing('any'),
    clauses: [
      {
        says: 'Nothing works in production',
        when: { extent: ['outage' as const], environment: ['production' as const] },
      },
    ],
  };
  expect(definitionHolds(leaning, { extent: outage })).toBe('leaning');
  expect(definitionHolds(leaning, { environment: production })).toBe('no');
});

test('a definition that needs all does not hold once a clause is contradicted', () => {
  const staging = { value: 'non-production', quote: 'on staging' };
  expect(definitionHolds(needing('all'), { extent: outage, environment: staging })).toBe('no');
});

test('a definition without clauses never holds by itself', () => {
  expect(definitionHolds({ ...needing('all'), clauses: [] }, { extent: outage })).toBe('no');
});

test('a clause that leans is shown as unknown with the words that lean', () => {
  const clauses = [
    {
      says: 'Down in production',
      when: { extent: ['outage' as const], environment: ['production' as const] },
    },
  ];
  const [verdict] = verdictsOf({ ...needing('all'), clauses }, { extent: outage });
  expect(verdict).toMatchObject({ verdict: 'unknown', quote: 'Everything is down' });
});

test('a clause of which nothing is said has no words', () => {
  const [, inProduction] = verdictsOf(needing('all'), { extent: outage });
  expect(inProduction).not.toHaveProperty('quote');
});

test('a contradicted clause shows the words that contradict it alone', () => {
  const staging = { value: 'non-production', quote: 'on staging' };
  const clauses = [
    {
      says: 'Down in production',
      when: { extent: ['outage' as const], environment: ['production' as const] },
    },
  ];
  const [verdict] = verdictsOf({ ...needing('all'), clauses }, { extent: outage, environment: staging });
  expect(verdict).toMatchObject({ verdict: 'contradicted', quote: 'on staging' });
});

test('"no data is lost" also holds where nothing is said of data', () => {
  expect(stateOf({ dataLoss: ['no'] }, {})).toBe('met');
  expect(stateOf({ dataLoss: ['yes'] }, {})).toBe('unknown');
});

test('only limits that are met are shown, with their reason', () => {
  const limits = [
    { when: { extent: ['outage' as const] }, severity: 'P2', why: 'All is down' },
    { when: { planned: ['yes' as const] }, severity: 'P4', why: 'Planned' },
  ];
  expect(limitVerdicts(limits, 'cap', { extent: outage })).toEqual([
    { severity: 'P2', clause: 'All is down', verdict: 'met', quote: 'Everything is down', limit: 'cap' },
  ]);
});

const both = {
  says: 'Nothing works in production',
  when: { extent: ['outage' as const], environment: ['production' as const] },
};

test('a clause that is half said is unknown and shows no words; one that is wholly said shows them', () => {
  const severity = { ...needing('any'), clauses: [both] };
  const [open] = verdictsOf(severity, { environment: production });
  expect(open).toEqual({ severity: severity.id, clause: both.says, verdict: 'unknown' });
  expect(verdictsOf(severity, { environment: production, extent: outage })[0]).toMatchObject({
    verdict: 'met',
    quote: expect.any(String) as string,
  });
});

test('where any clause is enough, one that leans is, also beside a contradicted one', () => {
  const staging = {
    says: 'On staging',
    when: { environment: ['non-production' as const], extent: ['outage' as const] },
  };
  const lost = { says: 'Data is lost', when: { dataLoss: ['yes' as const] } };
  const severity = { ...needing('any'), clauses: [lost, both, staging] };
  expect(definitionHolds(severity, { extent: outage, dataLoss: { value: 'no' } })).toBe('leaning');
});

test('where all clauses are needed, a main one that only leans makes the definition lean', () => {
  const lost = { says: 'Data is lost', when: { dataLoss: ['yes' as const] } };
  expect(definitionHolds({ ...needing('all'), clauses: [both, lost] }, { extent: outage })).toBe('leaning');
  expect(definitionHolds({ ...needing('all'), clauses: [lost, both] }, { extent: outage })).toBe('no');
});
