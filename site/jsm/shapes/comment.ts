import { textOfAdf } from '../adf';
import type { Core } from '../core';
import type { Comment, Issue } from '../entities';
import type { Viewer } from '../people';
import { userById } from '../people';
import { deskDate, jiraDate } from './dates';
import { htmlOfText } from './html';
import { deskUserShape, userShape } from './user';

/** A comment as the platform API shows it. */
export function commentShape(
  core: Core,
  issue: Issue,
  comment: Comment,
  include: { properties: boolean; rendered?: boolean },
  viewer?: Viewer,
): Record<string, unknown> {
  const author = userShape(core, userById(core, comment.authorId), viewer);
  return {
    self: `${core.baseUrl}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
    id: comment.id,
    author,
    body: comment.body,
    updateAuthor: author,
    created: jiraDate(comment.created),
    updated: jiraDate(comment.created),
    jsdPublic: comment.public,
    jsdAuthorCanSeeRequest: true,
    ...(include.rendered === true ? { renderedBody: htmlOfText(textOfAdf(comment.body)) } : {}),
    ...(include.properties
      ? { properties: Object.entries(comment.properties).map(([key, value]) => ({ key, value })) }
      : {}),
  };
}

/** A comment as the service desk API shows it: its body as text. */
export function deskCommentShape(
  core: Core,
  issue: Issue,
  comment: Comment,
  viewer: Viewer,
): Record<string, unknown> {
  return {
    id: comment.id,
    body: textOfAdf(comment.body),
    public: comment.public,
    author: deskUserShape(core, userById(core, comment.authorId), viewer),
    created: deskDate(comment.created),
    _expands: ['attachment', 'renderedBody'],
    _links: { self: `${core.baseUrl}/rest/servicedeskapi/request/${issue.id}/comment/${comment.id}` },
  };
}
