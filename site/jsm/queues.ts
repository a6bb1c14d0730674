import type { ServiceDesk } from './entities';
import { JiraError } from './errors';

export interface Queue {
  id: string;
  name: string;
  jql: string;
  fields: string[];
}

const FIELDS = ['issuetype', 'issuekey', 'summary', 'reporter', 'assignee', 'status', 'priority', 'created'];

/** The queues every desk of the site has; ids differ from desk to desk. */
export function queuesOf(desk: ServiceDesk): Queue[] {
  const open = `project = ${desk.projectKey} AND statusCategory != Done`;
  const order = 'ORDER BY priority DESC, created ASC';
  return [
    { name: 'All open', jql: `${open} ${order}` },
    { name: 'Unassigned', jql: `${open} AND assignee is EMPTY ${order}` },
    { name: 'Assigned to me', jql: `${open} AND assignee = currentUser() ${order}` },
    { name: 'Resolved', jql: `project = ${desk.projectKey} AND statusCategory = Done ORDER BY updated DESC` },
  ].map((queue, index) => ({ id: `${desk.id}${index + 1}`, fields: FIELDS, ...queue }));
}

export function queueOf(desk: ServiceDesk, id: string): Queue {
  const queue = queuesOf(desk).find((one) => one.id === id);
  if (!queue) throw new JiraError(404, 'The queue you are looking for cannot be found.');
  return queue;
}
