import type { Core } from '../core';
import type { ServiceDesk } from '../entities';
import { JiraError } from '../errors';
import { administers, userById } from '../people';
import { param } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readWork } from './scopes';

const PATH = '/rest/api/3/project/{projectIdOrKey}/role';

/** The roles of a service project as Jira makes them, and who is in each. */
const ROLES: { id: number; name: string; description: string; actors: (desk: ServiceDesk) => Actors }[] = [
  {
    id: 10002,
    name: 'Administrators',
    description: 'A project role that represents administrators in a project',
    actors: ({ adminIds, adminGroupIds = [] }) => ({ users: adminIds, groups: adminGroupIds }),
  },
  {
    id: 10100,
    name: 'Service Desk Team',
    description: 'A project role that represents the agents of a service project',
    actors: ({ agentIds }) => ({ users: agentIds, groups: [] }),
  },
  {
    id: 10101,
    name: 'Service Desk Customers',
    description: 'A project role that represents the customers of a service project',
    actors: ({ customerIds }) => ({ users: customerIds, groups: [] }),
  },
];

interface Actors {
  users: string[];
  groups: string[];
}

export const projectRoleOperations: Operation[] = [
  {
    name: 'projectRoles.getProjectRoles',
    method: 'GET',
    path: PATH,
    scopes: readWork('read:project-role:jira'),
    handle: (call) => {
      const desk = administeredDesk(call);
      return ok(Object.fromEntries(ROLES.map(({ id, name }) => [name, addressOf(call.core, desk, id)])));
    },
  },
  {
    name: 'projectRoles.getProjectRole',
    method: 'GET',
    path: `${PATH}/{id}`,
    scopes: readWork(
      'read:user:jira',
      'read:group:jira',
      'read:project-role:jira',
      'read:project:jira',
      'read:avatar:jira',
      'read:project-category:jira',
    ),
    handle: (call) => {
      const desk = administeredDesk(call);
      const asked = param(call, 'id');
      const role = ROLES.find(({ id }) => String(id) === asked);
      if (!role) throw new JiraError(404, `Can not retrieve a role with id ${asked}.`);
      const { id, name, description } = role;
      const actors = actorsOf(call, role.actors(desk));
      return ok({ self: addressOf(call.core, desk, id), name, id, description, actors });
    },
  },
];

function addressOf({ baseUrl }: Core, { projectId }: ServiceDesk, roleId: number): string {
  return `${baseUrl}/rest/api/3/project/${projectId}/role/${roleId}`;
}

/** The project, for those who administer it; Jira hides it from others. */
function administeredDesk(call: Call): ServiceDesk {
  const wanted = param(call, 'projectIdOrKey');
  const desk = call.core.state.desks
    .all()
    .find(({ projectId, projectKey }) => projectId === wanted || projectKey === wanted);
  if (desk && administers(call.viewer, desk)) return desk;
  throw new JiraError(404, `No project could be found with key '${wanted}'.`);
}

/** Sorted by name, as Jira has them. */
function actorsOf({ core, query }: Call, { users, groups }: Actors): Record<string, unknown>[] {
  const people = users
    .map((accountId) => userById(core, accountId))
    .filter(({ active }) => active || query.get('excludeInactiveUsers') !== 'true')
    .map(({ accountId, displayName }) => ({
      displayName,
      type: 'atlassian-user-role-actor',
      actorUser: { accountId },
    }));
  const teams = groups
    .flatMap((id) => core.state.groups.get(id) ?? [])
    .map(({ id, name }) => ({
      displayName: name,
      type: 'atlassian-group-role-actor',
      actorGroup: { displayName: name, name, groupId: id },
    }));
  return [...people, ...teams]
    .toSorted((one, other) => one.displayName.localeCompare(other.displayName))
    .map((actor, index) => ({ id: 10_200 + index, ...actor }));
}
