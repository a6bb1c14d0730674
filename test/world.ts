import { onTestFinished } from 'vitest';
import type { Desk } from '../site/running-desk';
import type { World } from '../src/flows/world';
import { ask, closeDesk, openDesk } from './desk';

/** Does something with the app's own world, in an invocation by this account; answers what came of it. */
export type Inside = <T>(deed: (world: World) => Promise<T>, accountId?: string) => Promise<T>;

/** A desk, and the app's world on it for whatever no page asks for. */
interface DeskWithWorld {
  desk: Desk;
  inside: Inside;
}

/** A desk as `aDesk` opens it, with the app's world. */
export async function aWorld(wrap?: (world: World) => World): Promise<DeskWithWorld> {
  const opened = await openWorld(wrap);
  onTestFinished(() => closeDesk(opened.desk));
  return opened;
}

/** As `aWorld`, for cases that can share one: the file opens it before them all, and closes the desk. */
export async function openWorld(wrap: (world: World) => World = (world) => world): Promise<DeskWithWorld> {
  let waiting: ((world: World) => Promise<void>) | undefined;
  // Forge has services for a running invocation only; this one of the settings page ends before it does anything else.
  const desk = await openDesk((given) => {
    const world = wrap(given);
    const deed = waiting;
    waiting = undefined;
    if (deed === undefined) return world;
    return {
      ...world,
      jira: { ...world.jira, callerIsAdmin: () => deed(world).then(() => false) },
    };
  });
  const inside: Inside = async <T>(deed: (world: World) => Promise<T>, accountId = 'agent-amir') => {
    let done: Promise<T> | undefined;
    waiting = async (world) => {
      done = deed(world);
      await done.catch(() => undefined);
    };
    await ask(desk, 'loadSettings', accountId, 'ST-1');
    if (done === undefined) throw new Error('no invocation came');
    return done;
  };
  return { desk, inside };
}
