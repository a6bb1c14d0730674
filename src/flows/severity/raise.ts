import type { Policy } from '../../policy/schema';
import { raisesByItself } from '../../policy/triage';
import type { Mark, World } from '../world';
import { changeSeverity } from './change';

/** Raises a request where the policy lets the desk do that by itself. A person's decision stands, whatever is said since. */
export async function raiseByPolicy(
  world: World,
  policy: Policy,
  requestId: string,
  mark: Mark,
): Promise<void> {
  const { severity, suggested, confidence = 'low', because = '' } = mark;
  const decidedByPerson = mark.kept !== undefined || (mark.changes ?? []).some(({ by }) => by !== undefined);
  if (!raisesByItself(policy, { severity, suggested, confidence, decidedByPerson })) return;
  await changeSeverity(world, requestId, { from: severity, to: suggested, how: 'raised', why: because });
}
