import type { Core } from '../core';
import type { Field, Issue } from '../entities';
import { commentsFor } from '../comment';
import { textOfValue } from '../field-values';
import { requestUrl } from '../mail-out';
import type { Viewer } from '../people';
import { deskOf, userById, worksOn } from '../people';
import { requestTypeOf } from '../site';
import { deskAttachmentShape } from './attachment';
import { deskCommentShape } from './comment';
import { deskDate } from './dates';
import { serviceDeskShape } from './desk';
import { htmlOfText } from './html';
import { wholePage } from './page';
import { requestStatusShape, requestTypeShape } from './request-type';
import { slaShape } from './sla';
import { deskUserShape } from './user';

/** What can be expanded of a request. */
export const REQUEST_EXPANDS = [
  'participant',
  'status',
  'sla',
  'requestType',
  'serviceDesk',
  'attachment',
  'action',
  'comment',
];

/** A request as the service desk API shows it, with what the caller asked to expand. */
export function requestShape(
  core: Core,
  issue: Issue,
  viewer: Viewer,
  expand: readonly string[],
): Record<string, unknown> {
  const type = requestTypeOf(core, issue);
  return {
    _expands: REQUEST_EXPANDS.filter((name) => !expand.includes(name)),
    issueId: issue.id,
    issueKey: issue.key,
    summary: issue.summary,
    requestTypeId: issue.requestTypeId,
    serviceDeskId: issue.serviceDeskId,
    createdDate: deskDate(issue.created),
    reporter: deskUserShape(core, userById(core, issue.reporterId), viewer),
    requestFieldValues: type.fields.flatMap((field) => fieldValue(issue, field)),
    currentStatus: requestStatusShape(core, issue.status, issue.statusSince),
    _links: {
      self: `${core.baseUrl}/rest/servicedeskapi/request/${issue.id}`,
      jiraRest: `${core.baseUrl}/rest/api/2/issue/${issue.id}`,
      web: requestUrl(core, issue),
      agent: `${core.baseUrl}/browse/${issue.key}`,
    },
    ...expanded(core, issue, viewer, expand),
  };
}

function expanded(
  core: Core,
  issue: Issue,
  viewer: Viewer,
  expand: readonly string[],
): Record<string, unknown> {
  const desk = deskOf(core, issue);
  const isAgent = worksOn(viewer, desk);
  const page = (what: string, values: unknown[]) =>
    wholePage(core, `/rest/servicedeskapi/request/${issue.id}/${what}`, values);
  const parts: Record<string, () => Record<string, unknown>> = {
    requestType: () => ({ requestType: requestTypeShape(core, requestTypeOf(core, issue)) }),
    serviceDesk: () => ({ serviceDesk: serviceDeskShape(core, desk) }),
    participant: () => ({ participants: page('participant', participantsOf(core, issue, viewer)) }),
    status: () => ({ status: page('status', statusesOf(core, issue)) }),
    // SLAs are for agents: to a customer Jira shows none.
    sla: () => ({ sla: page('sla', isAgent ? desk.slas.map((sla) => slaShape(core, issue, sla)) : []) }),
    attachment: () => ({
      attachments: page(
        'attachment',
        issue.attachments.map((one) => deskAttachmentShape(core, one, viewer)),
      ),
    }),
    comment: () => ({
      comments: page(
        'comment',
        commentsFor(issue, isAgent).map((one) => deskCommentShape(core, issue, one, viewer)),
      ),
    }),
    action: () => ({ actions: actions(isAgent || issue.reporterId === viewer.accountId) }),
  };
  return Object.assign({}, ...expand.map((name) => parts[name]?.() ?? {})) as Record<string, unknown>;
}

export function participantsOf(core: Core, issue: Issue, viewer: Viewer): Record<string, unknown>[] {
  return issue.participantIds.map((id) => deskUserShape(core, userById(core, id), viewer));
}

/** The statuses the request went through, newest first. */
export function statusesOf(core: Core, issue: Issue): Record<string, unknown>[] {
  return issue.statusHistory.map(({ status, at }) => requestStatusShape(core, status, at)).reverse();
}

function actions(mayRemove: boolean): Record<string, unknown> {
  const yes = { allowed: true };
  const removeParticipant = { allowed: mayRemove };
  return { addAttachment: yes, addComment: yes, addParticipant: yes, removeParticipant };
}

function fieldValue(issue: Issue, field: Field): Record<string, unknown>[] {
  const raw = rawValue(issue, field.id);
  if (raw === null || raw === undefined) return [];
  const text = textOfValue(raw);
  const isDocument = field.kind === 'paragraph' || field.id === 'description';
  return [
    {
      fieldId: field.id,
      label: field.name,
      value: field.kind === 'select' ? raw : text,
      ...(isDocument ? { renderedValue: { html: htmlOfText(text) } } : {}),
    },
  ];
}

function rawValue(issue: Issue, fieldId: string): unknown {
  if (fieldId === 'summary') return issue.summary;
  if (fieldId === 'description') return issue.description;
  if (fieldId === 'priority') return issue.priority;
  return issue.fields[fieldId];
}
