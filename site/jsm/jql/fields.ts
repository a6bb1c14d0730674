import type { Field } from '@atlaskit/jql-ast';
import { textOfAdf } from '../adf';
import type { Core } from '../core';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import { textOfValue } from '../field-values';
import { findIssue } from '../issues';
import { CATEGORIES } from '../shapes/site';
import { customFieldsOf, prioritiesOf } from '../site';
import { readJqlDate } from './dates';
import type { JqlField } from './field';
import { noSuchValue, textField, thingField, userField, wordField } from './field';
import { propertyField } from './property-field';

type Make = (core: Core) => JqlField;

const SYSTEM: Record<string, Make> = {
  project: (core) =>
    thingField(
      'project',
      () => core.state.desks.all(),
      (desk) => [desk.projectId, desk.projectKey, desk.projectName],
      (issue) => [issue.projectId],
    ),
  key: keyField,
  id: keyField,
  issue: keyField,
  issuekey: keyField,
  summary: () => textField((issue) => issue.summary),
  description: () => textField((issue) => textOfAdf(issue.description)),
  comment: () => textField(commentText),
  text: () =>
    textField((issue) => [issue.summary, textOfAdf(issue.description), commentText(issue)].join('\n')),
  status: (core) =>
    thingField(
      'status',
      () => core.state.statuses.all(),
      (status) => [status.name, status.id],
      (issue) => [issue.status],
    ),
  statuscategory: (core) => {
    const categoryOf = categories(core);
    return thingField(
      'statusCategory',
      () => Object.values(CATEGORIES),
      (category) => [category.key, category.name, String(category.id)],
      (issue) => [categoryOf(issue)],
    );
  },
  priority: priorityField,
  resolution: resolutionField,
  reporter: (core) => userField(core, 'reporter', (issue) => [issue.reporterId]),
  creator: (core) => userField(core, 'creator', (issue) => [issue.creatorId]),
  assignee: (core) =>
    userField(core, 'assignee', (issue) => (issue.assigneeId === null ? [] : [issue.assigneeId])),
  'request participants': (core) => userField(core, 'Request participants', (issue) => issue.participantIds),
  organizations: (core) =>
    thingField(
      'Organizations',
      () => core.state.organizations.all(),
      (organization) => [organization.id, organization.name],
      (issue) => issue.organizationIds,
    ),
  'request type': requestTypeField,
  'customer request type': requestTypeField,
  'request-channel-type': () => wordField((issue) => [issue.channel]),
  created: (core) => dateField(core, 'created', (issue) => issue.created),
  createddate: (core) => dateField(core, 'createdDate', (issue) => issue.created),
  updated: (core) => dateField(core, 'updated', (issue) => issue.updated),
  updateddate: (core) => dateField(core, 'updatedDate', (issue) => issue.updated),
  resolved: resolvedField,
  resolutiondate: resolvedField,
};

/**
 * The field a query names: Jira's own, an app's search alias, an issue property or a custom field; 400 for any other.
 */
export function jqlField(core: Core, field: Field): JqlField {
  const name = field.value.toLowerCase();
  const make = Object.hasOwn(SYSTEM, name) ? SYSTEM[name] : undefined;
  const found = make?.(core) ?? propertyField(core, field) ?? customField(core, name);
  if (found) return found;
  throw new JiraError(400, `Field '${field.value}' does not exist or you do not have permission to view it.`);
}

function customField(core: Core, name: string): JqlField | undefined {
  const number = /^cf\[(\d+)\]$/.exec(name)?.[1];
  const field = [...customFieldsOf(core).values()].find(
    (one) => one.id === `customfield_${number ?? ''}` || one.name.toLowerCase() === name,
  );
  if (!field) return undefined;
  const text = (issue: Issue) =>
    issue.fields[field.id] === undefined ? '' : textOfValue(issue.fields[field.id]);
  return field.kind === 'select' ? wordField((issue) => [text(issue)]) : textField(text);
}

function keyField(core: Core): JqlField {
  return {
    kind: 'exact',
    values: (issue) => [issue.key],
    read(literal) {
      const issue = findIssue(core, literal);
      if (issue) return issue.key;
      throw new JiraError(400, `An issue with key '${literal}' does not exist for field 'key'.`);
    },
    order: (issue) => `${issue.key.split('-')[0] ?? ''} ${issue.id.padStart(12, '0')}`,
  };
}

/** Priorities compare by rank: `>` means more urgent. */
function priorityField(core: Core): JqlField {
  const all = prioritiesOf(core);
  const rank = (index: number) => all.length - index;
  return {
    kind: 'ordered',
    values: (issue) => [rank(all.findIndex((one) => one.name === issue.priority))],
    read(literal) {
      const index = all.findIndex(
        (one) => one.id === literal || one.name.toLowerCase() === literal.toLowerCase(),
      );
      if (index < 0) throw noSuchValue('priority', literal);
      return rank(index);
    },
  };
}

function resolutionField(core: Core): JqlField {
  const categoryOf = categories(core);
  const done = (issue: Issue) => categoryOf(issue) === 'done';
  const names = thingField(
    'resolution',
    () => [['Done'], ['Unresolved']],
    (one) => one,
    (issue) => [done(issue) ? 'Done' : 'Unresolved'],
  );
  return { ...names, empty: (issue) => !done(issue) };
}

function requestTypeField(core: Core): JqlField {
  const names = new Map(core.state.requestTypes.all().map((type) => [type.id, type.name]));
  return thingField(
    'Request Type',
    () => core.state.requestTypes.all(),
    (type) => [type.name],
    (issue) => [names.get(issue.requestTypeId) ?? ''],
  );
}

/** The status category of an issue, with the site's statuses read once. */
function categories(core: Core): (issue: Issue) => string {
  const known = new Map(core.state.statuses.all().map(({ name, category }) => [name, category]));
  return ({ status }) => known.get(status) ?? '';
}

function dateField(core: Core, name: string, at: (issue: Issue) => number | undefined): JqlField {
  return {
    kind: 'ordered',
    values: (issue) => [at(issue)].filter((time) => time !== undefined),
    read: (literal) => readJqlDate(name, literal, core.clock.now()),
  };
}

function resolvedField(core: Core): JqlField {
  const categoryOf = categories(core);
  return dateField(core, 'resolved', (issue) =>
    categoryOf(issue) === 'done' ? issue.statusSince : undefined,
  );
}

function commentText(issue: Issue): string {
  return issue.comments.map((comment) => textOfAdf(comment.body)).join('\n');
}
