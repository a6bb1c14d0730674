import { addToOverview, emptyOverview, overviewOf } from '../../../src/policy/overview';
import type { Decision, DecisionKind } from '../../../src/policy/record';

export const MINUTE = 60_000;

/** A decision about request `ST-<number>`, so many minutes after the month began. */
export function decided(
  number: number,
  kind: DecisionKind,
  minute: number,
  details: Decision['details'] = {},
): Decision {
  return {
    id: `${number}:${kind}-${minute}`,
    projectId: '1',
    at: minute * MINUTE,
    kind,
    request: { id: String(number), key: `ST-${number}` },
    by: 'policy',
    details,
  };
}

/** That a request came, complete and suggested as it was sent. */
export const received = (number: number, details: Decision['details'] = {}) =>
  decided(number, 'received', 1, { complete: true, severity: 'P3', suggested: 'P3', logged: 0, ...details });

export function viewOf(decisions: Decision[]) {
  return overviewOf(addToOverview(emptyOverview(), decisions));
}
