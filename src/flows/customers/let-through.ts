import type { Answer } from '../../calls/answer';
import type { Policy } from '../../policy/schema';
import { lookAgain } from '../intake/progress';
import { nameFor } from '../names';
import { refused } from '../refused';
import type { World } from '../world';
import type { Request } from '../world/request';
import { release } from './release';

/** An agent lets a held request go on; where nothing else is missing, its clock starts now. Once, whoever else does. */
export async function letThrough(
  world: World,
  policy: Policy,
  request: Request,
  by: string,
): Promise<Answer<null>> {
  const byName = await nameFor(world, by);
  const released = await release(world, policy, request.id, { by, byName });
  if (released === 'busy') return refused('try-again');
  if (released === 'refused') return refused('edit-refused');
  if (released === 'not-held') return refused('not-held');
  // It is let through; should the rest fail, the sweep does it.
  await lookAgain(world, request.id).catch(() => world.log('customers-release-later', { issue: request.id }));
  return { ok: true, data: null };
}
