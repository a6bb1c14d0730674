import { searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { AWAITING, SUBMITTED } from '../policy/status';
import type { SiteFacts } from '../policy/site';
import { unlessRefused } from './refusal';

/**
 * The statuses that requests can be moved to from each of the app's own, as the latest request that stands there shows
 * it: the workflow itself is for Jira's administrators. Makes two searches.
 */
export async function movesOf(client: Client, projectId: string): Promise<NonNullable<SiteFacts['moves']>> {
  const each = await Promise.all(
    [AWAITING, SUBMITTED].map(async (status) => {
      const to = await unlessRefused(movesFrom(client, projectId, status));
      return to ? [[status, to] as const] : [];
    }),
  );
  return Object.fromEntries(each.flat());
}

async function movesFrom(client: Client, projectId: string, status: string): Promise<string[] | undefined> {
  const { issues = [] } = await searchAndReconsileIssuesUsingJqlPost(client, {
    jql: `project = ${projectId} AND status = "${status}" ORDER BY created DESC`,
    fields: ['status'],
    expand: 'transitions',
    maxResults: 1,
  });
  return issues[0]?.transitions?.flatMap(({ to }) => to?.name ?? []);
}
