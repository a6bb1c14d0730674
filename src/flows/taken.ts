import type { Answer } from '../calls/answer';
import type { Ladder } from '../policy/escalation/ladder';
import type { Policy } from '../policy/schema';
import { errorName } from './error-name';
import { drillMark, drillOf } from './escalation/drill-request';
import { receive } from './intake';
import { decide } from './intake/decide';
import { markOf } from './intake/mark';
import { reconsider } from './intake/progress';
import { refused } from './refused';
import { openedRequest, seenRequest } from './request-by-key';
import type { World } from './world';
import type { Mark, Request } from './world/request';
import type { Published } from './world/storage';

/** A request that the caller may see, taken in. */
export async function callersRequest(world: World, key: string): Promise<Answer<Taken>> {
  const request = await seenRequest(world, key);
  return request.ok ? takenIn(world, request.data) : request;
}

/** The request that an agent has open, taken in. */
export async function openedTaken(world: World, key: string): Promise<Answer<Taken>> {
  const request = await openedRequest(world, key);
  return request.ok ? takenIn(world, request.data) : request;
}

export interface Taken {
  policy: Policy;
  request: Request;
  mark: Mark;
  ladder?: Ladder;
}

/** A request with its mark and ladder, taken in now if nobody has yet. */
export async function takenIn(world: World, request: Request): Promise<Answer<Taken>> {
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return refused('no-policy');
  if (request.mark !== undefined) {
    const latest = await caughtUp(world, request);
    return taken(world, published, latest, latest.mark ?? request.mark);
  }
  const received = await unlessFailing(world, request, receive(world, request.id), 'failed');
  if (received === 'before') return refused('before');
  const now = (await world.jira.request(request.id)) ?? request;
  const mark = now.mark ?? (await markToShow(world, published, now));
  const isLocked = received === 'received' && now.mark === undefined;
  return taken(world, published, now, isLocked ? { ...mark, troubles: ['edit-refused'] } : mark);
}

/** What would be written on a request that has no mark yet. */
async function markToShow(world: World, published: Published, request: Request): Promise<Mark> {
  const drill = await drillOf(world, request);
  if (drill !== undefined) return drillMark(published.policy, drill);
  return markOf(request, await decide(world, published, request), undefined);
}

/** Events may be late or lost: whoever opens a request that waits sees it with its latest reply. */
async function caughtUp(world: World, request: Request): Promise<Request> {
  // A page with an open ladder looks every ten seconds, and nobody waits for the form then.
  if (request.mark?.ladder === 'open') return request;
  const progressed = await unlessFailing(world, request, reconsider(world, request), 'unchanged');
  return progressed === 'unchanged' ? request : ((await world.jira.request(request.id)) ?? request);
}

/** A page shows what is known even if the app cannot do its work just now; the sweep looks after that. */
export async function unlessFailing<T, U extends string>(
  world: World,
  request: Request,
  work: Promise<T>,
  otherwise: U,
): Promise<T | U> {
  try {
    return await work;
  } catch (error) {
    world.log('intake-failed', { issue: request.id, error: errorName(error) });
    return otherwise;
  }
}

async function taken(
  world: World,
  { policy }: Published,
  request: Request,
  mark: Mark,
): Promise<Answer<Taken>> {
  const ladder = await world.storage.ladder(request.id);
  return { ok: true, data: { policy, request, mark, ...(ladder === undefined ? {} : { ladder }) } };
}
