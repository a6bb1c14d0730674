import { adfOfText } from './adf';
import type { Core } from './core';
import { joinDesk } from './customers';
import type { Issue, RequestType, ServiceDesk } from './entities';
import { setFields } from './edit-issue';
import { JiraError } from './errors';
import { publishCreated } from './events';
import { isBlank } from './field-values';
import { saveIssue } from './issues';
import { mailCreated, mailShared } from './mail-out';
import { isCustomerOf } from './people';
import { setProperties } from './properties';
import { isWorker } from './sharing';
import { defaultPriority, firstStatus } from './site';

export interface NewRequest {
  serviceDeskId: string;
  requestTypeId: string;
  reporterId: string;
  /** Who raises it, when that is not the reporter. */
  creatorId?: string;
  /** Field id → value: text, a document, or an option's value. */
  values: Record<string, unknown>;
  participantIds?: string[];
  /** Issue properties, such as what a create panel submitted under the app's UUID. */
  properties?: Record<string, unknown>;
  channel: Issue['channel'];
}

/** The property in which Jira Service Management keeps the way a request came. */
const CHANNEL = 'request.channel.type';

/**
 * Creates a request, confirms it to the reporter and tells the triggers. 400 with a sentence for each field that is
 * wrong.
 */
export function createRequest(core: Core, wish: NewRequest): Issue {
  const issue = placeRequest(core, wish);
  saveIssue(core, issue);
  mailCreated(core, issue);
  mailShared(core, issue, issue.participantIds, issue.creatorId);
  publishCreated(core, issue, issue.creatorId);
  return issue;
}

/** The request with its key and id, its people made customers of the desk; not saved yet, and nobody is told. */
export function placeRequest(core: Core, wish: NewRequest): Issue {
  const { desk, type } = placeOf(core, wish);
  const issue = blankIssue(core, desk, type, wish);
  setFields(core, issue, documentsFor(valuesOf(type, wish.values)));
  const properties = Object.entries(wish.properties ?? {}).map(([key, value]) => ({ key, value }));
  setProperties(issue.properties, [{ key: CHANNEL, value: { value: wish.channel } }, ...properties]);
  joinDesk(core, desk, [wish.reporterId, ...issue.participantIds]);
  const number = core.state.store.next(`jsm-key-${desk.projectKey}`);
  issue.key = `${desk.projectKey}-${number}`;
  issue.id = String(10_000 + core.state.store.next('jsm-issue'));
  return issue;
}

function placeOf(core: Core, wish: NewRequest): { desk: ServiceDesk; type: RequestType } {
  const desk = core.state.desks.get(wish.serviceDeskId);
  if (!desk) throw new JiraError(404, 'The service desk does not exist.');
  const type = core.state.requestTypes.get(wish.requestTypeId);
  if (type?.serviceDeskId !== desk.id) {
    throw new JiraError(400, `The request type ${wish.requestTypeId} does not exist on this service desk.`);
  }
  refuseStrangers(core, desk, wish);
  const people = [wish.reporterId, ...(wish.participantIds ?? [])];
  const unknown = people.find((id) => id !== core.appAccountId && core.state.users.get(id)?.active !== true);
  if (unknown !== undefined) throw new JiraError(400, `The user ${unknown} does not exist.`);
  return { desk, type };
}

/** A restricted desk takes requests from its customers, and from its team for anybody. */
function refuseStrangers(core: Core, desk: ServiceDesk, { reporterId, creatorId }: NewRequest): void {
  const creator = core.state.users.get(creatorId ?? reporterId);
  if (creator === undefined || isWorker(desk, creator) || isCustomerOf(core, desk, reporterId)) return;
  throw new JiraError(403, 'You do not have permission to raise requests on this service desk.');
}

/** The values by field id, refused when a required one is missing or one is not on the form. */
function valuesOf(type: RequestType, values: Record<string, unknown>): Record<string, unknown> {
  const problems: Record<string, string> = {};
  for (const field of type.fields) {
    if (field.required && isBlank(values[field.id])) {
      problems[field.id] = `${field.name} is required.`;
    }
  }
  const known = new Set([...type.fields.map((field) => field.id), 'summary', 'priority']);
  for (const id of Object.keys(values)) {
    if (!known.has(id)) problems[id] = `The field ${id} is not on the request type "${type.name}".`;
  }
  if (Object.keys(problems).length > 0) throw new JiraError(400, Object.values(problems).join(' '), problems);
  return values;
}

function documentsFor(values: Record<string, unknown>): Record<string, unknown> {
  const { description } = values;
  return typeof description === 'string' ? { ...values, description: adfOfText(description) } : values;
}

function blankIssue(core: Core, desk: ServiceDesk, type: RequestType, wish: NewRequest): Issue {
  const now = core.clock.now();
  const status = firstStatus(core, desk).name;
  return {
    id: '',
    key: `${desk.projectKey}-new`,
    projectId: desk.projectId,
    serviceDeskId: desk.id,
    requestTypeId: type.id,
    issueTypeId: type.issueTypeId,
    channel: wish.channel,
    summary: '',
    description: null,
    fields: {},
    status,
    statusSince: now,
    priority: defaultPriority(core, desk).name,
    reporterId: wish.reporterId,
    creatorId: wish.creatorId ?? wish.reporterId,
    assigneeId: null,
    participantIds: [...new Set(wish.participantIds ?? [])].filter((id) => id !== wish.reporterId),
    organizationIds: [],
    created: now,
    updated: now,
    comments: [],
    changelog: [],
    attachments: [],
    properties: {},
    statusHistory: [{ status, at: now }],
  };
}
