import { JiraError, NotModelled } from '../errors';
import type { Priority } from '../seed';
import { platformPage } from '../shapes/page';
import { priorityShape } from '../shapes/site';
import { prioritiesFor, prioritiesOf } from '../site';
import { listQuery, param, platformPaging } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readWork } from './scopes';

export const priorityOperations: Operation[] = [
  {
    name: 'issuePriorities.searchPriorities',
    method: 'GET',
    path: '/rest/api/3/priority/search',
    scopes: [['manage:jira-configuration'], ['read:priority:jira']],
    handle: (call) => {
      const ids = listQuery(call, 'id');
      const found = offered(call).filter((one) => ids.length === 0 || ids.includes(one.id));
      const all = found.map((one) => priorityShape(call.core, one));
      return ok(platformPage(call.core, call.path, all, platformPaging(call)));
    },
  },
  {
    name: 'issuePriorities.getPriority',
    method: 'GET',
    path: '/rest/api/3/priority/{id}',
    scopes: readWork('read:priority:jira'),
    handle: (call) => {
      const id = param(call, 'id');
      const priority = call.core.state.priorities.get(id);
      if (!priority) throw new JiraError(404, `The priority with id '${id}' does not exist.`);
      return ok(priorityShape(call.core, priority));
    },
  },
];

/** Those of the projects that the question names, or all; what else could be asked for is not modelled. */
function offered(call: Call): Priority[] {
  const unknown = ['priorityName', 'onlyDefault', 'expand'].find((name) => call.query.has(name));
  if (unknown !== undefined) throw new NotModelled(`${call.operation.name} with ${unknown}`);
  const projects = listQuery(call, 'projectId');
  const all = prioritiesOf(call.core);
  if (projects.length === 0) return all;
  const desks = call.core.state.desks.all().filter(({ projectId }) => projects.includes(projectId));
  const ids = new Set(desks.flatMap((desk) => prioritiesFor(call.core, desk)).map(({ id }) => id));
  return all.filter(({ id }) => ids.has(id));
}
