import { LONGEST_DELAY } from '../longest-delay';
import type { World } from '../world';

/** Wakes the ladder when this note is due; a longer wait than the queue takes goes on from there. */
export async function wakeFor(world: World, requestId: string, due: number): Promise<void> {
  const seconds = Math.ceil((due - world.now()) / 1000);
  await world.wake(requestId, Math.min(Math.max(seconds, 0), LONGEST_DELAY), due);
}
