import { editIssue, searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import { isApiError, type Client } from 'jira.js/core';
import { taken } from './refusal';

const MOST_FOUND = 100;
const NO_SUCH_VALUE = 400;

/**
 * Makes an account the reporter; refused where it is closed or the project does not let the app change the reporter.
 */
export async function setReporter(client: Client, id: string, accountId: string): Promise<'set' | 'refused'> {
  const edit = editIssue(client, { issueIdOrKey: id, fields: { reporter: { id: accountId } } });
  return (await taken(edit)) ? 'set' : 'refused';
}

/**
 * The keys of the project's open requests that an account reported and of those that it takes part in, the latest
 * hundred of each; none for an account that Jira does not know. Jira's search runs some seconds behind.
 */
export async function openRequestsOf(
  client: Client,
  projectId: string,
  accountId: string,
): Promise<{ reported: string[]; shared: string[] }> {
  const open = (field: string) =>
    keysOf(
      client,
      `project = ${projectId} AND statusCategory != Done AND ${field} = ${quoted(accountId)} ORDER BY created DESC`,
    );
  const [reported, shared] = await Promise.all([open('reporter'), open('"Request participants"')]);
  return { reported, shared };
}

async function keysOf(client: Client, jql: string): Promise<string[]> {
  try {
    const search = { jql, fields: ['key'], maxResults: MOST_FOUND };
    const { issues = [] } = await searchAndReconsileIssuesUsingJqlPost(client, search);
    return issues.flatMap(({ key }) => key ?? []);
  } catch (error) {
    if (isApiError(error) && error.status === NO_SUCH_VALUE) return [];
    throw error;
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
