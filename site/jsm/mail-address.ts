import type { Core } from './core';
import type { User } from './entities';

/** A person as a mail names one; the name may be empty. */
export interface MailPerson {
  name: string;
  address: string;
}

/** The account that this address belongs to. */
export function accountAt(core: Pick<Core, 'state'>, address: string): User | undefined {
  return core.state.users.peek().find((user) => sameAddress(user.emailAddress, address));
}

/** What follows the last "@" of an address, in lower case. */
export function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
}

/** Whether two addresses are one, whatever their case. Nobody has the empty one. */
export function sameAddress(one: string | undefined, other: string): boolean {
  return one !== undefined && one !== '' && one.toLowerCase() === other.trim().toLowerCase();
}

/** Whether a text can be an address: something before and after one "@". */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text.trim());
}
