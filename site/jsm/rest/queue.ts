import { searchIssues } from '../jql/search';
import { queueOf, queuesOf } from '../queues';
import type { Queue } from '../queues';
import type { ServiceDesk } from '../entities';
import { queueShape } from '../shapes/desk';
import { issueShape } from '../shapes/issue';
import { deskPage } from '../shapes/page';
import { deskForAgent } from './asked';
import { deskPaging, param } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readQueue } from './scopes';

const PATH = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue';

export const queueOperations: Operation[] = [
  {
    name: 'servicedesk.getQueues',
    method: 'GET',
    path: PATH,
    scopes: readQueue('read:user:jira', 'read:jql:jira'),
    handle: (call) => {
      const desk = deskForAgent(call);
      const all = queuesOf(desk).map((queue) => queueShape(call.core, desk, queue, countOf(call, queue)));
      return ok(deskPage(call.core, call.path, all, deskPaging(call)));
    },
  },
  {
    name: 'servicedesk.getQueue',
    method: 'GET',
    path: `${PATH}/{queueId}`,
    scopes: readQueue('read:user:jira', 'read:jql:jira'),
    handle: (call) => {
      const desk = deskForAgent(call);
      const queue = askedQueue(call, desk);
      return ok(queueShape(call.core, desk, queue, countOf(call, queue)));
    },
  },
  {
    name: 'servicedesk.getIssuesInQueue',
    method: 'GET',
    path: `${PATH}/{queueId}/issue`,
    scopes: readQueue('read:user:jira', 'read:issue:jira'),
    handle: (call) => {
      const { core, viewer } = call;
      const queue = askedQueue(call, deskForAgent(call));
      const all = searchIssues(core, viewer, queue.jql).map((issue) => {
        const wanted = { fields: queue.fields, properties: [], expand: [] };
        const { id, key, self, fields } = issueShape(core, issue, viewer, wanted);
        return { id, key, self, fields };
      });
      return ok(deskPage(core, call.path, all, deskPaging(call)));
    },
  },
];

function askedQueue(call: Call, desk: ServiceDesk): Queue {
  return queueOf(desk, param(call, 'queueId'));
}

function countOf(call: Call, queue: Queue): number {
  if (call.query.get('includeCount') !== 'true') return -1;
  return searchIssues(call.core, call.viewer, queue.jql).length;
}
