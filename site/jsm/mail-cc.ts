import type { Core } from './core';
import { createCustomer } from './customers';
import type { ServiceDesk, User } from './entities';
import { accountAt, isAddress, type MailPerson, sameAddress } from './mail-address';
import { organizationsOf, worksOn } from './people';

/**
 * The accounts of those a mail was copied to and whom its sender may share a request with. Who that is, the desk's
 * customer permissions say (support.atlassian.com, "Change customer permissions"); an agent may bring in anyone. Whoever
 * has no account gets one where that is allowed. Mailboxes of service desks are nobody.
 */
export function copiedTo(core: Core, desk: ServiceDesk, sender: User, copies: readonly MailPerson[]): User[] {
  const mailboxes = core.state.desks.all().map(({ mail }) => mail?.address);
  const people = copies
    .filter(({ address }) => isAddress(address))
    .filter(({ address }) => !mailboxes.some((mailbox) => sameAddress(mailbox, address)))
    .flatMap((copy) => personFor(core, desk, sender, copy) ?? []);
  return people.filter(({ accountId }) => accountId !== sender.accountId);
}

function personFor(core: Core, desk: ServiceDesk, sender: User, copy: MailPerson): User | undefined {
  const known = accountAt(core, copy.address);
  const anyone = desk.customerSharing === 'anyone' || isAgent(desk, sender);
  if (!known) return anyone ? createCustomer(core, copy.name, copy.address) : undefined;
  if (!known.active) return undefined;
  return anyone || desk.customerSharing !== 'organization' || areColleagues(core, sender, known)
    ? known
    : undefined;
}

function isAgent(desk: ServiceDesk, user: User): boolean {
  return worksOn({ user, accountId: user.accountId, isApp: false, throughApp: false }, desk);
}

function areColleagues(core: Core, one: User, other: User): boolean {
  return organizationsOf(core, one.accountId).some(({ memberIds }) => memberIds.includes(other.accountId));
}
