import type { Core } from '../core';
import type { Issue } from '../entities';
import { visibleLinks } from '../issue-links';
import { allFields, ORGANIZATIONS, PARTICIPANTS, REQUEST_TYPE } from '../fields';
import { textOfAdf } from '../adf';
import type { Viewer } from '../people';
import { userById } from '../people';
import { customFieldsOf, prioritiesOf, requestTypeOf, statusNamed } from '../site';
import { transitionsOf } from '../workflow';
import { attachmentShape } from './attachment';
import { changelogShape } from './changelog';
import { commentShape } from './comment';
import { jiraDate } from './dates';
import { htmlOfText } from './html';
import { issueLinkShape } from './issue-link';
import { requestStatusShape, requestTypeShape } from './request-type';
import { issueTypeShape, nestedPriority, projectShape, statusShape } from './site';
import { transitionShape } from './transition';
import { userShape } from './user';

/** What can be expanded of an issue. */
export const ISSUE_EXPANDS = ['changelog', 'renderedFields', 'transitions', 'names'] as const;

/** What a caller asked to see of an issue. */
export interface Wanted {
  /** Field ids, `*all`, `*navigable` or `-id`; undefined for none. */
  fields?: readonly string[];
  properties: readonly string[];
  expand: readonly string[];
}

/** An issue as the platform API shows it. */
export function issueShape(
  core: Core,
  issue: Issue,
  viewer: Viewer,
  wanted: Wanted,
): Record<string, unknown> {
  const fields = wanted.fields && pickFields(issueFields(core, issue, viewer), wanted.fields);
  const expands = (name: string) => wanted.expand.includes(name);
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${core.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(fields ? { fields } : {}),
    ...(wanted.properties.length > 0 ? { properties: pickProperties(issue, wanted.properties) } : {}),
    ...(expands('changelog') ? { changelog: expandedChangelog(core, issue, viewer) } : {}),
    ...(expands('renderedFields')
      ? { renderedFields: { description: htmlOfText(textOfAdf(issue.description)) } }
      : {}),
    ...(expands('transitions')
      ? { transitions: transitionsOf(core, issue).map((one) => transitionShape(core, one)) }
      : {}),
    ...(expands('names')
      ? { names: Object.fromEntries(allFields(core).map((one) => [one.id, one.name])) }
      : {}),
  };
}

type Fields = Record<string, () => unknown>;

/** Each field as it is made when someone asks for it: a search for summaries reads no comments. */
function issueFields(core: Core, issue: Issue, viewer: Viewer): Fields {
  const status = statusNamed(core, issue.status);
  const done = status.category === 'done';
  const person = (accountId: string) => userShape(core, userById(core, accountId), viewer);
  return {
    summary: () => issue.summary,
    description: () => issue.description ?? null,
    status: () => statusShape(core, status),
    priority: () => priorityOf(core, issue),
    project: () => projectShape(core, issue),
    issuetype: () => issueTypeShape(core, issue.issueTypeId),
    reporter: () => person(issue.reporterId),
    creator: () => person(issue.creatorId),
    assignee: () => (issue.assigneeId === null ? null : person(issue.assigneeId)),
    created: () => jiraDate(issue.created),
    updated: () => jiraDate(issue.updated),
    statuscategorychangedate: () => jiraDate(issue.statusSince),
    resolution: () => (done ? resolution(core) : null),
    resolutiondate: () => (done ? jiraDate(issue.statusSince) : null),
    comment: () => commentPage(core, issue, viewer),
    attachment: () => issue.attachments.map((one) => attachmentShape(core, one, viewer)),
    issuelinks: () => visibleLinks(core, viewer, issue).map((one) => issueLinkShape(core, one)),
    [ORGANIZATIONS]: () => issue.organizationIds.map((id) => organizationShape(core, id)),
    [PARTICIPANTS]: () => issue.participantIds.map(person),
    [REQUEST_TYPE]: () => requestTypeField(core, issue),
    ...customValues(core, issue),
  };
}

function priorityOf(core: Core, issue: Issue): Record<string, unknown> | null {
  const priority = prioritiesOf(core).find((one) => one.name === issue.priority);
  return priority ? nestedPriority(core, priority) : null;
}

function customValues(core: Core, issue: Issue): Fields {
  const ids = [...customFieldsOf(core, issue.serviceDeskId).keys()];
  return Object.fromEntries(ids.map((id) => [id, () => issue.fields[id] ?? null]));
}

function resolution(core: Core): Record<string, string> {
  return { self: `${core.baseUrl}/rest/api/3/resolution/10000`, id: '10000', name: 'Done', description: '' };
}

function commentPage(core: Core, issue: Issue, viewer: Viewer): Record<string, unknown> {
  const comments = issue.comments.map((one) => commentShape(core, issue, one, { properties: false }, viewer));
  return {
    comments,
    self: `${core.baseUrl}/rest/api/3/issue/${issue.id}/comment`,
    maxResults: comments.length,
    total: comments.length,
    startAt: 0,
  };
}

function organizationShape(core: Core, id: string): Record<string, unknown> {
  return {
    id,
    name: core.state.organizations.get(id)?.name ?? id,
    _links: { self: `${core.baseUrl}/rest/servicedeskapi/organization/${id}` },
  };
}

/** The "Request Type" field as Jira Service Management fills it. */
function requestTypeField(core: Core, issue: Issue): Record<string, unknown> {
  return {
    _links: { self: `${core.baseUrl}/rest/servicedeskapi/request/${issue.id}` },
    requestType: requestTypeShape(core, requestTypeOf(core, issue)),
    currentStatus: requestStatusShape(core, issue.status, issue.statusSince),
  };
}

function expandedChangelog(core: Core, issue: Issue, viewer: Viewer): Record<string, unknown> {
  const histories = changelogShape(core, issue, viewer).reverse();
  return { startAt: 0, maxResults: histories.length, total: histories.length, histories };
}

const NOT_NAVIGABLE = new Set(['comment', 'attachment']);

function pickFields(all: Fields, wanted: readonly string[]): Record<string, unknown> {
  const everything = wanted.includes('*all') || wanted.every((name) => name.startsWith('-'));
  const navigable = wanted.includes('*navigable');
  const picked = Object.entries(all).filter(([id]) => {
    if (wanted.includes(`-${id}`)) return false;
    return everything || wanted.includes(id) || (navigable && !NOT_NAVIGABLE.has(id));
  });
  return Object.fromEntries(picked.map(([id, valueOf]) => [id, valueOf()]));
}

function pickProperties(issue: Issue, wanted: readonly string[]): Record<string, unknown> {
  const all = Object.entries(issue.properties);
  return Object.fromEntries(wanted.includes('*all') ? all : all.filter(([key]) => wanted.includes(key)));
}
