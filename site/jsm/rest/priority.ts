import { JiraError } from '../errors';
import { platformPage } from '../shapes/page';
import { priorityShape } from '../shapes/site';
import { prioritiesOf } from '../site';
import { listQuery, param, platformPaging } from './input';
import type { Operation } from './operation';
import { ok } from './operation';
import { readWork } from './scopes';

export const priorityOperations: Operation[] = [
  {
    name: 'issuePriorities.searchPriorities',
    method: 'GET',
    path: '/rest/api/3/priority/search',
    scopes: readWork('read:priority:jira'),
    handle: (call) => {
      const ids = listQuery(call, 'id');
      const found = prioritiesOf(call.core).filter((one) => ids.length === 0 || ids.includes(one.id));
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
