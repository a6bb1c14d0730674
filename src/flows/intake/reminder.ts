import type { World } from '../world';

/** How long something begun may lie before the sweep looks after it, in milliseconds. */
export const LOOK_AGAIN = 60_000;

/** Notes that the sweep shall look at a request, should nobody have done so by then. */
export function remindOf(world: World, requestId: string): Promise<void> {
  return world.storage.remind({ kind: 'intake', requestId, at: world.now() + LOOK_AGAIN });
}
