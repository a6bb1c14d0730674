import { shareEndedMessage } from '../../policy/replies/shared';
import { endsBy } from '../../policy/sharing';
import type { Policy } from '../../policy/schema';
import { LOOK_AGAIN } from '../intake/reminder';
import { exclusively, sayOnce } from '../once';
import type { World } from '../world';
import type { Organisation } from '../world/jira';
import type { Request } from '../world/request';
import type { Share, Sharing } from '../world/sharing';
import { sharingOf } from './circle';
import { defaultIn } from './defaults';
import { letsSee } from './end';
import { languageOf, remindOfShares, toldOf } from './tell';

// A default that a dead process owes is caught up with; an old request does not take on what the policy says since.
const DAY = 24 * 60 * 60_000;
const HOUR = 60 * 60_000;

/**
 * Looks after the shares of a request, for the sweep: what has not been said is said, a default that was begun is seen
 * through, and shares whose time is over end, resolved or not. Safe to run at any time and twice.
 */
export async function followShares(world: World, requestId: string): Promise<void> {
  const request = await world.jira.request(requestId);
  const published = request && (await world.storage.policy(request.projectId));
  if (request === undefined || published === undefined)
    return world.storage.forget({ kind: 'share', requestId });
  await exclusively(world, request.id, () => lookAfter(world, published.policy, request));
}

async function lookAfter(world: World, policy: Policy, request: Request): Promise<void> {
  const { mark, id: requestId } = request;
  if (mark !== undefined && world.now() - request.created < DAY)
    await defaultIn(world, policy, { ...request, mark });
  const kept = await sharingOf(world, requestId);
  const told = await toldOf(world, policy, request, kept);
  const { sharing, again } = await endDue(world, policy, request, told);
  if (sharing !== kept) await world.storage.saveSharing(sharing);
  if (again === undefined) return remindOfShares(world, sharing);
  await world.storage.remind({ kind: 'share', requestId, at: world.now() + again });
}

/**
 * What is left once the shares have ended whose time is over; `again`: in so many milliseconds to try those that could
 * not be ended yet.
 */
async function endDue(
  world: World,
  policy: Policy,
  request: Request,
  sharing: Sharing,
): Promise<{ sharing: Sharing; again?: number }> {
  let left = sharing;
  for (const end of endsBy(sharing.shares, world.now())) {
    const over = left.shares.filter(({ until }) => until === end);
    const rest = left.shares.filter(({ until }) => until !== end);
    if ((await sayEnded(world, policy, request, over, end)) === 'busy')
      return { sharing: left, again: LOOK_AGAIN };
    // Said first: whoever loses the request is mailed that too, and a process that dies in between says it no second time.
    if ((await takeAway(world, request, over, rest)) === 'refused') return { sharing: left, again: HOUR };
    left = { ...left, shares: rest };
  }
  return { sharing: left };
}

/** Once for all that end at the same moment; nothing of what somebody has ended in Jira meanwhile. */
async function sayEnded(world: World, policy: Policy, request: Request, over: Share[], end: number) {
  const ids = (kind: Share['kind']) => over.flatMap((share) => (share.kind === kind ? [share.id] : []));
  const people = (await world.jira.participantsOf(request.key)).filter(({ accountId }) =>
    ids('person').includes(accountId),
  );
  const organisation = (await wholesIn(world, request, ids('organisation')))[0]?.name;
  const message = shareEndedMessage(policy, {
    people: people.map(({ name }) => name),
    ...(organisation === undefined ? {} : { organisation }),
    outside: over.some(({ invited }) => invited !== undefined),
    language: languageOf(policy, request),
  });
  return message === undefined ? 'done' : sayOnce(world, request.id, `share-ended-${end}`, message);
}

async function takeAway(
  world: World,
  request: Request,
  over: readonly Share[],
  rest: readonly Share[],
): Promise<'done' | 'refused'> {
  const people = over.flatMap(({ kind, id, invited }) =>
    kind === 'person' ? (invited === undefined ? [id] : (invited.accountId ?? [])) : [],
  );
  const gone = people.filter((accountId) => !letsSee(rest, accountId));
  if (gone.length > 0) await world.jira.removeParticipants(request.key, gone);
  const ids = over.flatMap(({ kind, id }) => (kind === 'organisation' ? [id] : []));
  if ((await wholesIn(world, request, ids)).length === 0) return 'done';
  const left = (await world.jira.sharedWith(request.key)).filter(({ id }) => !ids.includes(id));
  const shared = await world.jira.shareWith(
    request.key,
    left.map(({ id }) => id),
  );
  return shared === 'shared' ? 'done' : 'refused';
}

/** Those of these organisations that see the request now; Jira is not asked about none. */
async function wholesIn(world: World, request: Request, ids: readonly string[]): Promise<Organisation[]> {
  if (ids.length === 0) return [];
  return (await world.jira.sharedWith(request.key)).filter(({ id }) => ids.includes(id));
}
