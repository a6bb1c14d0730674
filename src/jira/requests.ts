import { doTransition, editIssue, getIssue } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';
import { getCustomerRequestByIdOrKey } from 'jira.js/serviceDesk';
import { z } from 'zod';
import type { Mark, Request } from '../flows/world/request';
import { textOfAdf } from './adf';
import { MARK, markIn, type ReadableMark } from './mark';
import { taken, unlessGone, unlessMissing } from './refusal';

/** Set by Jira Service Management on every request; undocumented in Cloud, so its absence is no error. */
export const CHANNEL = 'request.channel.type';
const FIELDS = [
  'summary',
  'description',
  'status',
  'priority',
  'reporter',
  'project',
  'created',
  'attachment',
];

const person = z.object({ accountId: z.string(), active: z.boolean().default(true) });
const IssueFields = z.object({
  summary: z.string().nullish(),
  description: z.unknown(),
  status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }),
  priority: z.object({ name: z.string() }).nullish(),
  reporter: person.nullish(),
  project: z.object({ id: z.string() }),
  created: z.string(),
  attachment: z.array(z.object({ filename: z.string() })).nullish(),
});

/** What the create panel submitted. Atlassian documents the fields, not the stored shape, so both are read. */
const PanelAnswer = z.union([
  z.object({ fields: z.array(z.unknown()) }).transform(({ fields }) => fields.flatMap(answerIn)),
  z.record(z.string(), z.unknown()).transform((byFact) => Object.entries(byFact)),
]);
const PanelField = z.object({ key: z.string(), value: z.unknown() });

/** Whoever may edit the issue may write the property, so one field that is none does not hide the others. */
function answerIn(field: unknown): [string, unknown][] {
  const parsed = PanelField.safeParse(field);
  return parsed.success ? [[parsed.data.key, parsed.data.value]] : [];
}

/**
 * The request behind an id or key: two reads, of the issue and of its request. Undefined when it is gone, hidden from
 * the app as if it were, or an issue that is no request; throws where Jira does not let the app read. `appId` is the
 * UUID under which Jira keeps the create panel's answer.
 */
export async function readRequest(
  client: Client,
  appId: string,
  idOrKey: string,
): Promise<Request | undefined> {
  const read = await unlessMissing(
    Promise.all([
      getIssue(client, {
        issueIdOrKey: idOrKey,
        fields: FIELDS,
        properties: [MARK, CHANNEL, appId],
        expand: 'transitions',
      }),
      getCustomerRequestByIdOrKey(client, { issueIdOrKey: idOrKey, expand: ['requestType'] }),
    ]),
  );
  if (read === undefined) return undefined;
  const [issue, request] = read;
  const properties = issue.properties ?? {};
  return {
    id: issue.id ?? '',
    key: issue.key ?? '',
    ...(request.requestType?.name === undefined ? {} : { requestType: request.requestType.name }),
    ...(request._links?.agent === undefined ? {} : { agentUrl: request._links.agent }),
    ...fieldsOf(IssueFields.parse(issue.fields)),
    channel: channelOf(properties[CHANNEL]),
    moves: (issue.transitions ?? []).map((move) => ({ id: move.id ?? '', to: move.to?.name ?? '' })),
    answers: answersOf(properties[appId]),
    ...markPart(properties[MARK]),
  };
}

function markPart(property: unknown): Pick<Request, 'mark' | 'markIsUnreadable'> {
  const mark = markIn(property);
  if (mark !== undefined) return { mark };
  return property === undefined ? {} : { markIsUnreadable: true };
}

function fieldsOf(fields: z.infer<typeof IssueFields>) {
  return {
    projectId: fields.project.id,
    summary: fields.summary ?? '',
    description: textOfAdf(fields.description),
    status: fields.status.name,
    priority: fields.priority?.name ?? '',
    reporterId: fields.reporter?.accountId ?? '',
    reporterIsGone: fields.reporter?.active !== true,
    created: Date.parse(fields.created),
    attachments: (fields.attachment ?? []).map(({ filename }) => filename),
    done: fields.status.statusCategory.key === 'done',
  };
}

/** How a request came, by the property that says so; unknown routes count as the API. */
export function channelOf(property: unknown): Request['channel'] {
  const parsed = z.object({ value: z.string() }).safeParse(property);
  if (!parsed.success) return 'api';
  return parsed.data.value === 'email' || parsed.data.value === 'portal' ? parsed.data.value : 'api';
}

/** What the create panel submitted, by fact. */
export function answersOf(property: unknown): Record<string, string> {
  const answers = PanelAnswer.safeParse(property).data ?? [];
  return Object.fromEntries(answers.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

/**
 * Writes our property and, where given, the priority: one write. A project may keep priority off its screens or
 * lack this one; then the property is written alone. A locked request takes neither.
 */
export async function markRequest(
  client: Client,
  id: string,
  mark: Mark,
  priority?: string,
): Promise<'all' | 'no-priority' | 'refused'> {
  const write = (fields: object) =>
    taken(
      editIssue(client, {
        issueIdOrKey: id,
        fields,
        properties: [{ key: MARK, value: mark satisfies ReadableMark }],
      }),
    );
  if (await write(priority === undefined ? {} : { priority: { name: priority } })) return 'all';
  return priority !== undefined && (await write({})) ? 'no-priority' : 'refused';
}

/** Makes a transition; refused where a required field or a rule of the workflow stands in the way. */
export async function moveRequest(
  client: Client,
  id: string,
  transitionId: string,
): Promise<'moved' | 'refused'> {
  return (await taken(doTransition(client, { issueIdOrKey: id, transition: { id: transitionId } })))
    ? 'moved'
    : 'refused';
}

/** Whether this client's caller may see the request. Jira hides one behind 404 and, says its API description, 403. */
export async function sees(client: Client, key: string): Promise<boolean> {
  return (await unlessGone(getCustomerRequestByIdOrKey(client, { issueIdOrKey: key }))) !== undefined;
}
