import type { Answer } from '../../calls/answer';
import type { Policy } from '../../policy/schema';
import { keepMark, wasRefused } from '../intake/mark';
import { markedRequest } from '../marked-request';
import { exclusively } from '../once';
import { refused } from '../refused';
import type { World } from '../world';
import type { Mark, MarkedRequest, Request } from '../world/request';

/** A request that was taken in, as it is now, and the policy of its project. */
export interface Latest {
  policy: Policy;
  request: MarkedRequest;
  mark: Mark;
}

/** Does something to a request that was taken in: one process at a time, on what it is then. */
export async function inTurn(
  world: World,
  requestId: string,
  deed: (latest: Latest) => Promise<Answer<null>>,
): Promise<Answer<null>> {
  const outcome = await exclusively(world, requestId, async () => {
    const found = await markedRequest(world, requestId);
    return found === undefined ? refused('try-again') : deed({ ...found, mark: found.request.mark });
  });
  return outcome === 'busy' ? refused('try-again') : outcome;
}

/** Keeps the mark, with the priority where given; a refusal where Jira lets nobody edit the request. */
export async function keepOrRefuse(
  world: World,
  request: Request,
  mark: Mark,
  also: { priority?: string } = {},
): Promise<Answer<null>> {
  const kept = await keepMark(world, request, mark, { troubles: [], ...also });
  return wasRefused(kept) ? refused('edit-refused') : { ok: true, data: null };
}
