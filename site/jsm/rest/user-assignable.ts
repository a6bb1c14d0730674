import type { User } from '../entities';
import { JiraError } from '../errors';
import { issueFor } from '../issues';
import { deskOf, worksOn } from '../people';
import { userShape } from '../shapes/user';
import { numberQuery } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readUser } from './scopes';

/** Who can be assigned an issue: the people who work on its project. */
export const userAssignableOperations: Operation[] = [
  {
    name: 'userSearch.findAssignableUsers',
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    scopes: readUser(
      'read:issue:jira',
      'read:project:jira',
      'read:user:jira',
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
    ),
    handle: findAssignable,
  },
];

function findAssignable(call: Call) {
  const { core, viewer, query } = call;
  const key = query.get('issueKey') ?? query.get('issueId') ?? '';
  if (key === '') throw new JiraError(400, 'An issue key or id must be provided.');
  const desk = deskOf(core, issueFor(core, viewer, key));
  const words = (query.get('query') ?? '').toLowerCase();
  const accountId = query.get('accountId');
  const isAsked = (user: User) =>
    accountId === null ? user.displayName.toLowerCase().includes(words) : user.accountId === accountId;
  const people = [...desk.agentIds, ...desk.adminIds].flatMap((id) => core.state.users.get(id) ?? []);
  const works = (user: User) =>
    worksOn({ ...viewer, user, accountId: user.accountId, isApp: false, throughApp: false }, desk);
  const start = numberQuery(call, 'startAt', 0, 1_000);
  const found = people.filter((user) => user.active && isAsked(user) && works(user));
  return ok(
    found
      .slice(start, start + numberQuery(call, 'maxResults', 50, 1_000))
      .map((user) => userShape(core, user, viewer)),
  );
}
