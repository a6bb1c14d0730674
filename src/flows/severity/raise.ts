import type { Policy } from '../../policy/schema';
import type { World } from '../world';
import type { Mark } from '../world/request';
import { changeSeverity } from './change';
import { mayRaise } from './may-raise';

/** Raises a request where the policy lets the desk do that by itself; says whether it tried. */
export async function raiseByPolicy(
  world: World,
  policy: Policy,
  requestId: string,
  mark: Mark,
): Promise<'tried' | 'left'> {
  if (!mayRaise(policy, mark)) return 'left';
  const { severity, suggested, because = '' } = mark;
  await changeSeverity(world, requestId, { from: severity, to: suggested, how: 'raised', why: because });
  return 'tried';
}
