import type { Policy } from '../../policy/schema';
import { raisesByItself } from '../../policy/triage';
import type { Mark } from '../world/request';

/**
 * Whether the policy lets the desk raise a request by itself as it stands. A person's decision stands, whatever is said
 * since.
 */
export function mayRaise(policy: Policy, mark: Mark): boolean {
  const { severity, suggested, confidence = 'low', kept, changes = [] } = mark;
  const decidedByPerson = kept !== undefined || changes.some(({ by }) => by !== undefined);
  return raisesByItself(policy, { severity, suggested, confidence, decidedByPerson });
}
