import type { Answer } from '../../calls/answer';
import type { SharedView } from '../../calls/sharing';
import { agentsRequest } from '../agents-request';
import type { World } from '../world';
import { shareAs } from './share';

/**
 * Shares a request with these addresses as the agent `by`, for a rule of Jira Automation or for Rovo. Whom the policy
 * has confirmed first stays out: nobody is there to confirm, and what Rovo is asked to do may come from the request
 * itself.
 */
export async function shareRequest(
  world: World,
  key: string,
  wish: { addresses: string[]; days?: number },
  by: string,
): Promise<Answer<SharedView['outcomes']>> {
  const found = await agentsRequest(world, key);
  if (!found.ok) return found;
  return shareAs(
    world,
    { ...found.data, asker: { accountId: by, isAgent: true } },
    { ...wish, colleagues: [], organisation: false, confirmed: [] },
  );
}
