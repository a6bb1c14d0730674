import { findAssignableUsers, findGroups, getMyPermissions, getProject, getUser } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { z } from 'zod';
import type { Directory } from '../flows/world/jira';
import { unlessGone } from './refusal';

const MOST_GROUPS = 1_000;

/** The name to show for an account. */
export async function nameOf(client: Client, accountId: string): Promise<string> {
  return (await getUser(client, { accountId })).displayName ?? '';
}

/**
 * The time zone (IANA) an account reads times in; undefined where its owner keeps it private or the account is gone.
 */
export async function timeZoneOf(client: Client, accountId: string): Promise<string | undefined> {
  const user = await unlessGone(getUser(client, { accountId }));
  // Jira answers the site's zone where it does not show the account's own, and shows nobody a portal customer's.
  return user?.accountType === 'customer' ? undefined : user?.timeZone || undefined;
}

/** Whoever leads the project; undefined where it is gone or led by nobody any more. */
export async function leadOf(
  client: Client,
  projectId: string,
): Promise<{ accountId: string; name: string } | undefined> {
  const lead = (await unlessGone(getProject(client, { projectIdOrKey: projectId })))?.lead;
  if (!lead?.accountId || lead.active === false) return undefined;
  return { accountId: lead.accountId, name: lead.displayName ?? '' };
}

/**
 * Whether an account is one of the colleagues a request can be assigned to. A customer may well have an Atlassian
 * account, so the kind of account does not tell.
 */
export async function isColleague(client: Client, accountId: string, key: string): Promise<boolean> {
  const found = await findAssignableUsers(client, { accountId, issueKey: key, maxResults: 1 });
  return found.some((user) => user.accountId === accountId);
}

/**
 * Whether an account is open, or a group of this name there. Jira lists the groups whose names hold a text, and cuts
 * the list: a group that may have been cut off counts as there.
 */
export async function isThere(client: Client, who: Parameters<Directory['isThere']>[0]): Promise<boolean> {
  if ('accountId' in who) {
    const user = await unlessGone(getUser(client, who));
    return user !== undefined && user.active !== false;
  }
  const { groups = [], total = 0 } = await findGroups(client, { query: who.group, maxResults: MOST_GROUPS });
  return groups.some(({ name }) => name === who.group) || total > groups.length;
}

/** Whether the client's caller holds a project permission now. Whoever may not even see the project holds none. */
export async function callerHolds(
  client: Client,
  permission: 'SERVICEDESK_AGENT' | 'ADMINISTER_PROJECTS',
  projectId: string,
): Promise<boolean> {
  const answer = await unlessGone(getMyPermissions(client, { projectId, permissions: permission }));
  return z.object({ havePermission: z.literal(true) }).safeParse(answer?.permissions?.[permission]).success;
}
