import { html } from 'hono/html';
import type { User } from '../../jsm/entities';
import type { State } from '../../jsm/state';
import type { Html } from '../html';
import { initials } from '../words';

/** A round picture of a person's initials; the name beside it says the same, so it is silent. */
export function avatar({ displayName, role }: Pick<User, 'displayName' | 'role'>): Html {
  return html`<span class="avatar avatar-${role}" aria-hidden="true">${initials(displayName)}</span>`;
}

/** The name of an account; of one that is gone, what Jira calls it. */
export function nameOf(state: State, accountId: string): string {
  return state.users.get(accountId)?.displayName ?? 'Former user';
}

/** A person by picture and name. */
export function personName(user: User): Html {
  return html`<span class="person">${avatar(user)}<span>${user.displayName}</span></span>`;
}
