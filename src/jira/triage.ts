import { searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { z } from 'zod';
import type { TriagePage } from '../flows/world/jira';
import { MINUTE } from '../policy/clock/time';
import { MARK, markIn } from './mark';

const MOST_ROWS = 100;
// Jira's search runs some seconds behind its issues, and its clock is not ours.
const SLACK = 2;

const Row = z.object({
  key: z.string(),
  fields: z.object({
    summary: z.string().nullish(),
    status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }),
  }),
  properties: z.object({ [MARK]: z.unknown() }),
});

/**
 * As the client's caller sees them, whom issue security may hide some: open requests whose suggestion nobody has
 * settled, a hundred at a time. With `since` all that we took in and that changed after it, settled and resolved ones
 * too; some that changed shortly before come along.
 */
export async function triageOf(
  client: Client,
  projectId: string,
  { next, since, now }: { next?: string; since?: number; now: number },
): Promise<TriagePage> {
  const { issues = [], nextPageToken } = await searchAndReconsileIssuesUsingJqlPost(client, {
    jql: `project = ${projectId} AND ${since === undefined ? UNSETTLED : changedSince(since, now)}`,
    fields: ['summary', 'status'],
    properties: [MARK],
    maxResults: MOST_ROWS,
    ...(next === undefined ? {} : { nextPageToken: next }),
  });
  return {
    rows: issues.flatMap((issue) => rowOf(issue)),
    ...(nextPageToken ? { next: nextPageToken } : {}),
  };
}

const UNSETTLED = 'plumbline.triage is not EMPTY AND statusCategory != Done';

/** In minutes before now: JQL reads a date in the time zone of whoever asks. */
function changedSince(since: number, now: number): string {
  const minutes = Math.max(0, Math.ceil((now - since) / MINUTE)) + SLACK;
  return `plumbline.severity is not EMPTY AND updated >= "-${minutes}m"`;
}

function rowOf(issue: unknown): TriagePage['rows'] {
  const parsed = Row.safeParse(issue);
  if (!parsed.success) return [];
  const { key, fields, properties } = parsed.data;
  const mark = markIn(properties[MARK]);
  // Whoever opens the request has it judged anew, and then it is a row.
  if (mark === undefined) return [];
  return [
    {
      key,
      summary: fields.summary ?? '',
      status: fields.status.name,
      done: fields.status.statusCategory.key === 'done',
      mark,
    },
  ];
}
