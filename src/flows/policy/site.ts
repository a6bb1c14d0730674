import type { Answer } from '../../calls/answer';
import type { SiteFacts } from '../../policy/site';
import { forAdmins } from '../for-admins';
import type { World } from '../world';

/** What Jira says about the project, as far as a policy depends on it. */
export async function loadSite(world: World, projectId: string): Promise<Answer<SiteFacts>> {
  return forAdmins(world, projectId, async () => ({
    ok: true,
    data: await world.jira.siteOf(projectId),
  }));
}
