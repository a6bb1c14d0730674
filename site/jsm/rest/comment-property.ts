import { PUBLIC_COMMENT, saysInternal } from '../comment';
import type { Comment, Issue } from '../entities';
import { JiraError } from '../errors';
import { saveIssue } from '../issues';
import { seesIssue } from '../people';
import { propertyOf, removeProperty, setProperties } from '../properties';
import { param } from './input';
import type { Call, Operation } from './operation';
import { created, noContent, ok } from './operation';
import { readWork, writeWork } from './scopes';

const PATH = '/rest/api/3/comment/{commentId}/properties';
const ONE = `${PATH}/{propertyKey}`;

export const commentPropertyOperations: Operation[] = [
  {
    name: 'issueCommentProperties.getCommentPropertyKeys',
    method: 'GET',
    path: PATH,
    scopes: readWork('read:comment.property:jira'),
    handle: (call) => {
      const keys = Object.keys(askedComment(call).comment.properties);
      return ok({ keys: keys.map((key) => ({ key, self: `${call.core.baseUrl}${call.path}/${key}` })) });
    },
  },
  {
    name: 'issueCommentProperties.getCommentProperty',
    method: 'GET',
    path: ONE,
    scopes: readWork('read:comment.property:jira'),
    handle: (call) => {
      const key = param(call, 'propertyKey');
      return ok({ key, value: propertyOf(askedComment(call).comment.properties, key) });
    },
  },
  {
    name: 'issueCommentProperties.setCommentProperty',
    method: 'PUT',
    path: ONE,
    scopes: writeWork('write:comment.property:jira'),
    handle: (call) => {
      const { issue, comment } = askedComment(call);
      const property = { key: param(call, 'propertyKey'), value: call.body };
      const isNew = !Object.hasOwn(comment.properties, property.key);
      setProperties(comment.properties, [property]);
      if (property.key === PUBLIC_COMMENT) comment.public = !saysInternal([property]);
      saveIssue(call.core, issue);
      return isNew ? created({}) : ok({});
    },
  },
  {
    name: 'issueCommentProperties.deleteCommentProperty',
    method: 'DELETE',
    path: ONE,
    scopes: writeWork('delete:comment.property:jira'),
    handle: (call) => {
      const { issue, comment } = askedComment(call);
      removeProperty(comment.properties, param(call, 'propertyKey'));
      saveIssue(call.core, issue);
      return noContent();
    },
  },
];

function askedComment(call: Call): { issue: Issue; comment: Comment } {
  const id = param(call, 'commentId');
  for (const issue of call.core.state.issues.all()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment && seesIssue(call.core, call.viewer, issue)) return { issue, comment };
  }
  throw new JiraError(404, `Can not find a comment for the id: ${id}.`);
}
