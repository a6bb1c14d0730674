import { searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { z } from 'zod';
import { unlessJqlRefused, withinProject } from './jql';
import { MARK, markIn } from './mark';

const MOST = 100;
const KEY = /^[A-Z][A-Z0-9_]*-\d+$/;

/**
 * The priorities, by key, of requests whose severity is decided: they are done, or an agent set or kept it. On any
 * other request the priority is Jira's default or the app's own doing, and says nothing of what agents think.
 */
export async function decidedPrioritiesOf(
  client: Client,
  project: string,
  keys: string[],
): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  const known = keys.filter((key) => KEY.test(key));
  for (let at = 0; at < known.length; at += MOST) {
    const found = await prioritiesAmong(client, project, known.slice(at, at + MOST));
    for (const [key, priority] of found) all.set(key, priority);
  }
  return all;
}

/** Jira refuses a search for several keys when one of them is gone: then each half is asked for by itself. */
async function prioritiesAmong(client: Client, project: string, keys: string[]): Promise<[string, string][]> {
  const bounded = withinProject(project, `issuekey in (${keys.join(', ')})`);
  if (keys.length === 0 || 'refused' in bounded) return [];
  const search = {
    jql: bounded.jql,
    fields: ['priority', 'status'],
    properties: [MARK],
    expand: 'changelog',
    maxResults: MOST,
  };
  const answer = await unlessJqlRefused(searchAndReconsileIssuesUsingJqlPost(client, search));
  if ('found' in answer)
    return (answer.found.issues ?? []).flatMap((issue): [string, string][] => {
      const { data } = Row.safeParse(issue);
      return data && isDecided(data) ? [[data.key, data.fields.priority.name]] : [];
    });
  if (keys.length === 1) return [];
  const half = Math.ceil(keys.length / 2);
  const halves = [keys.slice(0, half), keys.slice(half)];
  return (await Promise.all(halves.map((some) => prioritiesAmong(client, project, some)))).flat();
}

const Row = z.object({
  key: z.string(),
  fields: z.object({
    priority: z.object({ name: z.string() }),
    status: z.object({ statusCategory: z.object({ key: z.string() }) }),
  }),
  properties: z.record(z.string(), z.unknown()).nullish(),
  changelog: z
    .object({
      histories: z.array(
        z.object({
          author: z.object({ accountType: z.string() }).optional().catch(undefined),
          items: z.array(z.object({ field: z.string() })),
        }),
      ),
    })
    .optional()
    .catch(undefined),
});

function isDecided({ fields, properties, changelog }: z.infer<typeof Row>): boolean {
  if (fields.status.statusCategory.key === 'done') return true;
  const { kept, changes = [] } = markIn(properties?.[MARK]) ?? {};
  // A customer who raises their own request has decided nothing for the agents.
  if (kept !== undefined || changes.some(({ how }) => how !== 'raised')) return true;
  return (changelog?.histories ?? []).some(
    ({ author, items }) =>
      author?.accountType === 'atlassian' && items.some(({ field }) => field === 'priority'),
  );
}
