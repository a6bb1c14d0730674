import { mentionsIn, textOfAdf } from './adf';
import type { Core } from './core';
import type { Comment, Issue } from './entities';
import { deskOf, seesIssue, seesRequest, userById, viewerOf } from './people';

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
  const author = userById(core, comment.authorId).displayName;
  mailTo(core, issue, readersOf(issue, comment), [`${author} commented:`, textOfAdf(comment.body)]);
}

/**
 * Tells those whom a comment mentions, where they may read it: an internal one is for those who work on the desk. Not
 * its author, and nobody who is sent the comment anyway.
 */
export function mailMentioned(core: Core, issue: Issue, comment: Comment): void {
  const sent = comment.public ? readersOf(issue, comment) : [];
  const told = mentionsIn(comment.body).filter((id) => id !== comment.authorId && !sent.includes(id));
  const author = userById(core, comment.authorId).displayName;
  const paragraphs = [`${author} mentioned you on ${issue.key}:`, textOfAdf(comment.body)];
  for (const accountId of told) {
    const user = core.state.users.get(accountId);
    if (user?.active !== true) continue;
    const viewer = viewerOf(core, { as: 'user', accountId });
    if (seesIssue(core, viewer, issue)) mailTo(core, issue, [accountId], paragraphs, toAgents(core, issue));
    else if (comment.public && seesRequest(core, viewer, issue)) mailTo(core, issue, [accountId], paragraphs);
  }
}

function readersOf(issue: Issue, { authorId }: Comment): string[] {
  return [issue.reporterId, ...issue.participantIds].filter((id) => id !== authorId);
}

/** From whom a mail is and where it leads. */
interface Letterhead {
  from: string;
  link: string;
}

/** Sends a mail about the issue to these accounts; those who muted it, are deactivated or show no address get none. */
function mailTo(
  core: Core,
  issue: Issue,
  accountIds: string[],
  paragraphs: string[],
  { from, link }: Letterhead = toCustomers(core, issue),
): void {
  const muted = new Set(core.state.muted.get(issue.id) ?? []);
  for (const accountId of new Set(accountIds)) {
    const { emailAddress: to, active } = userById(core, accountId);
    if (muted.has(accountId) || !active || to === '') continue;
    core.mail({
      to,
      from,
      subject: `[${issue.key}] ${issue.summary}`,
      text: [...paragraphs, link].join('\n\n'),
      issueKey: issue.key,
    });
  }
}

/** Mails a notice about the issue to these accounts, under a subject of its own. */
export function sendNotice(
  core: Core,
  issue: Issue,
  accountIds: string[],
  { subject, text }: { subject: string | undefined; text: string },
): void {
  const { from, link } = toAgents(core, issue);
  for (const accountId of accountIds) {
    const { emailAddress: to } = userById(core, accountId);
    if (to === '') continue;
    core.mail({
      to,
      from,
      subject: subject ?? `(${issue.key}) ${issue.summary}`,
      text: [text, link].join('\n\n'),
      issueKey: issue.key,
    });
  }
}

function toCustomers(core: Core, issue: Issue): Letterhead {
  const from = deskOf(core, issue).mail?.address ?? ownAddress(core);
  return { from, link: `View request: ${requestUrl(core, issue)}` };
}

/** Never from the desk's own address: an answer to it would become a public comment. */
function toAgents(core: Core, issue: Issue): Letterhead {
  return { from: ownAddress(core), link: `View work item: ${core.baseUrl}/browse/${issue.key}` };
}

/** Where a customer reads the request. */
export function requestUrl(core: Core, issue: Pick<Issue, 'key' | 'serviceDeskId'>): string {
  return `${core.baseUrl}/servicedesk/customer/portal/${issue.serviceDeskId}/${issue.key}`;
}

function ownAddress(core: Core): string {
  return `jira@${new URL(core.baseUrl).hostname}`;
}
