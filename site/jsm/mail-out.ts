import { textOfAdf } from './adf';
import type { Core } from './core';
import type { Comment, Issue } from './entities';
import { deskOf, userById } from './people';

/** Confirms a new request to its reporter. */
export function mailCreated(core: Core, issue: Issue): void {
  const desk = deskOf(core, issue);
  const lines = [
    `We have received your request ${issue.key}: ${issue.summary}`,
    ...(desk.mail === undefined ? [] : ['Reply to this mail to add to it.']),
  ];
  mailTo(core, issue, [issue.reporterId], [...lines, desk.portalName]);
}

/** Tells these people that someone shares the request with them. */
export function mailShared(core: Core, issue: Issue, accountIds: string[], actorId: string): void {
  const sharer = userById(core, actorId).displayName;
  mailTo(core, issue, accountIds, [`${sharer} shared this request with you.`]);
}

/** Sends a public comment to the reporter and the participants, not to its author. */
export function mailComment(core: Core, issue: Issue, comment: Comment): void {
  const readers = [issue.reporterId, ...issue.participantIds].filter((id) => id !== comment.authorId);
  const author = userById(core, comment.authorId).displayName;
  mailTo(core, issue, readers, [`${author} commented:`, textOfAdf(comment.body)]);
}

/** Sends a mail about the issue to these accounts; those who muted it, are deactivated or show no address get none. */
export function mailTo(core: Core, issue: Issue, accountIds: string[], paragraphs: string[]): void {
  const muted = new Set(core.state.muted.get(issue.id) ?? []);
  const link = `View request: ${requestUrl(core, issue)}`;
  for (const accountId of new Set(accountIds)) {
    const { emailAddress: to, active } = userById(core, accountId);
    if (muted.has(accountId) || !active || to === '') continue;
    core.mail({
      to,
      from: senderOf(core, issue),
      subject: `[${issue.key}] ${issue.summary}`,
      text: [...paragraphs, link].join('\n\n'),
      issueKey: issue.key,
    });
  }
}

/** Where a customer reads the request. */
export function requestUrl(core: Core, issue: Pick<Issue, 'key' | 'serviceDeskId'>): string {
  return `${core.baseUrl}/servicedesk/customer/portal/${issue.serviceDeskId}/${issue.key}`;
}

function senderOf(core: Core, issue: Issue): string {
  return deskOf(core, issue).mail?.address ?? `jira@${new URL(core.baseUrl).hostname}`;
}
