import { wholeUserShape } from '../shapes/user';
import type { Operation } from './operation';
import { ok } from './operation';
import { readUser } from './scopes';

export const myselfOperations: Operation[] = [
  {
    name: 'myself.getCurrentUser',
    method: 'GET',
    path: '/rest/api/3/myself',
    scopes: readUser('read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'),
    handle: ({ core, viewer }) => ok(wholeUserShape(core, viewer.user, viewer)),
  },
];
