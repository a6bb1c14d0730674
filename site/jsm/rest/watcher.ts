import { z } from 'zod';
import { JiraError } from '../errors';
import { issueFor } from '../issues';
import { userById } from '../people';
import { userShape } from '../shapes/user';
import { bodyOf, param } from './input';
import type { Call, Operation } from './operation';
import { noContent, ok } from './operation';
import { readWork, writeWork } from './scopes';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/watchers';

export const watcherOperations: Operation[] = [
  {
    name: 'issueWatchers.getIssueWatchers',
    method: 'GET',
    path: PATH,
    scopes: readWork('read:issue.watcher:jira', 'read:user:jira', 'read:avatar:jira'),
    handle: (call) => {
      const { core, viewer } = call;
      const ids = core.state.watchers.get(issueId(call)) ?? [];
      return ok({
        self: `${core.baseUrl}${call.path}`,
        isWatching: ids.includes(viewer.accountId),
        watchCount: ids.length,
        watchers: ids.map((id) => userShape(core, userById(core, id), viewer)),
      });
    },
  },
  {
    name: 'issueWatchers.addWatcher',
    method: 'POST',
    path: PATH,
    scopes: writeWork('write:issue.watcher:jira'),
    handle: (call) => {
      const accountId = bodyOf({ ...call, body: call.body ?? call.viewer.accountId }, z.string());
      if (!call.core.state.users.get(accountId) && accountId !== call.core.appAccountId) {
        throw new JiraError(404, 'The user does not exist.');
      }
      change(call, (ids) => [...new Set([...ids, accountId])]);
      return noContent();
    },
  },
  {
    name: 'issueWatchers.removeWatcher',
    method: 'DELETE',
    path: PATH,
    scopes: writeWork('write:issue.watcher:jira'),
    handle: (call) => {
      const accountId = call.query.get('accountId');
      change(call, (ids) => ids.filter((id) => id !== accountId));
      return noContent();
    },
  },
];

function issueId(call: Call): string {
  return issueFor(call.core, call.viewer, param(call, 'issueIdOrKey')).id;
}

function change(call: Call, to: (ids: string[]) => string[]): void {
  const id = issueId(call);
  call.core.state.watchers.put(id, to(call.core.state.watchers.get(id) ?? []));
}
