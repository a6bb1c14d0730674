import { z } from 'zod';
import { adfOfText } from '../adf';
import { addComment, commentOf, saysInternal } from '../comment';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import { issueFor } from '../issues';
import { commentShape } from '../shapes/comment';
import { bodyOf, listQuery, param, platformPaging, Property } from './input';
import type { Call, Operation } from './operation';
import { created, ok } from './operation';
import { readWork, writeWork } from './scopes';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/comment';
const GRANULAR = [
  'read:comment:jira',
  'read:comment.property:jira',
  'read:group:jira',
  'read:project:jira',
  'read:project-role:jira',
  'read:user:jira',
  'read:avatar:jira',
];
const WRITE = writeWork(...GRANULAR, 'write:comment:jira');
/** What reading comments takes. */
export const READ = readWork(...GRANULAR);

/** Jira documents `properties` for `comment/list` alone. */
const EXPANDS = ['renderedBody'];
const CommentBody = z.strictObject({ body: z.unknown(), properties: z.array(Property).nullish() });

export const issueCommentOperations: Operation[] = [
  {
    name: 'issueComments.getComments',
    method: 'GET',
    path: PATH,
    scopes: READ,
    expands: EXPANDS,
    handle: getComments,
  },
  {
    name: 'issueComments.getComment',
    method: 'GET',
    path: `${PATH}/{id}`,
    scopes: READ,
    expands: EXPANDS,
    handle: (call) => {
      const issue = askedIssue(call);
      return ok(
        commentShape(
          call.core,
          issue,
          commentOf(issue, param(call, 'id'), true),
          including(call),
          call.viewer,
        ),
      );
    },
  },
  {
    name: 'issueComments.addComment',
    method: 'POST',
    path: PATH,
    scopes: WRITE,
    expands: EXPANDS,
    handle: postComment,
  },
  {
    // The older API takes a comment as text; jira.js sends text there.
    name: 'issueComments.addComment',
    method: 'POST',
    path: '/rest/api/2/issue/{issueIdOrKey}/comment',
    scopes: WRITE,
    expands: EXPANDS,
    handle: (call) => {
      const comment = bodyOf(call, CommentBody.extend({ body: z.string() }));
      return postComment({ ...call, body: { ...comment, body: adfOfText(comment.body) } });
    },
  },
];

function askedIssue(call: Call): Issue {
  return issueFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
}

function including(call: Call): { properties: boolean; rendered: boolean } {
  return { properties: false, rendered: listQuery(call, 'expand').includes('renderedBody') };
}

function postComment(call: Call) {
  const issue = askedIssue(call);
  const { body, properties } = bodyOf(call, CommentBody);
  const comment = addComment(call.core, issue, {
    authorId: call.viewer.accountId,
    body,
    public: !saysInternal(properties ?? []),
    properties: properties ?? [],
  });
  return created(commentShape(call.core, issue, comment, including(call), call.viewer));
}

function getComments(call: Call) {
  const issue = askedIssue(call);
  const { startAt, maxResults } = platformPaging(call, { fallback: 100 });
  const all = ordered(issue, call.query.get('orderBy'));
  const comments = all.slice(startAt, startAt + maxResults);
  return ok({
    startAt,
    maxResults,
    total: all.length,
    comments: comments.map((one) => commentShape(call.core, issue, one, including(call), call.viewer)),
  });
}

function ordered(issue: Issue, orderBy: string | null): Issue['comments'] {
  if (orderBy === null || orderBy === 'created' || orderBy === '+created') return issue.comments;
  if (orderBy === '-created') return [...issue.comments].reverse();
  throw new JiraError(400, `The orderBy value '${orderBy}' is invalid: comments are ordered by 'created'.`);
}
