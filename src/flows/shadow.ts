import type { Answer } from '../calls/answer';
import type { ShadowView } from '../calls/backtest';
import { DAY } from '../policy/clock/time';
import { readPolicy, versionOf } from './policy/readable';
import { tooLarge } from './policy/size';
import { noteDeskDeed } from './record/note';
import { remindOfRetention } from './record/retention';
import { refused } from './refused';
import { isRunning } from './shadow/watch';
import { shadowView } from './shadow/view';
import { forAdmins } from './for-admins';
import type { World } from './world';
import type { Shadow } from './world/backtest';

/** What the project's shadow would have done. Every call here refuses whoever does not administer the project. */
export async function loadShadow(world: World, projectId: string): Promise<Answer<{ shadow?: ShadowView }>> {
  return forAdmins(world, projectId, async () => {
    const shadow = await world.storage.shadow(projectId);
    return {
      ok: true,
      data: shadow === undefined ? {} : { shadow: await shadowView(world, projectId, shadow) },
    };
  });
}

/**
 * Has a policy watch the project from now on, for so many days, in place of one that watches already. Refuses a policy
 * with mistakes, and one that is too large to be kept.
 */
export async function startShadow(
  world: World,
  projectId: string,
  { source, days }: { source: string; days: number },
  by: string,
): Promise<Answer<{ shadow: ShadowView }>> {
  return forAdmins(world, projectId, async () => {
    const policy = readPolicy(source);
    if (!policy.ok) return policy;
    const why = tooLarge(source);
    if (why !== undefined) return why;
    const version = (await world.storage.policy(projectId))?.version ?? 0;
    const against = (await versionOf(world, projectId, version)) === undefined ? 0 : version;
    const before = await world.storage.shadow(projectId);
    const now = world.now();
    const shadow: Shadow = {
      id: world.newToken(),
      state: 'running',
      source,
      name: policy.data.name,
      against,
      by,
      startedAt: now,
      until: now + days * DAY,
      ...(before && { earlier: [...(before.earlier ?? []), before.id] }),
    };
    await world.storage.saveShadow(projectId, shadow);
    // What earlier shadows saw is deleted by and by, a little at a time.
    await remindOfRetention(world, projectId);
    await noteDeskDeed(world, projectId, {
      kind: 'shadow-started',
      effect: `shadow-${shadow.id}-started`,
      by,
      details: { policy: shadow.name, days },
    });
    return { ok: true, data: { shadow: await shadowView(world, projectId, shadow) } };
  });
}

/** Ends it before its time; what it would have done stays to be read. */
export async function stopShadow(
  world: World,
  projectId: string,
  by: string,
): Promise<Answer<{ shadow: ShadowView }>> {
  return forAdmins(world, projectId, async () => {
    const shadow = await world.storage.shadow(projectId);
    const now = world.now();
    if (shadow === undefined || !isRunning(shadow, now)) return refused('no-shadow');
    const ended: Shadow = { ...shadow, state: 'ended', until: now };
    await world.storage.saveShadow(projectId, ended);
    await noteDeskDeed(world, projectId, {
      kind: 'shadow-ended',
      effect: `shadow-${shadow.id}-ended`,
      by,
      details: { policy: shadow.name },
    });
    return { ok: true, data: { shadow: await shadowView(world, projectId, ended) } };
  });
}
