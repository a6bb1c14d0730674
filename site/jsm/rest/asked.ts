import type { Organization, RequestType, ServiceDesk } from '../entities';
import { JiraError } from '../errors';
import { isAgentSomewhere, isCustomerOf, worksOn } from '../people';
import { param } from './input';
import type { Call } from './operation';

/**
 * The service desk the path names by its own id, as `projectId:10000` or as `projectKey:ST`; 404 when there is none for
 * the caller.
 */
export function askedDesk(call: Call): ServiceDesk {
  const id = param(call, 'serviceDeskId');
  const { desks } = call.core.state;
  const desk =
    desks.get(id) ??
    desks.all().find((one) => [`projectId:${one.projectId}`, `projectKey:${one.projectKey}`].includes(id));
  const isOpen = desk && (worksOn(call.viewer, desk) || isCustomerOf(call.core, desk, call.viewer.accountId));
  if (isOpen) return desk;
  throw new JiraError(
    404,
    `The service desk with id '${id}' does not exist or you do not have permission to see it.`,
  );
}

/** The service desk, for its agents; 403 for others. */
export function deskForAgent(call: Call): ServiceDesk {
  const desk = askedDesk(call);
  if (worksOn(call.viewer, desk)) return desk;
  throw new JiraError(403, 'Only an agent of this service desk may do this.');
}

/** The request type the path names, on the desk the path names. */
export function askedRequestType(call: Call): RequestType {
  const desk = askedDesk(call);
  const id = param(call, 'requestTypeId');
  const type = call.core.state.requestTypes.get(id);
  if (type?.serviceDeskId === desk.id) return type;
  throw new JiraError(
    404,
    `The request type with id '${id}' does not exist or you do not have permission to see it.`,
  );
}

/** The organisation the path names, for its members and for agents. */
export function askedOrganization(call: Call): Organization {
  const id = param(call, 'organizationId');
  const organization = call.core.state.organizations.get(id);
  const visible =
    organization?.memberIds.includes(call.viewer.accountId) === true ||
    isAgentSomewhere(call.core, call.viewer);
  if (organization && visible) return organization;
  throw new JiraError(
    404,
    `The organization with id '${id}' does not exist or you do not have permission to see it.`,
  );
}

/** 403 unless the caller works on some desk. */
export function onlyAgents(call: Call): void {
  if (isAgentSomewhere(call.core, call.viewer)) return;
  throw new JiraError(403, 'Only an agent may do this.');
}

/** These accounts, each of which exists; 400 for one that does not. */
export function knownAccounts({ core }: Call, accountIds: string[]): string[] {
  const unknown = accountIds.find((id) => !core.state.users.get(id));
  if (unknown !== undefined) throw new JiraError(400, `The user '${unknown}' does not exist.`);
  return accountIds;
}
