import type { World } from '../world';

/** The severity a request is worked with, and the one suggested instead while nobody has settled that. */
export interface SeverityStatus {
  working: string;
  suggested?: string;
}

/**
 * How a request's severity stands, at a glance and for agents alone: undefined for whoever is none, for an issue that
 * is no request and for one that has not been taken in. Nothing is written.
 */
export async function severityStatus(world: World, key: string): Promise<SeverityStatus | undefined> {
  const request = await world.jira.request(key);
  if (request?.mark === undefined) return undefined;
  if (!(await world.jira.callerIsAgent(request.projectId))) return undefined;
  const { severity, suggested, triage } = request.mark;
  const isOpen = triage !== undefined && suggested !== severity && !request.done;
  return { working: severity, ...(isOpen && { suggested }) };
}
