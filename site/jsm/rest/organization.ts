import { z } from 'zod';
import type { Organization } from '../entities';
import { JiraError } from '../errors';
import { isAgentSomewhere, userById } from '../people';
import { organizationShape } from '../shapes/desk';
import { deskPage } from '../shapes/page';
import { deskUserShape } from '../shapes/user';
import { askedOrganization, knownAccounts, onlyAgents } from './asked';
import { bodyOf, deskPaging } from './input';
import type { Call, Operation } from './operation';
import { created, noContent, ok } from './operation';
import { manageCustomers } from './scopes';

const PATH = '/rest/servicedeskapi/organization';
const ONE = `${PATH}/{organizationId}`;
const NewOrganization = z.strictObject({ name: z.string().trim().min(1).max(200) });
const People = z.strictObject({ accountIds: z.array(z.string()).min(1) });

export const organizationOperations: Operation[] = [
  {
    name: 'organization.getOrganizations',
    method: 'GET',
    path: PATH,
    scopes: manageCustomers('read:organization'),
    handle: (call) => {
      const shape = (one: Organization) => organizationShape(call.core, one);
      return ok(deskPage(call.core, PATH, listed(call), deskPaging(call), shape));
    },
  },
  {
    name: 'organization.createOrganization',
    method: 'POST',
    path: PATH,
    scopes: manageCustomers('read:organization', 'write:organization'),
    handle: createOrganization,
  },
  {
    name: 'organization.getOrganization',
    method: 'GET',
    path: ONE,
    scopes: manageCustomers('read:organization'),
    handle: (call) => ok(organizationShape(call.core, askedOrganization(call))),
  },
  {
    name: 'organization.deleteOrganization',
    method: 'DELETE',
    path: ONE,
    scopes: manageCustomers('read:organization', 'delete:organization'),
    handle: deleteOrganization,
  },
  {
    name: 'organization.getUsersInOrganization',
    method: 'GET',
    path: `${ONE}/user`,
    scopes: manageCustomers('read:organization.user', 'read:user:jira'),
    handle: (call) => {
      const { core, viewer } = call;
      const members = askedOrganization(call).memberIds.toSorted();
      onlyAgents(call);
      const shape = (id: string) => deskUserShape(core, userById(core, id), viewer);
      return ok(deskPage(core, call.path, members, deskPaging(call), shape));
    },
  },
  {
    name: 'organization.addUsersToOrganization',
    method: 'POST',
    path: `${ONE}/user`,
    scopes: manageCustomers('read:organization.user', 'write:organization.user', 'read:user:jira'),
    handle: (call) => setMembers(call, (members, ids) => [...new Set([...members, ...ids])]),
  },
  {
    name: 'organization.removeUsersFromOrganization',
    method: 'DELETE',
    path: `${ONE}/user`,
    scopes: manageCustomers('read:organization.user', 'delete:organization.user', 'read:user:jira'),
    handle: (call) => setMembers(call, (members, ids) => members.filter((id) => !ids.includes(id))),
  },
];

/** An agent sees all organisations, of one account when asked; a customer their own. 404 for an account nobody has. */
function listed(call: Call): readonly Organization[] {
  const { core, viewer, query } = call;
  const isAgent = isAgentSomewhere(core, viewer);
  const accountId = query.get('accountId');
  if (accountId !== null && accountId !== viewer.accountId && !isAgent) onlyAgents(call);
  if (accountId !== null && accountId !== core.appAccountId && !core.state.users.get(accountId)) {
    throw new JiraError(404, `The user '${accountId}' does not exist.`);
  }
  const member = accountId ?? (isAgent ? null : viewer.accountId);
  const all = core.state.organizations.peek();
  return member === null ? all : all.filter((one) => one.memberIds.includes(member));
}

function createOrganization(call: Call) {
  onlyAgents(call);
  const { organizations, store } = call.core.state;
  const { name } = bodyOf(call, NewOrganization);
  const existing = organizations.peek().find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (existing) return created(organizationShape(call.core, existing));
  const id = String(10_000 + store.next('jsm-organization'));
  const organization: Organization = { id, name, memberIds: [], properties: {} };
  organizations.put(id, organization);
  return created(organizationShape(call.core, organization));
}

function deleteOrganization(call: Call) {
  onlyAgents(call);
  const { id } = askedOrganization(call);
  const { state } = call.core;
  state.organizations.delete(id);
  for (const desk of state.desks.all().filter((one) => one.organizationIds.includes(id))) {
    state.desks.put(desk.id, { ...desk, organizationIds: desk.organizationIds.filter((one) => one !== id) });
  }
  for (const issue of state.issues.all().filter((one) => one.organizationIds.includes(id))) {
    const organizationIds = issue.organizationIds.filter((one) => one !== id);
    state.issues.put(issue.id, { ...issue, organizationIds });
  }
  return noContent();
}

function setMembers(call: Call, to: (members: string[], ids: string[]) => string[]) {
  onlyAgents(call);
  const organization = askedOrganization(call);
  const accountIds = knownAccounts(call, bodyOf(call, People).accountIds);
  const memberIds = to(organization.memberIds, accountIds);
  call.core.state.organizations.put(organization.id, { ...organization, memberIds });
  return noContent();
}
