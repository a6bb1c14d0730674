import { z } from 'zod';
import { adfOfText } from '../adf';
import { addComment, commentOf, commentsFor } from '../comment';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import { requestFor } from '../issues';
import { deskOf, worksOn } from '../people';
import { deskCommentShape } from '../shapes/comment';
import { htmlOfText } from '../shapes/html';
import { deskPage } from '../shapes/page';
import { textOfAdf } from '../adf';
import { bodyOf, deskPaging, listQuery, param } from './input';
import type { Call, Operation } from './operation';
import { created, ok } from './operation';
import { readRequest, writeRequest } from './scopes';

const PATH = '/rest/servicedeskapi/request/{issueIdOrKey}/comment';
// Jira documents 400 for a comment that does not say whether it is public.
const CommentBody = z.strictObject({ body: z.string(), public: z.boolean() });

export const requestCommentOperations: Operation[] = [
  {
    name: 'request.getRequestComments',
    method: 'GET',
    path: PATH,
    scopes: readRequest('request.comment'),
    expands: ['renderedBody'],
    handle: (call) => {
      const issue = askedRequest(call);
      const shows = (name: string) => call.query.get(name) !== 'false';
      const all = commentsFor(issue, readsInternal(call, issue))
        .filter((comment) => shows(comment.public ? 'public' : 'internal'))
        .map((comment) => shape(call, issue, comment));
      return ok(deskPage(call.core, call.path, all, deskPaging(call)));
    },
  },
  {
    name: 'request.getRequestCommentById',
    method: 'GET',
    path: `${PATH}/{commentId}`,
    scopes: readRequest('request.comment'),
    expands: ['renderedBody'],
    handle: (call) => {
      const issue = askedRequest(call);
      return ok(shape(call, issue, commentOf(issue, param(call, 'commentId'), readsInternal(call, issue))));
    },
  },
  {
    name: 'request.createRequestComment',
    method: 'POST',
    path: PATH,
    scopes: writeRequest('request.comment'),
    expands: ['renderedBody'],
    handle: (call) => {
      const issue = askedRequest(call);
      const { body, public: isPublic } = bodyOf(call, CommentBody);
      if (!isPublic && !readsInternal(call, issue)) {
        throw new JiraError(403, 'You do not have permission to add an internal comment.');
      }
      const comment = addComment(call.core, issue, {
        authorId: call.viewer.accountId,
        body: adfOfText(body),
        public: isPublic,
        properties: isPublic ? [] : [{ key: 'sd.public.comment', value: { internal: true } }],
      });
      return created(shape(call, issue, comment));
    },
  },
];

function askedRequest(call: Call): Issue {
  return requestFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
}

function readsInternal({ core, viewer }: Call, issue: Issue): boolean {
  return worksOn(viewer, deskOf(core, issue));
}

function shape(call: Call, issue: Issue, comment: Issue['comments'][number]): Record<string, unknown> {
  const plain = deskCommentShape(call.core, issue, comment, call.viewer);
  if (!listQuery(call, 'expand').includes('renderedBody')) return plain;
  return { ...plain, renderedBody: { html: htmlOfText(textOfAdf(comment.body)) } };
}
