import type { RestAnswer } from '../../contracts';
import { requestFor } from '../issues';
import { param } from './input';
import type { Call, Operation } from './operation';
import { noContent, ok } from './operation';
import { readRequest, writeRequest } from './scopes';

const PATH = '/rest/servicedeskapi/request/{issueIdOrKey}/notification';

export const requestNotificationOperations: Operation[] = [
  {
    name: 'request.getSubscriptionStatus',
    method: 'GET',
    path: PATH,
    scopes: readRequest('request.notification'),
    handle: (call) => {
      const { id } = requestFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
      return ok({ subscribed: !mutedBy(call, id).includes(call.viewer.accountId) });
    },
  },
  {
    name: 'request.subscribe',
    method: 'PUT',
    path: PATH,
    scopes: writeRequest('request.notification'),
    handle: (call) => setMuted(call, false),
  },
  {
    name: 'request.unsubscribe',
    method: 'DELETE',
    path: PATH,
    scopes: writeRequest('request.notification', 'delete'),
    handle: (call) => setMuted(call, true),
  },
];

function mutedBy({ core }: Call, issueId: string): string[] {
  return core.state.muted.get(issueId) ?? [];
}

function setMuted(call: Call, muted: boolean): RestAnswer {
  const { id } = requestFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
  const others = mutedBy(call, id).filter((accountId) => accountId !== call.viewer.accountId);
  call.core.state.muted.put(id, muted ? [...others, call.viewer.accountId] : others);
  return noContent();
}
