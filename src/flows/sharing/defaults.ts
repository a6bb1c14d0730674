import { audienceOf } from '../../policy/sharing';
import type { Policy } from '../../policy/schema';
import { LOOK_AGAIN } from '../intake/reminder';
import { exclusively, once } from '../once';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import type { Share, Sharing } from '../world/sharing';
import { sharingOf } from './circle';
import { remindOfShares } from './tell';

type Marked = Request & { mark: Mark };

/**
 * Lets the reporter's organisation see a new request where the policy says so for its severity or request type: once,
 * and without an end, since it is the desk's rule and nobody's share. When the severity changes later nothing is taken
 * away. What a dead process leaves is seen through by the sweep.
 */
export async function shareByDefault(world: World, policy: Policy, request: Marked): Promise<void> {
  if (!isForAll(policy, request)) return;
  await world.storage.remind({ kind: 'share', requestId: request.id, at: world.now() + LOOK_AGAIN });
  const sharing = await exclusively(world, request.id, () => defaultIn(world, policy, request));
  if (sharing !== 'busy') await remindOfShares(world, sharing);
}

/** The same for whoever is at the request already; answers what is kept of it then. */
export async function defaultIn(world: World, policy: Policy, request: Marked): Promise<Sharing> {
  const kept = await sharingOf(world, request.id);
  const sharing = kept.defaulted ? kept : await begun(world, policy, request, kept);
  const share = sharing.shares.find(({ by }) => by === undefined);
  if (share !== undefined) await seeThrough(world, request, share);
  return sharing;
}

/** Kept before it is done, so that it is neither lost nor done once more after somebody has ended it. */
async function begun(world: World, policy: Policy, request: Marked, kept: Sharing): Promise<Sharing> {
  const id = isForAll(policy, request) ? await organisationOf(world, request) : undefined;
  if (id === undefined) return kept;
  const share: Share = { kind: 'organisation', id, at: world.now() };
  const others = kept.shares.filter((one) => one.kind !== 'organisation' || one.id !== id);
  const isShared = others.length < kept.shares.length;
  const sharing: Sharing = { ...kept, defaulted: true, shares: isShared ? kept.shares : [...others, share] };
  await world.storage.saveSharing(sharing);
  return sharing;
}

async function seeThrough(world: World, request: Marked, { id }: Share): Promise<void> {
  const isThere = async () => (await world.jira.sharedWith(request.key)).some((one) => one.id === id);
  await once(world, request.id, 'share-default', {
    isDone: isThere,
    act: async () => {
      const now = await world.jira.sharedWith(request.key);
      const ids = [...new Set([...now.map((one) => one.id), id])];
      // Jira takes it at no other time either; the request stays its creator's.
      if ((await world.jira.shareWith(request.key, ids)) === 'refused')
        world.log('share-default-refused', { issue: request.id });
      return 'done';
    },
  });
}

function isForAll(policy: Policy, { mark, requestType }: Marked): boolean {
  return audienceOf(policy, mark.severity, requestType) === 'organization';
}

/** The organisation that the request was taken in for, by id; undefined where the reporter belongs to none. */
async function organisationOf(
  world: World,
  { mark, reporterId, projectId }: Marked,
): Promise<string | undefined> {
  if (mark.organisation === undefined || reporterId === '') return undefined;
  const name = mark.organisation.trim().toLowerCase();
  const isIt = (one: { name: string }) => one.name.trim().toLowerCase() === name;
  const own = (await world.jira.membershipsOf(reporterId)).find(isIt);
  // Whoever has just joined may not be found among the members yet.
  return (own ?? (await world.jira.organisationsOn(projectId)).find(isIt))?.id;
}
