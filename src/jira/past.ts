import { searchAndReconsileIssuesUsingJqlPost } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { z } from 'zod';
import type { Organisation } from '../flows/world/jira';
import type { Archive } from '../flows/world/past';
import type { Past } from '../policy/backtest/past';
import { textOfAdf } from './adf';
import { unlessJqlRefused, withinProject } from './jql';
import { unlessSlowedDown } from './pages';
import { MARK } from './mark';
import { answersOf, CHANNEL, channelOf } from './requests';
import { Organisations } from './shared-with';
import { RequestTypeValue, surroundingsOf, type Surroundings } from './surroundings';

const MOST = 100;
const LATEST_FIRST = 'ORDER BY created DESC';

/**
 * Up to a hundred requests of a project (by id or key) that the JQL finds, latest first: one search, and no call for
 * each request. What the JQL finds elsewhere is left out, and so are issues that are no requests.
 */
export async function pastOf(
  client: Client,
  project: string,
  { jql, next }: { jql: string; next?: string },
  around: Surroundings = surroundingsOf(client),
): ReturnType<Archive['past']> {
  const bounded = withinProject(project, jql);
  if ('refused' in bounded) return bounded;
  return unlessSlowedDown(async () => {
    const answer = await unlessJqlRefused(search(client, { project, jql: bounded.jql, next }, around));
    return 'refused' in answer ? answer : answer.found;
  });
}

async function search(
  client: Client,
  { project, jql, next }: { project: string; jql: string; next: string | undefined },
  around: Surroundings,
): Promise<{ all: Past[]; next?: string }> {
  const ids = await around.fields();
  const { issues = [], nextPageToken } = await searchAndReconsileIssuesUsingJqlPost(client, {
    jql: `${jql} ${LATEST_FIRST}`,
    fields: [...FIELDS, ...Object.values(ids)],
    properties: [MARK, CHANNEL, ...(around.appId === undefined ? [] : [around.appId])],
    maxResults: MOST,
    ...(next === undefined ? {} : { nextPageToken: next }),
  });
  const rows = issues
    .map((issue) => Row.parse(issue))
    .filter(({ fields }) => [fields.project.id, fields.project.key].includes(project));
  const all = await Promise.all(rows.map((row) => requestOf(row, ids, around)));
  return { all: all.filter((one) => one !== undefined), ...(nextPageToken ? { next: nextPageToken } : {}) };
}

const FIELDS = ['summary', 'description', 'priority', 'created', 'attachment', 'project'];
/** Without these a request cannot be told from another; what else it lacks is not known of it. */
const Row = z.object({
  key: z.string(),
  fields: z.looseObject({
    created: z.string(),
    project: z.object({ id: z.string(), key: z.string() }),
    summary: z.string().optional().catch(undefined),
    description: z.unknown().optional(),
    priority: z.object({ name: z.string() }).optional().catch(undefined),
    attachment: z
      .array(z.object({ filename: z.string() }))
      .optional()
      .catch(undefined),
  }),
  properties: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * What is read of our mark here. Agents may write the property too, so what is wrong in it is as if it was not there.
 */
const Noted = z.object({
  chosen: z.string().optional().catch(undefined),
  organisation: z.string().optional().catch(undefined),
});

async function requestOf(
  { key, fields, properties }: z.infer<typeof Row>,
  ids: Awaited<ReturnType<Surroundings['fields']>>,
  around: Surroundings,
): Promise<Past | undefined> {
  const type = RequestTypeValue.safeParse(fields[ids.requestType ?? '']).data?.requestType.name;
  if (ids.requestType !== undefined && type === undefined) return undefined;
  const mark = Noted.safeParse(properties?.[MARK]).data;
  const shared = Organisations.safeParse(fields[ids.organisations ?? '']).data;
  return {
    key,
    ...(type === undefined ? {} : { requestType: type }),
    channel: channelOf(properties?.[CHANNEL]),
    ...saidIn(fields),
    ...chosenIn(answersOf(properties?.[around.appId ?? '']), mark?.chosen),
    ...(await whose(shared, mark, () => around.organisations(fields.project.id))),
  };
}

function saidIn(
  fields: z.infer<typeof Row>['fields'],
): Pick<Past, 'summary' | 'description' | 'attachments' | 'created' | 'final'> {
  const { summary = '', description, attachment = [], created, priority } = fields;
  return {
    summary,
    description: textOfAdf(description),
    attachments: attachment.map(({ filename }) => filename),
    created: Date.parse(created),
    ...(priority === undefined ? {} : { final: priority.name }),
  };
}

/** The customer's choice, as the panel submitted it or, by another route, as we found it when the request came. */
function chosenIn(answers: Record<string, string>, found = ''): Pick<Past, 'severity' | 'facts'> {
  const { severity = found, ...facts } = answers;
  return { facts, ...(severity === '' ? {} : { severity }) };
}

/**
 * The organisations a request is shared with, or else the one that we found its reporter to speak for when it came, if
 * any; undefined where we have not taken it in.
 */
async function whose(
  shared: Organisation[] = [],
  mark: z.infer<typeof Noted> | undefined,
  all: () => Promise<Organisation[]>,
): Promise<Pick<Past, 'organisation' | 'organisations'>> {
  const [first] = shared;
  if (first !== undefined) return { organisation: first.id, organisations: shared.map(({ name }) => name) };
  if (mark === undefined) return {};
  const { organisation: noted } = mark;
  if (noted === undefined) return { organisations: [] };
  const id = (await all()).find(({ name }) => name === noted)?.id;
  return { organisations: [noted], ...(id === undefined ? {} : { organisation: id }) };
}
