import type { Core } from '../core';
import type { Issue, ServiceDesk, Status } from '../entities';
import { deskOf } from '../people';
import type { Priority } from '../seed';
import { defaultPriority, issueTypeOf } from '../site';

/** Jira's own status categories: their ids, names and colours are the same on every site. */
export const CATEGORIES = {
  new: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, key: 'done', name: 'Done', colorName: 'green' },
} as const;

export function statusShape(core: Core, status: Status): Record<string, unknown> {
  const category = CATEGORIES[status.category];
  return {
    self: `${core.baseUrl}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${core.baseUrl}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    statusCategory: { self: `${core.baseUrl}/rest/api/3/statuscategory/${category.id}`, ...category },
  };
}

export function projectShape(
  core: Core,
  issue: Pick<Issue, 'key' | 'serviceDeskId'>,
): Record<string, unknown> {
  return projectOfDesk(core, deskOf(core, issue));
}

export function projectOfDesk(core: Core, desk: ServiceDesk): Record<string, unknown> {
  const sizes = ['16x16', '24x24', '32x32', '48x48'];
  return {
    self: `${core.baseUrl}/rest/api/3/project/${desk.projectId}`,
    id: desk.projectId,
    key: desk.projectKey,
    name: desk.projectName,
    projectTypeKey: 'service_desk',
    simplified: false,
    avatarUrls: Object.fromEntries(
      sizes.map((size) => [size, `${core.baseUrl}/avatar/project/${desk.projectId}/${size}`]),
    ),
  };
}

export function issueTypeShape(core: Core, id: string): Record<string, unknown> {
  const type = issueTypeOf(core, id);
  return {
    self: `${core.baseUrl}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: '',
    iconUrl: `${core.baseUrl}/images/icons/issuetypes/request.png`,
    name: type.name,
    subtask: false,
    hierarchyLevel: 0,
  };
}

/** A priority as the list of priorities shows it. */
export function priorityShape(core: Core, priority: Priority): Record<string, unknown> {
  return {
    ...nestedPriority(core, priority),
    description: priority.description ?? '',
    statusColor: priority.color ?? '#42526e',
    isDefault: priority.id === defaultPriority(core).id,
  };
}

/** A priority as an issue's field holds it. */
export function nestedPriority(core: Core, priority: Priority): Record<string, unknown> {
  return {
    self: `${core.baseUrl}/rest/api/3/priority/${priority.id}`,
    iconUrl: `${core.baseUrl}/images/icons/priorities/${priority.id}.svg`,
    name: priority.name,
    id: priority.id,
  };
}
