import type { Core } from '../core';
import type { Organization, ServiceDesk } from '../entities';
import type { Queue } from '../queues';

export function serviceDeskShape(core: Core, desk: ServiceDesk): Record<string, unknown> {
  return {
    id: desk.id,
    projectId: desk.projectId,
    projectName: desk.projectName,
    projectKey: desk.projectKey,
    projectTypeKey: 'service_desk',
    _links: { self: `${core.baseUrl}/rest/servicedeskapi/servicedesk/${desk.id}` },
  };
}

export function organizationShape(core: Core, organization: Organization): Record<string, unknown> {
  return {
    id: organization.id,
    name: organization.name,
    scimManaged: false,
    _links: { self: `${core.baseUrl}/rest/servicedeskapi/organization/${organization.id}` },
  };
}

/** A queue; `issueCount` is -1 unless it was asked for, as in Jira. */
export function queueShape(
  core: Core,
  desk: ServiceDesk,
  queue: Queue,
  issueCount: number,
): Record<string, unknown> {
  return {
    ...queue,
    issueCount,
    _links: { self: `${core.baseUrl}/rest/servicedeskapi/servicedesk/${desk.id}/queue/${queue.id}` },
  };
}
