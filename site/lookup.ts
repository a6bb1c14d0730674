import type { Issue, RequestType, ServiceDesk, User } from './jsm/entities';
import type { State } from './jsm/state';

/** What was looked for does not exist: the sentence says what, in words for a person. */
export class NotThere extends Error {}

/** The service desk of a project key, in either case. */
export function serviceDeskAt(state: State, key: string): ServiceDesk {
  const found = state.desks.all().find(({ projectKey }) => projectKey === key.toUpperCase());
  return found ?? missing(`There is no service project "${key}".`);
}

export function requestTypeAt(state: State, id: string): RequestType {
  return state.requestTypes.get(id) ?? missing(`There is no request type ${id}.`);
}

export function issueAt(state: State, key: string): Issue {
  const id = state.issueKeys.get(key.toUpperCase());
  return (id === undefined ? undefined : state.issues.get(id)) ?? missing(`There is no request "${key}".`);
}

export function userAt(state: State, accountId: string): User {
  return state.users.get(accountId) ?? missing(`There is no account "${accountId}".`);
}

function missing(sentence: string): never {
  throw new NotThere(sentence);
}
