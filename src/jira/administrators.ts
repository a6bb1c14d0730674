import { getProjectRole, getProjectRoles } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import type { Recipients } from '../flows/world/jira';
import { unlessGone } from './refusal';

const ROLE = 'Administrators';

/**
 * The people and groups in the project's role Administrators, closed accounts left out. Nobody where the project or the
 * role is gone: a site may have renamed it.
 */
export async function administratorsOf(client: Client, projectId: string): Promise<Recipients> {
  const roles = await unlessGone(getProjectRoles(client, { projectIdOrKey: projectId }));
  const id = Number(roles?.[ROLE]?.split('/').pop());
  if (!Number.isInteger(id)) return { accountIds: [], groups: [] };
  const role = await unlessGone(
    getProjectRole(client, { projectIdOrKey: projectId, id, excludeInactiveUsers: true }),
  );
  const actors = role?.actors ?? [];
  return {
    accountIds: actors.flatMap(({ actorUser }) => actorUser?.accountId ?? []),
    groups: actors.flatMap(({ actorGroup }) => groupOf(actorGroup)),
  };
}

/** By its id where Jira tells it, because a group can be renamed. */
function groupOf(group: { groupId?: string; name?: string } | undefined): Recipients['groups'] {
  if (group?.groupId) return [{ id: group.groupId }];
  return group?.name ? [{ name: group.name }] : [];
}
