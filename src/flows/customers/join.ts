import { isMember, type Found } from '../../policy/customers/admission';
import type { World } from '../world';

/**
 * Makes an account a member of the organisation at whose domain its address is, where the desk has one of that name and
 * the account is no member yet. A look-alike belongs to none. What fails here is logged and holds nothing up: the next
 * request of the same person tries again.
 */
export async function joinOwn(
  world: World,
  { projectId, accountId }: { projectId: string; accountId: string },
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
  } catch (error) {
    world.log('customers-join-failed', { error: error instanceof Error ? error.name : 'unknown' });
  }
}
