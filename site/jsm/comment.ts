import { adfProblem, textOfAdf, withNames } from './adf';
import type { Core } from './core';
import type { Comment, Issue } from './entities';
import { JiraError } from './errors';
import { publishCommented } from './events';
import { saveIssue, withinTextLimit } from './issues';
import { mailComment, mailMentioned } from './mail-out';
import { setProperties } from './properties';

export interface NewComment {
  authorId: string;
  /** Atlassian Document Format. */
  body: unknown;
  public: boolean;
  properties: { key: string; value: unknown }[];
}

/** The property by which Jira Service Management tells an internal comment from a public one. */
export const PUBLIC_COMMENT = 'sd.public.comment';

/** Adds a comment, tells the triggers, mails a public one to those who follow the request, and whom it mentions. */
export function addComment(core: Core, issue: Issue, wish: NewComment): Comment {
  const problem = adfProblem(wish.body);
  if (problem !== undefined) {
    throw new JiraError(400, `Comment body is not valid: ${problem}.`, {
      comment: 'Comment body is not valid!',
    });
  }
  const body = withNames(wish.body, (id) => core.state.users.get(id)?.displayName);
  const text = withinTextLimit('comment', textOfAdf(body));
  if (text === '') throw new JiraError(400, '', { comment: 'Comment body can not be empty!' });
  const comment: Comment = {
    id: String(10_000 + core.state.store.next('jsm-comment')),
    authorId: wish.authorId,
    body,
    public: wish.public,
    created: core.clock.now(),
    properties: {},
  };
  setProperties(comment.properties, wish.properties);
  issue.comments.push(comment);
  issue.updated = comment.created;
  saveIssue(core, issue);
  publishCommented(core, issue, comment);
  if (comment.public) mailComment(core, issue, comment);
  mailMentioned(core, issue, comment);
  return comment;
}

/** Whether these comment properties make it internal. */
export function saysInternal(properties: { key: string; value: unknown }[]): boolean {
  const value = properties.find((property) => property.key === PUBLIC_COMMENT)?.value;
  return typeof value === 'object' && value !== null && 'internal' in value && value.internal === true;
}

/** The comments this reader may see: customers read public ones only. */
export function commentsFor(issue: Issue, readsInternal: boolean): Comment[] {
  return readsInternal ? issue.comments : issue.comments.filter((comment) => comment.public);
}

/** One comment the reader may see; 404 otherwise. */
export function commentOf(issue: Issue, id: string, readsInternal: boolean): Comment {
  const comment = commentsFor(issue, readsInternal).find((one) => one.id === id);
  if (!comment) throw new JiraError(404, `Can not find a comment for the id: ${id}.`);
  return comment;
}
