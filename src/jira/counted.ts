import { countIssues, searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { z } from 'zod';
import type { Archive } from '../flows/world/past';
import { unlessJqlRefused, withinProject } from './jql';

const MOST = 100;
const KEY = /^[A-Z][A-Z0-9_]*-\d+$/;

/** About how many requests of the project the JQL finds. */
export async function countOf(client: Client, project: string, jql: string): ReturnType<Archive['countOf']> {
  const bounded = withinProject(project, jql);
  if ('refused' in bounded) return bounded;
  const counted = await unlessJqlRefused(countIssues(client, bounded));
  return 'refused' in counted ? counted : (counted.found.count ?? 0);
}

/** The priorities of requests now, by key. */
export async function prioritiesOf(
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
  const search = { jql: bounded.jql, fields: ['priority'], maxResults: MOST };
  const answer = await unlessJqlRefused(searchAndReconsileIssuesUsingJqlPost(client, search));
  if ('found' in answer)
    return (answer.found.issues ?? []).flatMap((issue): [string, string][] => {
      const { data } = Priority.safeParse(issue);
      return data ? [[data.key, data.fields.priority.name]] : [];
    });
  if (keys.length === 1) return [];
  const half = Math.ceil(keys.length / 2);
  const halves = [keys.slice(0, half), keys.slice(half)];
  return (await Promise.all(halves.map((some) => prioritiesAmong(client, project, some)))).flat();
}

const Priority = z.object({
  key: z.string(),
  fields: z.object({ priority: z.object({ name: z.string() }) }),
});
