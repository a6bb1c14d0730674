import { JiraError } from './errors';
import type { User } from './entities';
import type { State } from './state';

/**
 * The API token of an account: what a program sends as its password. Derived and no secret, as this desk is nobody
 * else's. Undefined for whoever has no Atlassian account to make one with: customers of the portal, and apps.
 */
export function apiTokenOf({ accountId, accountType, active }: User): string | undefined {
  return accountType === 'atlassian' && active ? `desk-token-${accountId}` : undefined;
}

/**
 * Whose address and API token an `Authorization` header holds:
 * https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/
 * 401 as Jira answers any other.
 */
export function accountWith(state: State, authorization: string | undefined): User {
  const [address, token] = sentIn(authorization ?? '');
  const user = state.users.peek().find((one) => one.emailAddress.toLowerCase() === address.toLowerCase());
  if (user && token !== '' && apiTokenOf(user) === token) return user;
  throw new JiraError(401, 'Client must be authenticated to access this resource.');
}

function sentIn(authorization: string): [address: string, token: string] {
  const encoded = /^basic ([a-z0-9+/=]+)$/i.exec(authorization)?.[1] ?? '';
  const text = Buffer.from(encoded, 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 1 ? ['', ''] : [text.slice(0, colon), text.slice(colon + 1)];
}
