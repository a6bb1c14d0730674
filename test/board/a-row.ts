import fc from 'fast-check';
import type { TriageRow } from '../../src/calls/triage';

export const levels = ['P1', 'P2', 'P3', 'P4'];

/** An open row worked at P3 that should be P2, with what matters changed. */
export function aRow(changes: Partial<TriageRow> = {}): TriageRow {
  return {
    key: 'ST-1',
    summary: 'Logins are slow',
    status: 'Submitted',
    working: 'P3',
    suggested: 'P2',
    confidence: 'medium',
    because: 'Major degradation with significant impact',
    cost: 10,
    isOpen: true,
    tier: 'standard',
    ladder: 'none',
    logged: '2026-11-20T08:00:00.000Z',
    ...changes,
  };
}

/** Open rows, one for each key. */
export function rowsOf(...keys: string[]): TriageRow[] {
  return keys.map((key) => aRow({ key }));
}

const level = fc.constantFrom(...levels);

/** Any row among a few keys, so that the same request comes more than once. */
export const anyRow: fc.Arbitrary<TriageRow> = fc
  .record({
    key: fc.integer({ min: 1, max: 12 }).map((number) => `ST-${number}`),
    working: level,
    suggested: level,
    confidence: fc.constantFrom('high', 'medium', 'low'),
    cost: fc.integer({ min: 0, max: 5 }),
    isOpen: fc.boolean(),
    tier: fc.constantFrom('standard', 'premium'),
  })
  .map(aRow);
