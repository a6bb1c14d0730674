import type { Client } from 'jira.js/core';
import { getServiceDesks } from 'jira.js/serviceDesk';
import { z } from 'zod';
import type { Listed, Person } from '../flows/world/jira';
import { besidesJiraJs } from './operations';
import { PAGE, allOf, listed } from './pages';
import { personOf } from './person';
import { unlessGone } from './refusal';

const MOST_DESKS = 1_000;
const Customers = z.object({
  isLastPage: z.boolean().optional(),
  values: z
    .array(
      z.object({ accountId: z.string(), displayName: z.string().optional(), active: z.boolean().optional() }),
    )
    .optional(),
});

/** Customers of the project's desk from a position on, those that match a name or address where given. */
export function customersOn(
  client: Client,
  projectId: string,
  { start, query }: { start: number; query?: string },
): Promise<Listed<Person>> {
  const { method, path, headers } = besidesJiraJs.getCustomers;
  const reading = client.sendRequest({
    method,
    url: path.replace('{serviceDeskId}', `projectId:${projectId}`),
    headers,
    searchParams: { start, limit: PAGE, query },
    schema: Customers,
  });
  return listed(start, reading, personOf);
}

/** The desks that the client's caller may ask for help; none for whom Jira does not know. */
export async function desksOf(client: Client): Promise<{ projectId: string; name: string }[]> {
  const desks = await unlessGone(
    allOf((start) => getServiceDesks(client, { start, limit: PAGE }), MOST_DESKS),
  );
  return (desks ?? []).map(({ projectId = '', projectName = '' }) => ({ projectId, name: projectName }));
}
