import type { Ladder } from '../../policy/escalation/ladder';
import type { World } from '../world';

const MOST_TURNS = 20;

/** Applies a change to the latest ladder; somebody else's change in between is kept, and ours goes on top. */
export async function changeLadder(
  world: World,
  requestId: string,
  make: (latest: Ladder) => Ladder,
): Promise<'changed' | 'unchanged'> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const latest = await world.storage.ladder(requestId);
    const next = latest === undefined ? undefined : make(latest);
    if (latest === undefined || next === undefined || next === latest) return 'unchanged';
    if (await world.storage.saveLadder(latest, next)) return 'changed';
  }
  throw new Error(`the ladder of ${requestId} changed ${MOST_TURNS} times in a row`);
}
