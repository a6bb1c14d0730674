import { DAY } from '../../policy/clock/time';
import { retentionSchema } from '../../policy/schema/retention';
import { without } from '../../policy/without';
import type { World } from '../world';

/** Nothing is kept for less than 30 days, so the first look has time. */
const FIRST = 7 * DAY;
/** When there is more to delete than one sweep should. */
const SOON = 5 * 60_000;
/** As many as a sweep deletes of each kind beside its other work. */
const MOST = 100;

/** Notes that the sweep shall look at what is kept too long, should that not be noted yet. */
export async function remindOfRetention(world: World, projectId: string): Promise<void> {
  const due = { kind: 'retention', requestId: projectId } as const;
  if ((await world.storage.dueAt(due)) === undefined)
    await world.storage.remind({ ...due, at: world.now() + FIRST });
}

/**
 * Deletes what is older than the project's policy keeps it: decisions, reports of faults, the record of P1s, and what
 * shadows before the present one saw. A hundred of each at a time.
 */
export async function keepNoLonger(world: World, projectId: string): Promise<void> {
  const { decisionDays, reportDays } = await retentionOf(world, projectId);
  const before = (days: number) => world.now() - days * DAY;
  const deleted = [
    await world.storage.forgetDecisions(projectId, before(decisionDays), MOST),
    await world.storage.forgetFaults(projectId, before(reportDays), MOST),
    await world.storage.forgetUses(projectId, before(reportDays), MOST),
    await forgetEarlierShadow(world, projectId),
  ];
  const isMore = deleted.some((count) => count >= MOST);
  const at = world.now() + (isMore ? SOON : DAY);
  await world.storage.remind({ kind: 'retention', requestId: projectId, at });
  if (deleted.some((count) => count > 0))
    world.log('retention', { project: projectId, deleted: deleted.reduce((sum, count) => sum + count, 0) });
}

/** Where no policy runs, what an earlier one left is kept as long as one that says nothing would keep it. */
async function retentionOf(world: World, projectId: string) {
  const policy = (await world.storage.policy(projectId))?.policy;
  return policy?.retention ?? retentionSchema.parse({});
}

async function forgetEarlierShadow(world: World, projectId: string): Promise<number> {
  const shadow = await world.storage.shadow(projectId);
  const [first, ...others] = shadow?.earlier ?? [];
  if (shadow === undefined || first === undefined) return 0;
  const deleted = await world.storage.forgetShadowRows(first, MOST);
  if (deleted > 0) return MOST;
  await world.storage.saveShadow(projectId, {
    ...without(shadow, 'earlier'),
    ...(others.length > 0 && { earlier: others }),
  });
  return others.length > 0 ? MOST : 0;
}
