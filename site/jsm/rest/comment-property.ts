import { PUBLIC_COMMENT, saysInternal } from '../comment';
import type { Comment, Issue } from '../entities';
import { JiraError } from '../errors';
import { saveIssue } from '../issues';
import { seesIssue } from '../people';
import { param } from './input';
import type { Call } from './operation';
import { propertyOperations } from './property-operations';
import { readWork, writeWork } from './scopes';

export const commentPropertyOperations = propertyOperations(
  '/rest/api/3/comment/{commentId}/properties',
  {
    keys: {
      name: 'issueCommentProperties.getCommentPropertyKeys',
      scopes: readWork('read:comment.property:jira'),
    },
    get: {
      name: 'issueCommentProperties.getCommentProperty',
      scopes: readWork('read:comment.property:jira'),
    },
    set: {
      name: 'issueCommentProperties.setCommentProperty',
      scopes: writeWork('write:comment.property:jira'),
    },
    remove: {
      name: 'issueCommentProperties.deleteCommentProperty',
      scopes: writeWork('delete:comment.property:jira'),
    },
  },
  (call) => {
    const { issue, comment } = askedComment(call);
    return {
      properties: comment.properties,
      save: (set) => {
        if (set?.key === PUBLIC_COMMENT) comment.public = !saysInternal([set]);
        saveIssue(call.core, issue);
      },
    };
  },
);

function askedComment(call: Call): { issue: Issue; comment: Comment } {
  const id = param(call, 'commentId');
  for (const issue of call.core.state.issues.all()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment && seesIssue(call.core, call.viewer, issue)) return { issue, comment };
  }
  throw new JiraError(404, `Can not find a comment for the id: ${id}.`);
}
