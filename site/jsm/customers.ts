import type { Core } from './core';
import { joinByDomain, mayRegister } from './customer-access';
import type { ServiceDesk, User } from './entities';
import { JiraError } from './errors';
import { accountAt, domainOf, isAddress } from './mail-address';

/**
 * Registers a portal-only customer, who joins the organisation of the address's domain; 400 when the address is no
 * address, is taken, or has a domain that the site's customer access does not allow.
 */
export function createCustomer(core: Core, name: string, address: string): User {
  const email = address.trim();
  checkAddress(core, email);
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
  joinByDomain(core, user.accountId, email);
  return user;
}

/** 400 for an address with which nobody can have an account here. */
export function checkAddress(core: Core, email: string): void {
  if (!isAddress(email)) throw new JiraError(400, `'${email}' is not a valid email address.`);
  if (!mayRegister(core, email)) {
    throw new JiraError(400, `Accounts with an address at ${domainOf(email)} are not allowed on this site.`);
  }
}

/** Makes those of these accounts that are customers' customers of the desk: the desks here are open to all. */
export function joinDesk(core: Core, desk: ServiceDesk, accountIds: readonly string[]): void {
  const customers = accountIds.filter((id) => core.state.users.get(id)?.role === 'customer');
  const customerIds = [...new Set([...desk.customerIds, ...customers])];
  if (customerIds.length > desk.customerIds.length) core.state.desks.put(desk.id, { ...desk, customerIds });
}
