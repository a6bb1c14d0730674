import { isSameName } from '../../policy/names';
import { audienceOf } from '../../policy/sharing';
import type { Policy } from '../../policy/schema';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Mark, Request } from '../world/request';
import type { Share, Sharing } from '../world/sharing';
import { sharingOf } from './circle';
import { shareAlsoWith } from './organisations';
import { noteSharedByDefault } from './record';
import { remindOfShares } from './tell';

/** What the intake has decided of a request. */
type Taken = Pick<Mark, 'severity' | 'organisation'>;

/**
 * Lets the reporter's organisation see a new request where the policy says so for its severity or request type: once,
 * and without an end, since it is the desk's rule and nobody's share. Decided when the request is taken in, before it
 * is marked, and never again: neither a later severity nor a later policy shows it to more people. `busy`: not decided
 * yet.
 */
export async function shareByDefault(
  world: World,
  policy: Policy,
  request: Request,
  taken: Taken,
): Promise<'done' | 'busy'> {
  if (audienceOf(policy, taken.severity, request.requestType) !== 'organization') return 'done';
  return exclusively<'done'>(world, request.id, async () => {
    const kept = await begun(world, request, taken, await sharingOf(world, request.id));
    // What is kept by now the sweep sees through.
    await defaultDone(world, request, kept).catch(() =>
      world.log('share-default-later', { issue: request.id }),
    );
    return 'done';
  });
}

/** Kept before it is done, so that it is neither lost nor done once more after somebody has ended it. */
async function begun(world: World, request: Request, taken: Taken, kept: Sharing): Promise<Sharing> {
  const id = kept.byDefault === undefined ? await organisationOf(world, request, taken) : undefined;
  if (id === undefined) return kept;
  const isShared = kept.shares.some((one) => one.kind === 'organisation' && one.id === id);
  const share: Share = { kind: 'organisation', id, at: world.now() };
  const sharing: Sharing = {
    ...kept,
    byDefault: isShared ? 'done' : 'begun',
    shares: isShared ? kept.shares : [...kept.shares, share],
  };
  await world.storage.saveSharing(sharing);
  await remindOfShares(world, sharing);
  return sharing;
}

/** Sees a default through that was begun, for whoever is at the request already; answers what is kept of it then. */
export async function defaultDone(world: World, request: Request, kept: Sharing): Promise<Sharing> {
  if (kept.byDefault !== 'begun') return kept;
  const share = kept.shares.find(({ by }) => by === undefined);
  // Jira takes it at no other time either; the request stays its creator's.
  const outcome = share && (await shareAlsoWith(world, request.key, share.id));
  if (outcome === 'refused') world.log('share-default-refused', { issue: request.id });
  else if (outcome !== undefined) await noteSharedByDefault(world, request);
  const sharing: Sharing = { ...kept, byDefault: 'done' };
  await world.storage.saveSharing(sharing);
  await remindOfShares(world, sharing);
  return sharing;
}

/** The organisation that the request was taken in for, by id; undefined where the reporter belongs to none. */
async function organisationOf(
  world: World,
  { reporterId, projectId }: Request,
  { organisation }: Taken,
): Promise<string | undefined> {
  if (organisation === undefined || reporterId === '') return undefined;
  const isIt = ({ name }: { name: string }) => isSameName(name, organisation);
  const own = (await world.jira.membershipsOf(reporterId)).find(isIt);
  // Whoever has just joined may not be found among the members yet.
  return (own ?? (await world.jira.organisationsOn(projectId)).find(isIt))?.id;
}
