// With whom a request may be shared:
// https://support.atlassian.com/jira/kb/manage-access-jira-service-management-projects-requests/
import type { Core } from './core';
import type { ServiceDesk, User } from './entities';
import { isCustomerOf, organizationsOf, worksOn } from './people';

/** Why this person may not bring that account into a request of the desk; undefined where they may. */
export function refusalToShare(
  core: Core,
  desk: ServiceDesk,
  sharer: User,
  { accountId, accountType, active }: User,
): string | undefined {
  if (accountType === 'app') return `The user '${accountId}' is not a person.`;
  if (!active) return `The user '${accountId}' is not active.`;
  if (desk.customerSharing === 'anyone') return undefined;
  if (!isCustomerOf(core, desk, accountId)) {
    return `The user '${accountId}' is not a customer of this service desk.`;
  }
  if (isWorker(desk, sharer) || desk.customerSharing !== 'organization') return undefined;
  return areColleagues(core, sharer.accountId, accountId)
    ? undefined
    : `The user '${accountId}' is in none of your organizations.`;
}

/** Whether somebody works on the desk: an agent, an administrator or an app. */
export function isWorker(desk: ServiceDesk, user: User): boolean {
  const { accountId } = user;
  return worksOn({ user, accountId, isApp: user.accountType === 'app', throughApp: false }, desk);
}

function areColleagues(core: Core, one: string, other: string): boolean {
  return organizationsOf(core, one).some(({ memberIds }) => memberIds.includes(other));
}
