// Product events as Forge documents them: developer.atlassian.com/platform/forge/events-reference/jira.
import type { Core } from './core';
import type { Attachment, Comment, Issue } from './entities';
import type { IssueLinkType } from './issue-links';
import type { ChangeItem } from './issues';
import { userById } from './people';
import { commentShape } from './shapes/comment';
import { jiraDate } from './shapes/dates';
import { linkTypeShape } from './shapes/issue-link';
import { issueTypeShape, projectShape, statusShape } from './shapes/site';
import { userShape } from './shapes/user';
import { changeItemShape } from './shapes/changelog';
import { statusNamed } from './site';

type Subtype = 'issue_created' | 'issue_updated' | 'issue_assigned' | 'issue_generic';

export function publishCreated(core: Core, issue: Issue, actorId: string): void {
  publishIssue(core, 'avi:jira:created:issue', issue, actorId, { jiraEventTypeName: 'issue_created' });
}

export function publishDeleted(core: Core, issue: Issue, actorId: string): void {
  publishIssue(core, 'avi:jira:deleted:issue', issue, actorId, {});
}

/** One event for all that one write changed, and, as documented, `assigned` beside it when the assignee changed. */
export function publishUpdated(core: Core, issue: Issue, items: ChangeItem[], actorId: string): void {
  if (items.length === 0) return;
  const changelog = { items: items.map((item) => changeItemShape(core, item)) };
  const statuses = items
    .filter((item) => item.field === 'status')
    .flatMap((item) => [
      { id: item.from, name: item.fromString },
      { id: item.to, name: item.toString },
    ]);
  publishIssue(core, 'avi:jira:updated:issue', issue, actorId, {
    jiraEventTypeName: subtypeOf(items),
    changelog,
    ...(statuses.length === 0 ? {} : { associatedStatuses: statuses }),
  });
  const assignments = items.filter((item) => item.field === 'assignee');
  if (assignments.length === 0) return;
  publishIssue(core, 'avi:jira:assigned:issue', issue, actorId, {
    changelog: { items: assignments.map((item) => changeItemShape(core, item)) },
  });
}

export function publishCommented(core: Core, issue: Issue, comment: Comment): void {
  publishIssue(core, 'avi:jira:commented:issue', issue, comment.authorId, {
    comment: commentShape(core, issue, comment, { properties: false }),
  });
}

export function publishAttached(core: Core, issue: Issue, attachment: Attachment): void {
  publish(core, 'avi:jira:created:attachment', attachment.authorId, {
    attachment: {
      id: attachment.id,
      issueId: issue.id,
      fileName: attachment.filename,
      createDate: jiraDate(attachment.created),
      size: attachment.size,
      mimeType: attachment.mimeType,
      author: userShape(core, userById(core, attachment.authorId)),
    },
  });
}

/** A link publishes an event of its own; its two issues publish none. */
export function publishLinked(
  core: Core,
  link: { id: string; type: IssueLinkType; inward: Issue; outward: Issue },
  actorId: string,
): void {
  publish(core, 'avi:jira:created:issuelink', actorId, {
    id: link.id,
    sourceIssueId: link.inward.id,
    destinationIssueId: link.outward.id,
    sourceProjectId: link.inward.projectId,
    destinationProjectId: link.outward.projectId,
    issueLinkType: linkTypeShape(core, link.type),
  });
}

function subtypeOf(items: ChangeItem[]): Subtype {
  if (items.some((item) => item.field === 'status')) return 'issue_generic';
  return items.every((item) => item.field === 'assignee') ? 'issue_assigned' : 'issue_updated';
}

function publishIssue(
  core: Core,
  name: string,
  issue: Issue,
  actorId: string,
  extra: Record<string, unknown>,
): void {
  publish(core, name, actorId, {
    issue: { id: issue.id, key: issue.key, fields: eventFields(core, issue) },
    associatedUsers: [{ accountId: actorId }],
    ...extra,
  });
}

/** The fields an event carries; the rest has to be read. */
function eventFields(core: Core, issue: Issue): Record<string, unknown> {
  const person = (accountId: string | null) =>
    accountId === null ? null : userShape(core, userById(core, accountId));
  return {
    summary: issue.summary,
    issuetype: issueTypeShape(core, issue.issueTypeId),
    creator: person(issue.creatorId),
    created: jiraDate(issue.created),
    project: projectShape(core, issue),
    reporter: person(issue.reporterId),
    assignee: person(issue.assigneeId),
    updated: jiraDate(issue.updated),
    status: statusShape(core, statusNamed(core, issue.status)),
  };
}

function publish(core: Core, name: string, actorId: string, body: Record<string, unknown>): void {
  core.publish({
    name,
    actor: actorId,
    payload: {
      eventType: name,
      ...body,
      atlassianId: actorId,
      timestamp: String(core.clock.now()),
      selfGenerated: actorId === core.appAccountId,
    },
  });
}
