import type { Decision } from '../../policy/received';
import { addressNote } from '../../policy/replies/address';
import type { Policy } from '../../policy/schema';
import { sayOnce } from '../once';
import type { World } from '../world';
import type { Request } from '../world/request';
import { joinOwn } from './join';

/**
 * What follows from a new request's reporter besides the word to them: they become a member of their own company, and
 * agents read, once, what their address came to.
 */
export async function attendToReporter(
  world: World,
  policy: Policy,
  request: Request,
  { address, admission }: Decision,
  memberships: readonly string[] | undefined,
): Promise<'done' | 'busy'> {
  const { id, projectId, reporterId: accountId } = request;
  await joinOwn(world, { projectId, accountId, request }, address, memberships);
  const note = addressNote(policy, address, admission);
  const noted = note && (await sayOnce(world, id, 'address-note', note, 'internal'));
  if (noted === 'refused') world.log('customers-note-refused', { issue: id });
  return noted === 'busy' ? 'busy' : 'done';
}
