import { JiraError } from '../errors';
import { statusShape } from '../shapes/site';
import { param } from './input';
import type { Operation } from './operation';
import { ok } from './operation';
import { readWork } from './scopes';

export const statusOperations: Operation[] = [
  {
    name: 'workflowStatuses.getStatuses',
    method: 'GET',
    path: '/rest/api/3/status',
    scopes: readWork('read:status:jira'),
    handle: ({ core }) => ok(core.state.statuses.all().map((one) => statusShape(core, one))),
  },
  {
    name: 'workflowStatuses.getStatus',
    method: 'GET',
    path: '/rest/api/3/status/{idOrName}',
    scopes: readWork('read:status:jira'),
    handle: (call) => {
      const wanted = param(call, 'idOrName');
      const all = call.core.state.statuses.all();
      const status = all.find((one) => one.id === wanted || one.name === wanted);
      if (!status) throw new JiraError(404, `The status '${wanted}' does not exist.`);
      return ok(statusShape(call.core, status));
    },
  },
];
