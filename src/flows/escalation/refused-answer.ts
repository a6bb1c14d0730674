import type { RefusedAnswer } from '../../calls/settings';
import type { World } from '../world';

/** Counts a refused answer for the health list; the log says so too. Answers the reason. */
export async function refused<W extends RefusedAnswer>(world: World, why: W): Promise<W> {
  world.log('answer-refused', { why });
  await world.storage.noteRefusedAnswer({ why, at: world.now() });
  return why;
}
