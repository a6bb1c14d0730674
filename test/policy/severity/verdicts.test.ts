import { expect, test } from 'vitest';
import { preset } from '../../../src/policy/presets';
import type { Severity } from '../../../src/policy/schema/severity';
import { definitionHolds } from '../../../src/policy/severity/verdicts';

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
