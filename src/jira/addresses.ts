import { getUserEmail } from 'jira.js/cloud';
import { isApiError, type Client } from 'jira.js/core';
import { z } from 'zod';
import { besidesJiraJs } from './operations';

/** jira.js repeats the OpenAPI description's mistake: that has one object here, and Jira answers a list. */
const Shown = z.array(z.object({ accountId: z.string(), email: z.string().optional() }));

/** The address of an account; undefined where Jira shows the app none. */
export async function addressOf(client: Client, accountId: string): Promise<string | undefined> {
  const shown = await unlessWithheld(getUserEmail(client, { accountId }));
  return shown?.email || undefined;
}

/** The addresses of up to fifty accounts, by account; those that Jira does not show are left out. */
export async function addressesOf(client: Client, accountIds: string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map();
  const { method, path: url } = besidesJiraJs.getUserEmailBulk;
  const answer = await unlessWithheld(
    client.sendRequest({ method, url, searchParams: { accountId: accountIds }, schema: Shown }),
  );
  const shown = Shown.safeParse(answer).data ?? [];
  return new Map(shown.flatMap(({ accountId, email }) => (email ? [[accountId, email] as const] : [])));
}

/**
 * Says Atlassian's API description: 400 where the app is not let read addresses, 404 where the account is gone, and 503
 * where the site has the operation switched off.
 */
const WITHHELD = [400, 401, 403, 404, 503];

async function unlessWithheld<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isApiError(error) && WITHHELD.includes(error.status)) return undefined;
    throw error;
  }
}
