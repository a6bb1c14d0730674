import type { RefusedAnswer } from '../../calls/settings';
import type { World } from '../world';

/**
 * Counts a refused answer for the health list; the log says so too. Whoever guesses without end is neither written nor
 * logged without end. Answers the reason.
 */
export async function countRefused<W extends RefusedAnswer>(world: World, why: W): Promise<W> {
  const counted = await world.storage.noteRefusedAnswer({ why, at: world.now() });
  if (counted === 'noted') world.log('answer-refused', { why });
  return why;
}
