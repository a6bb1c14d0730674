import { isMember, type Found } from '../../policy/customers/admission';
import { errorName } from '../error-name';
import { noteDeed } from '../record/note';
import type { World } from '../world';
import type { Request } from '../world/request';

/** Who, and with which request they came, where one did. */
interface Joining {
  projectId: string;
  accountId: string;
  request?: Request;
}

/**
 * Makes an account a member of the organisation at whose domain its address is, where the desk has one of that name and
 * the account is no member yet. A look-alike belongs to none. What fails here is logged and holds nothing up: the next
 * request of the same person tries again.
 */
export async function joinOwn(
  world: World,
  { projectId, accountId, request }: Joining,
  { standing, organisation }: Found,
  memberships: readonly string[] = [],
): Promise<void> {
  const isTheirs = standing === 'company' || standing === 'role';
  if (!isTheirs || organisation === undefined || isMember(memberships, organisation)) return;
  try {
    const all = await world.jira.organisationsOn(projectId);
    const own = all.find(({ name }) => isMember([name], organisation));
    const outcome = own === undefined ? 'not-on-desk' : await world.jira.join(own.id, [accountId]);
    world.log('customers-join', { project: projectId, outcome });
    if (outcome === 'joined' && request !== undefined)
      await noteDeed(world, request, { kind: 'joined', effect: 'joined', details: { organisation } });
  } catch (error) {
    world.log('customers-join-failed', { error: errorName(error) });
  }
}
