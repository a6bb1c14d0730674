import { searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import { isApiError, type Client } from 'jira.js/core';
import { createCustomerRequest } from 'jira.js/serviceDesk';
import { z } from 'zod';
import type { NewRequest } from '../flows/world/jira';
import { taken } from './refusal';

const Words = z.object({ errorMessage: z.string().min(1) });
const Found = z.object({ id: z.string(), key: z.string(), fields: z.object({ summary: z.string() }) });

/**
 * Raises a request in the name of the client's caller; in Jira's words why not, where it refuses: a request type may be
 * gone, or ask for a field that we do not fill in.
 */
export async function raiseRequest(
  client: Client,
  { portalId, requestTypeId, summary, description }: NewRequest,
): Promise<{ id: string; key: string } | { refused: string }> {
  const raised = createCustomerRequest(client, {
    serviceDeskId: portalId,
    requestTypeId,
    requestFieldValues: { summary, description },
  });
  if (!(await taken(raised, NO_SUCH_PORTAL))) return { refused: await wordsOf(raised) };
  const { issueId = '', issueKey = '' } = await raised;
  return { id: issueId, key: issueKey };
}

const NO_SUCH_PORTAL = 404;

async function wordsOf(refused: Promise<unknown>): Promise<string> {
  const error: unknown = await refused.catch((reason: unknown) => reason);
  if (!isApiError(error)) throw error;
  return Words.safeParse(error.body).data?.errorMessage ?? `Jira answered ${error.status}`;
}

/**
 * The latest request of the project with this very summary. Jira's search runs some seconds behind, so that one that
 * was raised just now may be missing.
 */
export async function requestRaisedAs(
  client: Client,
  projectId: string,
  summary: string,
): Promise<{ id: string; key: string } | undefined> {
  const { issues = [] } = await searchAndReconsileIssuesUsingJqlPost(client, {
    jql: `project = ${projectId} AND summary ~ "${words(summary)}" ORDER BY created DESC`,
    fields: ['summary'],
    maxResults: MOST_LOOKED_AT,
  });
  const found = issues
    .flatMap((issue) => Found.safeParse(issue).data ?? [])
    .find(({ fields }) => fields.summary === summary);
  return found === undefined ? undefined : { id: found.id, key: found.key };
}

const MOST_LOOKED_AT = 20;

/**
 * What the text search is asked for: words only, since its own signs mean something to it, and so do AND, OR and NOT.
 */
function words(summary: string): string {
  return (
    summary
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
