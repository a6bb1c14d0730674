import type { Core } from './core';
import type { Issue, RequestType, ServiceDesk, Status } from './entities';
import type { IssueType, Priority } from './seed';

/** The status of this name; its absence would be a fault of the seed. */
export function statusNamed(core: Core, name: string): Status {
  const status = core.state.statuses.all().find((one) => one.name === name);
  if (!status) throw new Error(`No status is named "${name}": add it to the seed's statuses`);
  return status;
}

/** Where a new request starts: the first status of the desk's own workflow, or the first one of category `new`. */
export function firstStatus(core: Core, { statuses: [own] = [] }: Pick<ServiceDesk, 'statuses'>): Status {
  if (own !== undefined) return statusNamed(core, own);
  const status = core.state.statuses.all().find((one) => one.category === 'new');
  if (!status) throw new Error('No status has the category "new": the seed needs one for new requests');
  return status;
}

/** Most urgent first. */
export function prioritiesOf(core: Core): Priority[] {
  return core.state.priorities.all();
}

/** Those of them that a project's priority scheme has. */
export function prioritiesFor(core: Core, { priorityIds }: Pick<ServiceDesk, 'priorityIds'>): Priority[] {
  return prioritiesOf(core).filter(({ id }) => priorityIds?.includes(id) ?? true);
}

export function defaultPriority(core: Core, desk: Pick<ServiceDesk, 'priorityIds'> = {}): Priority {
  const all = prioritiesFor(core, desk);
  const priority = all.find((one) => one.name === 'Medium') ?? all[Math.floor(all.length / 2)];
  if (!priority) throw new Error('The site has no priorities: the seed needs at least one');
  return priority;
}

export function issueTypeOf(core: Core, id: string): IssueType {
  return core.state.issueTypes.get(id) ?? { id, name: 'Service request' };
}

export function requestTypeOf(core: Core, issue: Pick<Issue, 'key' | 'requestTypeId'>): RequestType {
  const type = core.state.requestTypes.get(issue.requestTypeId);
  if (!type)
    throw new Error(`Issue ${issue.key} has request type ${issue.requestTypeId}, which does not exist`);
  return type;
}

/** The custom fields of a project's request types, each once, as field id → field. */
export function customFieldsOf(
  core: Core,
  serviceDeskId?: string,
): Map<string, RequestType['fields'][number]> {
  const types = core.state.requestTypes
    .all()
    .filter((type) => serviceDeskId === undefined || type.serviceDeskId === serviceDeskId);
  const fields = types.flatMap((type) => type.fields).filter((field) => field.id.startsWith('customfield_'));
  return new Map(fields.map((field) => [field.id, field]));
}
