import { notify } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import type { Notice, Recipients } from '../flows/world/jira';
import { escapeHtml } from '../policy/html';
import { taken } from './refusal';

/**
 * Mails people about a request, through Jira, which leaves out whoever may not see it; refused where nobody is left.
 * Jira does not say whether an earlier try got through.
 */
export async function notifyPeople(
  client: Client,
  issueId: string,
  { to, subject, lines, links }: Notice,
): Promise<'sent' | 'refused'> {
  const mail = notify(client, {
    issueIdOrKey: issueId,
    subject: oneLine(subject),
    textBody: [...lines, ...links.map(({ text, url }) => `${text}: ${url}`)].join('\n\n'),
    htmlBody: [...lines.map((line) => `<p>${escapeHtml(line)}</p>`), ...links.map(linkOf)].join('\n'),
    to: recipientsOf(to),
  });
  return (await taken(mail)) ? 'sent' : 'refused';
}

function recipientsOf({ accountIds, groups }: Recipients) {
  return {
    users: accountIds.map((accountId) => ({ accountId })),
    groups: groups.flatMap((group) => ('name' in group ? [{ name: group.name }] : [])),
    groupIds: groups.flatMap((group) => ('id' in group ? [group.id] : [])),
  };
}

function linkOf({ text, url }: Notice['links'][number]): string {
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(text)}</a></p>`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
