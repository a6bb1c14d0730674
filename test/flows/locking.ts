import type { World } from '../../src/flows/world';

/** A lock on every request of a desk: while it is on, Jira takes no change of what we keep on them. */
export function aLock(): { on: boolean; wrap: (world: World) => World } {
  const lock = {
    on: false,
    wrap: (world: World): World => ({
      ...world,
      jira: {
        ...world.jira,
        mark: (...of) => (lock.on ? Promise.resolve('refused') : world.jira.mark(...of)),
      },
    }),
  };
  return lock;
}
