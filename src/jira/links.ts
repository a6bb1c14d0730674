import { linkIssues } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { taken } from './refusal';

/** Every new site has it; an administrator may have renamed or removed it. */
const TYPE = 'Relates';
const NO_SUCH_TYPE = 404;

/**
 * Links two requests as related. Jira leaves a link alone that is there already, so the same pair always goes the same
 * way round. Refused where linking is off, the type is gone or the app may not link here.
 */
export async function linkRequests(
  client: Client,
  key: string,
  other: string,
): Promise<'linked' | 'refused'> {
  const [first = key, second = other] = [key, other].sort();
  const link = linkIssues(client, {
    type: { name: TYPE },
    inwardIssue: { key: first },
    outwardIssue: { key: second },
  });
  return (await taken(link, NO_SUCH_TYPE)) ? 'linked' : 'refused';
}
