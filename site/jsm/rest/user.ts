import type { User } from '../entities';
import { JiraError } from '../errors';
import { wholeUserShape } from '../shapes/user';
import { numberQuery } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readUser } from './scopes';

const GRANULAR = ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'];

export const userOperations: Operation[] = [
  {
    name: 'users.getUser',
    method: 'GET',
    path: '/rest/api/3/user',
    scopes: readUser(...GRANULAR),
    handle: (call) => {
      const user = askedUser(call);
      if (call.viewer.user.role === 'customer' && user.accountId !== call.viewer.accountId) {
        throw new JiraError(403, 'You do not have the permission "Browse users and groups".');
      }
      return ok(wholeUserShape(call.core, user, call.viewer));
    },
  },
  {
    name: 'users.getUserEmail',
    method: 'GET',
    path: '/rest/api/3/user/email',
    scopes: [['read:email-address:jira']],
    handle: (call) => {
      onlyApps(call);
      const user = askedUser(call);
      return ok({ accountId: user.accountId, email: addressOf(user) });
    },
  },
  {
    name: 'users.getUserEmailBulk',
    method: 'GET',
    path: '/rest/api/3/user/email/bulk',
    scopes: [['read:email-address:jira']],
    handle: userEmails,
  },
  {
    name: 'userSearch.findUsers',
    method: 'GET',
    path: '/rest/api/3/user/search',
    scopes: readUser(...GRANULAR, 'read:user.property:jira'),
    handle: findUsers,
  },
];

/** A list, although the OpenAPI description has a single object; whoever shows no address is left out of it. */
function userEmails(call: Call) {
  onlyApps(call);
  const asked = call.query.getAll('accountId');
  if (asked.length === 0) throw new JiraError(400, "The query parameter 'accountId' must be provided.");
  const users = [...new Set(asked)].flatMap((id) => call.core.state.users.get(id) ?? []);
  const shown = users.filter((user) => addressOf(user) !== '');
  return ok(shown.map((user) => ({ accountId: user.accountId, email: addressOf(user) })));
}

function onlyApps({ viewer }: Call): void {
  if (viewer.isApp) return;
  throw new JiraError(403, 'Only an app as itself may read e-mail addresses: use asApp().');
}

const addressOf = ({ emailAddress, hidesAddress }: User): string =>
  hidesAddress === true ? '' : emailAddress;

function askedUser({ core, viewer, query }: Call): User {
  const accountId = query.get('accountId') ?? '';
  if (accountId === '') throw new JiraError(400, "The query parameter 'accountId' must be provided.");
  if (accountId === core.appAccountId && viewer.isApp) return viewer.user;
  const user = core.state.users.get(accountId);
  if (!user) {
    throw new JiraError(404, `Specified user does not exist or you do not have required permissions`);
  }
  return user;
}

// Customers have no "Browse users" permission: Jira answers them with an empty list.
function findUsers(call: Call) {
  const { core, viewer, query } = call;
  const words = (query.get('query') ?? '').toLowerCase();
  const accountId = query.get('accountId');
  if (words === '' && accountId === null) {
    throw new JiraError(400, "Either the 'query' or the 'accountId' query parameter must be provided.");
  }
  const addressCounts = !viewer.throughApp;
  const start = numberQuery(call, 'startAt', 0, 1_000);
  const most = numberQuery(call, 'maxResults', 50, 1_000);
  const found = core.state.users
    .peek()
    .filter((user) =>
      accountId === null ? matches(user, words, addressCounts) : user.accountId === accountId,
    );
  const visible = viewer.user.role === 'customer' ? [] : found;
  return ok(visible.slice(start, start + most).map((user) => wholeUserShape(core, user, viewer)));
}

function matches(user: User, words: string, addressCounts: boolean): boolean {
  const starts = user.displayName
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.startsWith(words));
  return (
    starts ||
    user.displayName.toLowerCase().startsWith(words) ||
    (addressCounts && addressOf(user).toLowerCase().startsWith(words))
  );
}
