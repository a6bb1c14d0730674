import type { Core } from './core';
import { mayRegister } from './customer-access';
import { createCustomer } from './customers';
import type { ServiceDesk, User } from './entities';
import { accountAt, isAddress, type MailPerson, sameAddress } from './mail-address';
import { isWorker, refusalToShare } from './sharing';

/**
 * The accounts of those a mail was copied to and whom its sender may share a request with. Who that is, the desk's
 * customer permissions say (support.atlassian.com, "Change customer permissions"); an agent may bring in anyone.
 * Whoever has no account gets one where that is allowed. Mailboxes of service desks are nobody.
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
  if (known) return refusalToShare(core, desk, sender, known) === undefined ? known : undefined;
  const mayInvite = desk.customerSharing === 'anyone' || isWorker(desk, sender);
  return mayInvite && mayRegister(core, copy.address)
    ? createCustomer(core, copy.name, copy.address)
    : undefined;
}
