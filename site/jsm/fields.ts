import type { Core } from './core';
import { customFieldsOf } from './site';

/** Ids of the custom fields that Jira Service Management itself brings. */
export const ORGANIZATIONS = 'customfield_10002';
export const PARTICIPANTS = 'customfield_10003';
export const REQUEST_TYPE = 'customfield_10010';

export interface FieldInfo {
  id: string;
  name: string;
  schema: Record<string, unknown> & { type: string };
}

const system = (id: string, name: string, type: string): FieldInfo => ({
  id,
  name,
  schema: { type, system: id },
});
const service = (id: string, name: string, type: string, kind: string): FieldInfo => ({
  id,
  name,
  schema: {
    type,
    custom: `com.atlassian.servicedesk:${kind}`,
    customId: Number(id.slice('customfield_'.length)),
  },
});

const FIXED: readonly FieldInfo[] = [
  system('summary', 'Summary', 'string'),
  system('description', 'Description', 'string'),
  system('status', 'Status', 'status'),
  system('priority', 'Priority', 'priority'),
  system('project', 'Project', 'project'),
  system('issuetype', 'Issue Type', 'issuetype'),
  system('reporter', 'Reporter', 'user'),
  system('creator', 'Creator', 'user'),
  system('assignee', 'Assignee', 'user'),
  system('created', 'Created', 'datetime'),
  system('updated', 'Updated', 'datetime'),
  system('resolution', 'Resolution', 'resolution'),
  system('resolutiondate', 'Resolved', 'datetime'),
  system('comment', 'Comment', 'comments-page'),
  system('attachment', 'Attachment', 'array'),
  system('issuelinks', 'Linked Issues', 'array'),
  service(ORGANIZATIONS, 'Organizations', 'array', 'sd-customer-organizations'),
  service(PARTICIPANTS, 'Request participants', 'array', 'sd-request-participants'),
  service(REQUEST_TYPE, 'Request Type', 'sd-customerrequesttype', 'vp-origin'),
];

const CUSTOM_KINDS = { text: 'textfield', paragraph: 'textarea', select: 'select' } as const;

/** Every field of the site, the desks' custom ones included. */
export function allFields(core: Core): FieldInfo[] {
  const custom = [...customFieldsOf(core).values()].map((field): FieldInfo => ({
    id: field.id,
    name: field.name,
    schema: {
      type: field.kind === 'select' ? 'option' : 'string',
      custom: `com.atlassian.jira.plugin.system.customfieldtypes:${CUSTOM_KINDS[field.kind]}`,
      customId: Number(field.id.slice('customfield_'.length)),
    },
  }));
  return [...FIXED, ...custom];
}
