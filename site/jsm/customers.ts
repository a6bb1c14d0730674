import type { Core } from './core';
import type { ServiceDesk, User } from './entities';
import { JiraError } from './errors';
import { accountAt, isAddress } from './mail-address';

/** Registers a portal-only customer; 400 when the address is no address or is taken. */
export function createCustomer(core: Core, name: string, address: string): User {
  const email = address.trim();
  if (!isAddress(email)) throw new JiraError(400, `'${address}' is not a valid email address.`);
  if (accountAt(core, email)) throw new JiraError(400, `An account already exists for this email: ${email}`);
  const user: User = {
    accountId: `qm:local:${core.state.store.next('jsm-customer')}`,
    displayName: name.trim() || email,
    emailAddress: email,
    accountType: 'customer',
    role: 'customer',
    timeZone: 'Etc/UTC',
    locale: 'en-US',
    active: true,
  };
  core.state.users.put(user.accountId, user);
  return user;
}

/** Makes those of these accounts that are customers' customers of the desk: the desks here are open to all. */
export function joinDesk(core: Core, desk: ServiceDesk, accountIds: readonly string[]): void {
  const customers = accountIds.filter((id) => core.state.users.get(id)?.role === 'customer');
  const customerIds = [...new Set([...desk.customerIds, ...customers])];
  if (customerIds.length > desk.customerIds.length) core.state.desks.put(desk.id, { ...desk, customerIds });
}
