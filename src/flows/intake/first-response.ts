import { noteDeed } from '../record/note';
import type { World } from '../world';
import type { Said } from '../world/jira';
import type { Request } from '../world/request';

/** Whoever looks later finds the first one recorded, and may not find it among Jira's latest hundred comments. */
const RECENT = 3;

/** Records the first public word of a colleague on a request that was taken in, and whether it came in time. */
export async function noteFirstResponse(
  world: World,
  request: Request,
  byColleagues: readonly Said[],
): Promise<void> {
  const [first] = byColleagues;
  const { mark } = request;
  if (first === undefined || mark === undefined || mark.drill || byColleagues.length > RECENT) return;
  const due = mark.due === undefined ? undefined : Date.parse(mark.due);
  await noteDeed(world, request, {
    kind: 'first-response',
    effect: 'first-response',
    at: first.at,
    by: first.authorId,
    details: { due, met: due === undefined ? undefined : first.at <= due },
  });
}
