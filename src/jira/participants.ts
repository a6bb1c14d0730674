import { isApiError, type Client } from 'jira.js/core';
import {
  addRequestParticipants,
  getRequestParticipants,
  removeRequestParticipants,
} from 'jira.js/serviceDesk';
import type { Person } from '../flows/world/jira';
import { PAGE, allOf } from './pages';
import { personOf } from './person';
import { taken, unlessMissing } from './refusal';

const MOST = 1_000;
const GONE = 404;

/** Who takes part in a request besides its reporter, at most 1,000. */
export async function participantsOf(client: Client, key: string): Promise<Person[]> {
  const all = await allOf(
    (start) => getRequestParticipants(client, { issueIdOrKey: key, start, limit: PAGE }),
    MOST,
  );
  return all.map(personOf);
}

/**
 * Lets accounts take part, in the name of the client's caller and in one write. Refused where the caller does not see
 * the request or Jira does not let one of them in; then it lets none in.
 */
export async function addParticipants(
  client: Client,
  key: string,
  accountIds: string[],
): Promise<'added' | 'refused'> {
  if (accountIds.length === 0) return 'added';
  const add = addRequestParticipants(client, { issueIdOrKey: key, accountIds });
  return (await taken(add, GONE)) ? 'added' : 'refused';
}

/**
 * Ends that these accounts take part. Jira refuses them all when one does not take part any more; then only those who
 * still do are asked for again. Of a request that is gone nothing is left to end.
 */
export async function removeParticipants(client: Client, key: string, accountIds: string[]): Promise<void> {
  const remove = (ids: string[]) =>
    unlessMissing(removeRequestParticipants(client, { issueIdOrKey: key, accountIds: ids }));
  if (accountIds.length === 0) return;
  try {
    await remove(accountIds);
  } catch (error) {
    if (!isApiError(error) || error.status !== 400) throw error;
    const still = (await participantsOf(client, key)).map(({ accountId }) => accountId);
    const rest = accountIds.filter((id) => still.includes(id));
    if (rest.length > 0) await remove(rest);
  }
}
