import { HOUR } from '../../policy/clock/time';
import { endsBy } from '../../policy/sharing';
import type { Policy } from '../../policy/schema';
import { LOOK_AGAIN } from '../intake/reminder';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Organisation } from '../world/jira';
import type { Request } from '../world/request';
import type { Share, Sharing } from '../world/sharing';
import { accountOf } from './account-of';
import { sharingOf } from './circle';
import { defaultDone } from './defaults';
import { letsSee } from './end';
import { shareNoLongerWith } from './organisations';
import { noteShareOver } from './record';
import { sayEnded } from './say-ended';
import { remindOfShares, toldOf } from './tell';

// A request that Jira has not shown for so long is gone.
const MONTH = 30 * 24 * HOUR;

/**
 * Looks after the shares of a request, for the sweep: what has not been said is said, a default that was begun is seen
 * through, and shares whose time is over end, resolved or not. Safe to run at any time and twice.
 */
export async function followShares(world: World, requestId: string): Promise<void> {
  const request = await world.jira.request(requestId);
  const published = request && (await world.storage.policy(request.projectId));
  if (request === undefined || published === undefined) return lookLater(world, requestId);
  await exclusively(world, request.id, () => lookAfter(world, published.policy, request));
}

/**
 * What Jira does not show in this moment, or what has no policy, may be back in an hour: no share is to last for ever.
 */
async function lookLater(world: World, requestId: string): Promise<void> {
  const { shares } = await sharingOf(world, requestId);
  const last = Math.max(...shares.map(({ at, until = at }) => until));
  if (world.now() > last + MONTH) await world.storage.forget({ kind: 'share', requestId });
  else await world.storage.remind({ kind: 'share', requestId, at: world.now() + HOUR });
}

async function lookAfter(world: World, policy: Policy, request: Request): Promise<void> {
  const kept = await defaultDone(world, request, await sharingOf(world, request.id));
  const told = await toldOf(world, policy, request, kept);
  const { sharing, isDone } = await endDue(world, policy, request, told);
  if (sharing !== kept) await world.storage.saveSharing(sharing);
  if (isDone) return remindOfShares(world, sharing);
  await world.storage.remind({ kind: 'share', requestId: request.id, at: world.now() + LOOK_AGAIN });
}

/** What is left once the shares have ended whose time is over; not done while somebody else is at one of them. */
async function endDue(
  world: World,
  policy: Policy,
  request: Request,
  sharing: Sharing,
): Promise<{ sharing: Sharing; isDone: boolean }> {
  let left = sharing;
  for (const end of endsBy(sharing.shares, world.now())) {
    left = await withoutWholes(world, request, left, end);
    const over = left.shares.filter(({ until }) => until === end);
    const rest = left.shares.filter(({ until }) => until !== end);
    if ((await sayEnded(world, policy, request, { over, rest, end })) === 'busy')
      return { sharing: left, isDone: false };
    if (over.length > 0) await noteShareOver(world, request, { end, count: over.length });
    // Said first: whoever loses the request is mailed that too, and a process that dies in between says it no second
    // time.
    const people = over
      .flatMap((share) => accountOf(share) ?? [])
      .filter((accountId) => !letsSee(rest, accountId));
    if (people.length > 0) await world.jira.removeParticipants(request.key, people);
    left = { ...left, shares: rest };
  }
  return { sharing: left, isDone: true };
}

/**
 * Takes the organisations out whose time is over at `end`, before that is said: nobody of them is mailed, and Jira may
 * refuse it. Then it is the desk's trouble, and their time is over in an hour.
 */
async function withoutWholes(
  world: World,
  request: Request,
  sharing: Sharing,
  end: number,
): Promise<Sharing> {
  const due = sharing.shares.filter(({ kind, until }) => kind === 'organisation' && until === end);
  if (due.length === 0) return sharing;
  const seeing = await world.jira.sharedWith(request.key);
  const over = seeing.filter(({ id }) => due.some((share) => share.id === id));
  if (over.length === 0) return sharing;
  const named = changed(sharing, over, ({ name }) => ({ ended: name }));
  await world.storage.saveSharing(named);
  const ids = over.map(({ id }) => id);
  if ((await shareNoLongerWith(world, request.key, ids)) === 'shared') return named;
  const at = world.now();
  await world.storage.noteTrouble(request.projectId, { code: 'edit-refused', requestKey: request.key, at });
  const later = changed(sharing, over, () => ({ until: at + HOUR }));
  await world.storage.saveSharing(later);
  return later;
}

/** The same with something changed of the shares with these organisations. */
function changed(
  sharing: Sharing,
  organisations: readonly Organisation[],
  change: (organisation: Organisation) => Partial<Share>,
): Sharing {
  const shares = sharing.shares.map((share) => {
    const one = organisations.find(({ id }) => share.kind === 'organisation' && share.id === id);
    return one === undefined ? share : { ...share, ...change(one) };
  });
  return { ...sharing, shares };
}
