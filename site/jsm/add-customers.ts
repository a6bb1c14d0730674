import type { Core } from './core';
import type { Organization, User } from './entities';
import { JiraError } from './errors';

/** People and organisations that come to a desk at once. */
export interface Arrivals {
  users: readonly User[];
  organizations: readonly Organization[];
}

/**
 * Makes them customers and organisations of a desk, as if they had been there: nobody is mailed, and no app hears of
 * it.
 */
export function addCustomers(core: Core, serviceDeskId: string, { users, organizations }: Arrivals): void {
  const { state } = core;
  const desk = state.desks.get(serviceDeskId);
  if (!desk) throw new JiraError(404, `The service desk with id '${serviceDeskId}' does not exist.`);
  for (const user of users) state.users.put(user.accountId, user);
  for (const one of organizations) state.organizations.put(one.id, one);
  state.desks.put(desk.id, {
    ...desk,
    customerIds: together(
      desk.customerIds,
      users.map(({ accountId }) => accountId),
    ),
    organizationIds: together(
      desk.organizationIds,
      organizations.map(({ id }) => id),
    ),
  });
}

const together = (one: string[], other: string[]): string[] => [...new Set([...one, ...other])];
