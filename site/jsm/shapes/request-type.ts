import type { Core } from '../core';
import type { Field, RequestType } from '../entities';
import { allFields } from '../fields';
import { statusNamed } from '../site';
import { deskDate } from './dates';

/** A request type as the service desk API shows it. */
export function requestTypeShape(core: Core, type: RequestType): Record<string, unknown> {
  const icon = `${core.baseUrl}/images/icons/request-types/${type.id}`;
  return {
    _expands: ['field'],
    id: type.id,
    _links: {
      self: `${core.baseUrl}/rest/servicedeskapi/servicedesk/${type.serviceDeskId}/requesttype/${type.id}`,
    },
    name: type.name,
    description: type.description,
    helpText: '',
    issueTypeId: type.issueTypeId,
    serviceDeskId: type.serviceDeskId,
    portalId: type.serviceDeskId,
    groupIds: type.hidden ? [] : [type.group],
    icon: { id: type.id, _links: { iconUrls: { '48x48': `${icon}?size=large` } } },
    canCreateRequest: !type.hidden,
  };
}

/** The fields of a request type's form. */
export function requestTypeFieldsShape(
  core: Core,
  type: RequestType,
  mayRaiseForOthers: boolean,
): Record<string, unknown> {
  return {
    requestTypeFields: type.fields.map((field) => fieldShape(core, field)),
    canRaiseOnBehalfOf: mayRaiseForOthers,
    canAddRequestParticipants: true,
  };
}

function fieldShape(core: Core, field: Field): Record<string, unknown> {
  const info = allFields(core).find((one) => one.id === field.id);
  return {
    fieldId: field.id,
    name: field.name,
    description: field.description,
    required: field.required,
    defaultValues: [],
    validValues: (field.options ?? []).map((option) => ({
      value: option.id,
      label: option.value,
      children: [],
    })),
    presetValues: [],
    jiraSchema: info?.schema ?? { type: 'string' },
    visible: true,
  };
}

const CATEGORY = { new: 'NEW', indeterminate: 'INDETERMINATE', done: 'DONE' } as const;

/** A status a request had, and when it began. */
export function requestStatusShape(core: Core, status: string, since: number): Record<string, unknown> {
  return {
    status,
    statusCategory: CATEGORY[statusNamed(core, status).category],
    statusDate: deskDate(since),
  };
}
