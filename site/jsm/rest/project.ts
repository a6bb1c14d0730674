import type { ServiceDesk } from '../entities';
import { JiraError } from '../errors';
import { userById, worksOn } from '../people';
import { platformPage } from '../shapes/page';
import { issueTypeShape, projectOfDesk, statusShape } from '../shapes/site';
import { userShape } from '../shapes/user';
import { statusesOf } from '../workflow';
import { param, platformPaging } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readWork } from './scopes';

const GRANULAR = [
  'read:issue-type:jira',
  'read:project:jira',
  'read:project.property:jira',
  'read:user:jira',
];

export const projectOperations: Operation[] = [
  {
    name: 'projects.searchProjects',
    method: 'GET',
    path: '/rest/api/3/project/search',
    scopes: readWork(...GRANULAR),
    handle: (call) => {
      const words = (call.query.get('query') ?? '').toLowerCase();
      const found = visibleDesks(call).filter((desk) =>
        `${desk.projectKey} ${desk.projectName}`.toLowerCase().includes(words),
      );
      const all = found.map((desk) => projectOfDesk(call.core, desk));
      return ok(platformPage(call.core, call.path, all, platformPaging(call)));
    },
  },
  {
    name: 'projects.getProject',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scopes: readWork(...GRANULAR),
    // Jira includes these three whether or not they are asked for.
    expands: ['description', 'issueTypes', 'lead'],
    handle: (call) => {
      const desk = askedDesk(call);
      const issueTypes = typesOf(call, desk).map((id) => issueTypeShape(call.core, id));
      return ok({ ...projectOfDesk(call.core, desk), description: '', lead: leadOf(call, desk), issueTypes });
    },
  },
  {
    name: 'projects.getAllStatuses',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/statuses',
    scopes: readWork('read:issue-status:jira', 'read:issue-type:jira', 'read:status:jira'),
    handle: (call) => {
      const { core } = call;
      const desk = askedDesk(call);
      const statuses = statusesOf(core.state, desk).map((one) => statusShape(core, one));
      return ok(
        typesOf(call, desk).map((id) => {
          const { self, name, subtask } = issueTypeShape(core, id);
          return { self, id, name, subtask, statuses };
        }),
      );
    },
  },
];

function leadOf({ core, viewer }: Call, { leadId, agentIds }: ServiceDesk) {
  return userShape(core, userById(core, leadId ?? agentIds[0] ?? ''), viewer);
}

function visibleDesks({ core, viewer }: Call): ServiceDesk[] {
  return core.state.desks.all().filter((desk) => worksOn(viewer, desk));
}

function askedDesk(call: Call): ServiceDesk {
  const wanted = param(call, 'projectIdOrKey');
  const desk = visibleDesks(call).find(
    (one) => one.projectId === wanted || one.projectKey === wanted.toUpperCase(),
  );
  if (desk) return desk;
  throw new JiraError(404, `No project could be found with key '${wanted}'.`);
}

function typesOf({ core }: Call, desk: ServiceDesk): string[] {
  const types = core.state.requestTypes.all().filter((type) => type.serviceDeskId === desk.id);
  return [...new Set(types.map((type) => type.issueTypeId))];
}
