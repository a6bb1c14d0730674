import { countIssues } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import type { Archive } from '../flows/world/past';
import { unlessJqlRefused, withinProject } from './jql';

/** About how many requests of the project the JQL finds. */
export async function countOf(client: Client, project: string, jql: string): ReturnType<Archive['countOf']> {
  const bounded = withinProject(project, jql);
  if ('refused' in bounded) return bounded;
  const counted = await unlessJqlRefused(countIssues(client, bounded));
  return 'refused' in counted ? counted : (counted.found.count ?? 0);
}
