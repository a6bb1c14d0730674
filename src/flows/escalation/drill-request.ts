import { promiseFor } from '../../policy/clock';
import type { Policy } from '../../policy/schema';
import { iso } from '../../policy/iso';
import type { World } from '../world';
import type { Drill } from '../world/drill';
import type { Mark, Request } from '../world/request';

/** The summary of a drill's request, by which it is found again. */
export function drillSummary({ slot }: Pick<Drill, 'slot'>): string {
  return `DRILL ${iso(slot).slice(0, 16)}: nothing is broken, please answer the page`;
}

/**
 * The drill that a request was raised for, if it was: by its id, or by its summary while the drill has not noted the id
 * yet. Jira tells of a new request before that.
 */
export async function drillOf(
  world: World,
  { id, projectId, summary }: Pick<Request, 'id' | 'projectId' | 'summary'>,
): Promise<Drill | undefined> {
  const drill = await world.storage.drill(projectId);
  if (drill === undefined) return undefined;
  const isOurs =
    drill.request === undefined
      ? drill.state === 'running' && summary === drillSummary(drill)
      : drill.request.id === id;
  return isOurs ? drill : undefined;
}

/** The severity that a drill rehearses: the first of its ladder's. */
export function drillSeverity({ escalation, severities }: Policy, ladderId: string): string {
  const ladder = escalation.ladders.find(({ id }) => id === ladderId);
  return ladder?.severities[0] ?? severities[0]?.id ?? '';
}

/** What is kept on a drill's request: nothing is missing, nothing is to be judged. */
export function drillMark(policy: Policy, { ladder, startedAt }: Drill): Mark {
  const severity = drillSeverity(policy, ladder);
  const { due, ...promise } = promiseFor(policy, severity, { logged: startedAt });
  return {
    complete: 'yes',
    missing: [],
    chosen: severity,
    severity,
    suggested: severity,
    tier: policy.customers.defaultTier,
    logged: iso(startedAt),
    ...(due === undefined ? {} : { due: iso(due) }),
    promise,
    ladder: 'open',
    drill: true,
  };
}
