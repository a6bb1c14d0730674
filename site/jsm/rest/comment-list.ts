import { z } from 'zod';
import { seesIssue } from '../people';
import { commentShape } from '../shapes/comment';
import { bodyOf, IdText, listQuery } from './input';
import { READ } from './issue-comment';
import type { Call, Operation } from './operation';
import { ok } from './operation';

const MOST = 1_000;
const Ids = z.strictObject({ ids: z.array(IdText).max(MOST) });

/** Comments by id, on whichever issue they are; those the caller may not see are left out, as Jira does. */
export const commentListOperations: Operation[] = [
  {
    name: 'issueComments.getCommentsByIds',
    method: 'POST',
    path: '/rest/api/3/comment/list',
    scopes: READ,
    expands: ['properties'],
    handle: commentsByIds,
  },
];

function commentsByIds(call: Call) {
  const ids = new Set(bodyOf(call, Ids).ids);
  const properties = listQuery(call, 'expand').includes('properties');
  const values = call.core.state.issues
    .all()
    .filter((issue) => seesIssue(call.core, call.viewer, issue))
    .flatMap((issue) =>
      issue.comments
        .filter((comment) => ids.has(comment.id))
        .map((comment) => commentShape(call.core, issue, comment, { properties }, call.viewer)),
    );
  return ok({ maxResults: MOST, startAt: 0, total: values.length, isLast: true, values });
}
