import type { World } from '../world';

/** Notes, for the desk's health, that Jira told us to wait; whoever was told goes on in any case. */
export async function noteSlowDown(world: World, where: string): Promise<void> {
  await world.storage
    .noteSlowDown(world.now(), where)
    .catch(() => world.log('slow-down-not-noted', { where }));
}
