import { expect, test } from 'vitest';
import { admissionOf, neverWaits } from '../../../src/policy/customers/admission';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';

/** A desk whose clocks all wait for a complete request, and that wakes nobody but for these severities. */
function desk(wakes: string[], logged: string[]): Policy {
  const policy = preset('stakater');
  const ladders = policy.escalation.ladders.map((ladder) => ({ ...ladder, severities: wakes }));
  const severities = policy.severities.map((one) => ({
    ...one,
    clock: logged.includes(one.id) ? ('logged' as const) : ('submitted' as const),
  }));
  return { ...policy, severities, escalation: { ...policy.escalation, ladders } };
}

test.each([
  ['the most severe', 'P1', desk([], [])],
  ['one that wakes somebody', 'P3', desk(['P3'], [])],
  ['one whose clock runs from logging', 'P3', desk([], ['P3'])],
])('%s never waits for an address', (_which, severity, policy) => {
  expect(neverWaits(policy, severity)).toBe(true);
});

test('a severity that wakes nobody and whose clock waits may wait for an address', () => {
  expect(neverWaits(desk(['P1'], ['P2']), 'P3')).toBe(false);
});

test('a P1 from a company’s address is told nothing about addresses', () => {
  expect(admissionOf(desk([], []), { standing: 'company' }, { severities: ['P1'] })).toBe('allow');
});
