import { searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { getSlaInformation } from 'jira.js/serviceDesk';
import { z } from 'zod';
import { MINUTE } from '../policy/clock/time';
import type { SeenGoal } from '../policy/site';

const NEWEST = 100;
/** Of each priority, so that a call for each is few. */
const EACH = 2;
const MOST = 12;

const Issue = z.object({
  key: z.string(),
  fields: z.object({ priority: z.object({ name: z.string() }) }),
  changelog: z
    .object({ histories: z.array(z.object({ items: z.array(z.object({ field: z.string() })) })) })
    .optional(),
});
type Issue = z.infer<typeof Issue>;

/**
 * The goals of the SLAs, as the newest requests of each priority show them, newest first: no operation of Jira's tells
 * how an SLA is set. Makes one search and at most twelve other calls.
 */
export async function slaGoalsOf(client: Client, projectId: string): Promise<SeenGoal[]> {
  const { issues = [] } = await searchAndReconsileIssuesUsingJqlPost(client, {
    jql: `project = ${projectId} ORDER BY created DESC`,
    fields: ['priority'],
    expand: 'changelog',
    maxResults: NEWEST,
  });
  const requests = issues.flatMap((issue) => Issue.safeParse(issue).data ?? []);
  const seen = await Promise.all(fewOfEach(requests).map((request) => goalsOn(client, request)));
  return seen.flat();
}

function fewOfEach(requests: readonly Issue[]): Issue[] {
  const byPriority = Map.groupBy(requests, ({ fields }) => fields.priority.name);
  return [...byPriority.values()].flatMap((same) => same.slice(0, EACH)).slice(0, MOST);
}

async function goalsOn(client: Client, { key, fields, changelog }: Issue): Promise<SeenGoal[]> {
  const { values = [] } = await getSlaInformation(client, { issueIdOrKey: key });
  const moved = changelog?.histories.some(({ items }) => items.some(({ field }) => field === 'priority'));
  return values.flatMap(({ name = '', ongoingCycle, completedCycles }) => {
    // A run that ended may have had the goal of an earlier priority.
    const cycle = ongoingCycle ?? (moved ? undefined : completedCycles?.at(-1));
    const millis = cycle?.goalDuration?.millis;
    if (millis === undefined) return [];
    return [{ sla: name, request: key, priority: fields.priority.name, minutes: millis / MINUTE }];
  });
}
