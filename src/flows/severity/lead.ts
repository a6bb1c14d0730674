import { unknownLead } from '../../policy/replies/receipt';
import type { Policy } from '../../policy/schema';
import type { World } from '../world';

export interface Lead {
  /** Undefined where Jira names nobody: then an objection waits for any agent. */
  accountId?: string;
  name: string;
}

/** Who decides when a customer disagrees: the policy's own person, or whoever leads the project in Jira. */
export async function leadOf(
  world: World,
  policy: Policy,
  projectId: string,
  language: string,
): Promise<Lead> {
  const found = await foundLead(world, policy.reclassification.lead, projectId).catch(() => undefined);
  return found ?? { name: unknownLead(policy, language) };
}

async function foundLead(world: World, lead: string, projectId: string): Promise<Lead | undefined> {
  if (lead === 'project-lead') return world.jira.leadOf(projectId);
  const name = await world.jira.nameOf(lead);
  return name === '' ? undefined : { accountId: lead, name };
}
