// With whom a request may be shared: https://support.atlassian.com/jira/kb/manage-access-jira-service-management-projects-requests/
import type { Core } from './core';
import type { ServiceDesk, User } from './entities';
import { isCustomerOf, organizationsOf, worksOn } from './people';

/** Why this person may not bring that account into a request of the desk; undefined where they may. */
export function refusalToShare(
  core: Core,
  desk: ServiceDesk,
  sharer: User,
  account: User,
): string | undefined {
  if (!account.active) return `The user '${account.accountId}' is not active.`;
  if (sharesWithAnyone(desk, sharer) || isWorker(desk, account)) return undefined;
  if (!isCustomerOf(core, desk, account.accountId)) {
    return `The user '${account.accountId}' is not a customer of this service desk.`;
  }
  if (isWorker(desk, sharer) || desk.customerSharing !== 'organization') return undefined;
  return areColleagues(core, sharer, account)
    ? undefined
    : `The user '${account.accountId}' is in none of your organizations.`;
}

/** Whether this person may bring in somebody who is no customer yet. */
export function sharesWithAnyone(desk: ServiceDesk, _sharer: User): boolean {
  return desk.customerSharing === 'anyone';
}

/** Whether somebody works on the desk, as an agent, an administrator or an app. */
export function isWorker(desk: ServiceDesk, user: User): boolean {
  const { accountId } = user;
  return worksOn({ user, accountId, isApp: user.accountType === 'app', throughApp: false }, desk);
}

function areColleagues(core: Core, one: User, other: User): boolean {
  return organizationsOf(core, one.accountId).some(({ memberIds }) => memberIds.includes(other.accountId));
}
