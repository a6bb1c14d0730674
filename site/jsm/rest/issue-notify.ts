import { z } from 'zod';
import type { RestAnswer } from '../../contracts';
import type { Core } from '../core';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import { issueFor } from '../issues';
import { sendNotice } from '../mail-out';
import { seesIssue, viewerOf } from '../people';
import { bodyOf, param } from './input';
import type { Call, Operation } from './operation';
import { noContent } from './operation';
import { writeWork } from './scopes';

const Recipients = z.strictObject({
  reporter: z.boolean().default(false),
  assignee: z.boolean().default(false),
  watchers: z.boolean().default(false),
  users: z.array(z.strictObject({ accountId: z.string() })).default([]),
  groups: z.array(z.strictObject({ name: z.string().optional(), groupId: z.string().nullish() })).default([]),
  groupIds: z.array(z.string()).default([]),
});
const NoticeBody = z.strictObject({
  subject: z.string().optional(),
  textBody: z.string().optional(),
  htmlBody: z.string().optional(),
  to: Recipients.prefault({}),
});

export const issueNotifyOperations: Operation[] = [
  {
    name: 'issues.notify',
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/notify',
    scopes: writeWork('send:notification:jira'),
    handle: notify,
  },
];

/** Jira leaves out whoever may not see the issue, and whoever asks. */
function notify(call: Call): RestAnswer {
  const { core, viewer } = call;
  const issue = issueFor(core, viewer, param(call, 'issueIdOrKey'));
  const { to, subject, textBody, htmlBody } = bodyOf(call, NoticeBody);
  const wanted = new Set([...holders(core, issue, to), ...named(core, to)]);
  const readers = [...wanted].filter((id) => id !== viewer.accountId && reads(core, id, issue));
  if (readers.length === 0) throw new JiraError(400, 'No recipients were defined for notification.');
  sendNotice(core, issue, readers, { subject, text: textBody ?? textOfHtml(htmlBody ?? '') });
  return noContent();
}

/** Those whom the issue itself names. */
function holders(
  core: Core,
  issue: Issue,
  { reporter, assignee, watchers }: z.infer<typeof Recipients>,
): string[] {
  return [
    ...(reporter ? [issue.reporterId] : []),
    ...(assignee && issue.assigneeId !== null ? [issue.assigneeId] : []),
    ...(watchers ? (core.state.watchers.get(issue.id) ?? []) : []),
  ];
}

/** The accounts that are named, members of the groups included; 400 for a name that the site does not have. */
function named(core: Core, { users, groups, groupIds }: z.infer<typeof Recipients>): string[] {
  const accounts = users.map(({ accountId }) => {
    if (core.state.users.get(accountId)) return accountId;
    throw new JiraError(400, '', { users: `The user '${accountId}' does not exist.` });
  });
  const wanted = [...groupIds.map((groupId) => ({ groupId, name: undefined })), ...groups];
  const members = wanted.flatMap(({ name, groupId }) => {
    const group = core.state.groups.all().find((one) => one.id === groupId || one.name === name);
    if (group) return group.memberIds;
    throw new JiraError(400, '', { groups: `The group '${groupId ?? name ?? ''}' does not exist.` });
  });
  return [...accounts, ...members];
}

function reads(core: Core, accountId: string, issue: Issue): boolean {
  if (core.state.users.get(accountId)?.active !== true) return false;
  return seesIssue(core, viewerOf(core, { as: 'user', accountId }), issue);
}

function textOfHtml(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>|<\/p>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .trim();
}
