import type { Taken } from '../taken';
import type { World } from '../world';
import { saidOn } from './text';

/** Whether the first answer is due, and nobody of the desk has written or answered for the request. */
export async function isLate(world: World, { request, mark }: Taken): Promise<boolean> {
  const { due, ladder, drill = false } = mark;
  if (due === undefined || request.done || drill || ladder === 'acknowledged') return false;
  if (Date.parse(due) > world.now()) return false;
  return (await saidOn(world, request)).byColleagues.length === 0;
}
