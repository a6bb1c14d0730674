import { noteDeed } from '../record/note';
import type { World } from '../world';
import type { Said } from '../world/jira';
import type { Mark, Request } from '../world/request';

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
  const due = dueAt(mark, first.at);
  await noteDeed(world, request, {
    kind: 'first-response',
    effect: 'first-response',
    stays: true,
    at: first.at,
    by: first.authorId,
    details: { due, met: due === undefined ? undefined : first.at <= due },
  });
}

/** What was due as the answer came (epoch ms), whatever the severity has become since. */
function dueAt({ changes = [], due }: Mark, at: number): number | undefined {
  const next = changes.find((change) => Date.parse(change.at) > at);
  const then = next === undefined ? due : next.before.due;
  return then === undefined ? undefined : Date.parse(then);
}
