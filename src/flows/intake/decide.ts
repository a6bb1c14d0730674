import { decideReceived, type Circumstances, type Decision } from '../../policy/received';
import { foundOf } from '../customers/found-of';
import type { World } from '../world';
import type { Request } from '../world/request';
import type { Published } from '../world/storage';
import { LOOK_AGAIN } from './reminder';
import { repliesOf, textOf } from './text';

/** What the desk decides about a request now; nothing is written. */
export async function decide(world: World, { policy }: Published, request: Request): Promise<Decision> {
  const known = await circumstancesOf(world, request);
  const address = await foundOf(world, policy, request.reporterId);
  return decideReceived(policy, textOf(request), { ...known, address });
}

/** What a request is decided by besides its words, without its reporter's address: a P1 does not wait for that. */
export async function circumstancesOf(world: World, request: Request): Promise<Circumstances> {
  const organisations = await organisationsOf(world, request);
  // An event may be minutes late: what the customer has added by then is not asked for.
  const isLate = world.now() - request.created > LOOK_AGAIN;
  return {
    ...(organisations === undefined ? {} : { organisations }),
    logged: request.created,
    replies: isLate ? await repliesOf(world, request) : [],
  };
}

/**
 * The reporter's, by name; undefined when Jira would not say: a P1 does not wait for that, and does not suffer from it.
 */
export async function organisationsOf(world: World, request: Request): Promise<string[] | undefined> {
  if (request.reporterId === '') return undefined;
  try {
    return await world.jira.organizationsOf(request.reporterId);
  } catch {
    world.log('intake-organisations-unknown', { issue: request.id });
    return undefined;
  }
}
