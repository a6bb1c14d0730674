import {
  getAllStatuses,
  getProject,
  searchAndReconsileIssuesUsingJqlPost,
  searchPriorities,
} from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { getRequestTypes, getServiceDeskById, getSlaInformation } from 'jira.js/serviceDesk';
import { z } from 'zod';
import type { SiteFacts, SiteRequestType } from '../policy/site';
import { SUBMITTED } from '../policy/status';
import { organisationsOn } from './organisations';
import { PAGE, allOf } from './pages';
import { unlessRefused } from './refusal';
import { enteredAt, isRunBy } from './sla-cycles';
import { slaGoalsOf } from './sla-goals';
import { movesOf } from './moves';
import { surroundingsOf, RequestTypeValue } from './surroundings';

const MOST_REQUEST_TYPES = 500;
const MOST_PRIORITIES = '100';
const MOST_MAILS = 100;

/**
 * What Jira says about a project (by id or key), as far as a policy depends on it. A part that Jira does not show is
 * left out; only the project itself has to be there.
 */
export async function siteOf(client: Client, projectIdOrKey: string): Promise<SiteFacts> {
  const { id = '', key = '', name = '' } = await getProject(client, { projectIdOrKey });
  const serviceDeskId = `projectId:${id}`;
  const [desk, requestTypes, priorities, statuses, moves, organisations, slas, slaGoals, mailRequestTypes] =
    await Promise.all([
      unlessRefused(getServiceDeskById(client, { serviceDeskId })),
      unlessRefused(requestTypesOf(client, serviceDeskId)),
      unlessRefused(prioritiesOf(client, id)),
      unlessRefused(statusesOf(client, id)),
      movesOf(client, id),
      unlessRefused(organisationsOn(client, id)),
      unlessRefused(slasOf(client, id)),
      unlessRefused(slaGoalsOf(client, id)),
      unlessRefused(mailRequestTypesOf(client, id)),
    ]);
  return {
    project: { id, key, name },
    ...(desk?.id && { portalId: desk.id }),
    ...(requestTypes && { requestTypes }),
    ...(priorities && { priorities }),
    ...(statuses && { statuses }),
    ...(Object.keys(moves).length > 0 && { moves }),
    ...(organisations && { organisations: organisations.map((one) => one.name) }),
    ...(slas && { slas }),
    ...(slaGoals && { slaGoals }),
    ...(mailRequestTypes && { mailRequestTypes }),
  };
}

async function requestTypesOf(client: Client, serviceDeskId: string): Promise<SiteRequestType[]> {
  const all = await allOf(
    (start) => getRequestTypes(client, { serviceDeskId, expand: ['field'], start, limit: PAGE }),
    MOST_REQUEST_TYPES,
  );
  return all.map(({ id = '', name = '', fields }) => ({
    id,
    name,
    ...(fields?.requestTypeFields && {
      fields: fields.requestTypeFields.map((field) => ({
        id: field.fieldId ?? '',
        name: field.name ?? '',
        required: field.required === true,
      })),
    }),
  }));
}

/** Those of the project's own scheme, in the order that Jira ranks them. */
async function prioritiesOf(client: Client, projectId: string): Promise<string[]> {
  const { values } = await searchPriorities(client, {
    projectId: [projectId],
    maxResults: MOST_PRIORITIES,
  });
  return values.flatMap(({ name }) => name ?? []);
}

const Category = z.enum(['new', 'indeterminate', 'done']);

async function statusesOf(client: Client, projectIdOrKey: string): Promise<SiteFacts['statuses']> {
  const types = await getAllStatuses(client, { projectIdOrKey });
  const all = types
    .flatMap(({ statuses }) => statuses)
    .flatMap(({ name, statusCategory }) => {
      const { data: category } = Category.safeParse(statusCategory?.key);
      return name === undefined || category === undefined ? [] : [{ name, category }];
    });
  return [...new Map(all.map((status) => [status.name, status])).values()];
}

/** As the latest request shows them, one in *Submitted* if there is any: then it tells whether that runs the clock. */
async function slasOf(client: Client, projectId: string): Promise<SiteFacts['slas']> {
  const submitted = await unlessRefused(latest(client, `project = ${projectId} AND status = ${SUBMITTED}`));
  const { key } = submitted ?? (await latest(client, `project = ${projectId}`)) ?? {};
  if (key === undefined) return undefined;
  const { values = [] } = await getSlaInformation(client, { issueIdOrKey: key });
  return values.map((sla) => {
    const startsOnSubmitted = submitted && isRunBy(sla, enteredAt(submitted, SUBMITTED));
    return { name: sla.name ?? '', ...(startsOnSubmitted !== undefined && { startsOnSubmitted }) };
  });
}

async function latest(client: Client, jql: string): Promise<{ key?: string | undefined } | undefined> {
  const { issues = [] } = await searchAndReconsileIssuesUsingJqlPost(client, {
    jql: `${jql} ORDER BY created DESC`,
    fields: ['status'],
    expand: 'changelog',
    maxResults: 1,
  });
  return issues[0];
}

async function mailRequestTypesOf(client: Client, projectId: string): Promise<string[] | undefined> {
  const { requestType } = await surroundingsOf(client).fields();
  if (requestType === undefined) return undefined;
  const { issues = [] } = await searchAndReconsileIssuesUsingJqlPost(client, {
    jql: `project = ${projectId} AND request-channel-type = email AND created >= -90d ORDER BY created DESC`,
    fields: [requestType],
    maxResults: MOST_MAILS,
  });
  const names = issues.flatMap(
    ({ fields }) => RequestTypeValue.safeParse(fields?.[requestType]).data?.requestType.name ?? [],
  );
  return [...new Set(names)];
}
