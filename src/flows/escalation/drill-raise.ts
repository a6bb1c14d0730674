import type { Policy } from '../../policy/schema';
import type { World } from '../world';
import type { Drill } from '../world/drill';
import { drillSummary } from './drill-request';

/** Raises the request that the drill is about, or finds the one that an earlier try raised. */
export async function raise(world: World, projectId: string, policy: Policy, drill: Drill): Promise<Drill> {
  const outcome = await raisedNow(world, projectId, policy, drillSummary(drill));
  if ('refused' in outcome) return { ...drill, links: [{ link: 'request', why: outcome.refused }] };
  const raised: Drill = { ...drill, request: outcome, links: [{ link: 'request' }] };
  await world.storage.saveDrill(projectId, raised);
  return raised;
}

async function raisedNow(world: World, projectId: string, policy: Policy, summary: string) {
  const earlier = await world.jira.raisedAs(projectId, summary);
  if (earlier !== undefined) return earlier;
  const { portalId, requestTypes } = await world.jira.portalOf(projectId);
  const names = policy.requestTypes.map(({ name }) => name);
  const type = requestTypes.find(({ name }) => names.includes(name)) ?? requestTypes[0];
  if (type === undefined) return { refused: 'the portal has no request type' };
  const description =
    'Plumbline rehearses how a P1 reaches people. Answer it as you would answer a real one. No customer sees this request.';
  return world.jira.raise({ portalId, requestTypeId: type.id, summary, description });
}
