import { anonymous } from '../forge/product';
import type { User } from '../jsm/entities';
import type { State } from '../jsm/state';
import { userAt } from '../lookup';

/** Somebody who is not signed in, as Forge names them. No account has this id. */
export const visitor: User = {
  accountId: anonymous,
  displayName: 'Nobody signed in',
  emailAddress: '',
  accountType: 'customer',
  role: 'customer',
  timeZone: 'Etc/UTC',
  locale: 'en-US',
  active: true,
};

export function isVisitor({ accountId }: Pick<User, 'accountId'>): boolean {
  return accountId === anonymous;
}

/** The account of this id, or nobody signed in. */
export function personAt(state: State, accountId: string): User {
  return isVisitor({ accountId }) ? visitor : userAt(state, accountId);
}
