import type { Answer } from '../../calls/answer';
import type { SharingView, Suggested } from '../../calls/sharing';
import { canShare, MOST_PEOPLE } from '../../policy/sharing';
import { suggestedOf } from '../../policy/sharing/suggested';
import { iso } from '../../policy/iso';
import { nameFor } from '../names';
import type { World } from '../world';
import { asAgent, asCustomer, circleOf, visibleTo, type Asked, type Circle } from './circle';
import { membersOf } from './members';
import { productOf } from './product';
import { seersOf } from './seers';

/** Who sees the request, for a customer who does. */
export async function loadSharing(
  world: World,
  key: string,
  accountId: string,
): Promise<Answer<SharingView>> {
  const asked = await asCustomer(world, key, accountId);
  return asked.ok ? { ok: true, data: await viewNow(world, asked.data) } : asked;
}

/** The same for an agent. */
export async function loadIssueSharing(
  world: World,
  key: string,
  accountId: string,
): Promise<Answer<SharingView>> {
  const asked = await asAgent(world, key, accountId);
  return asked.ok ? { ok: true, data: await viewNow(world, asked.data) } : asked;
}

/** Who sees the request now, and with whom the caller may share it. */
export async function viewNow(world: World, asked: Asked): Promise<SharingView> {
  const circle = await circleOf(world, asked);
  const { policy, request, asker, participants, sharedWith, common, main } = circle;
  const { mayBeAdded, outsiders, expiresAfterDays } = policy.sharing;
  const canOffer = main !== undefined && !sharedWith.some(({ id }) => id === main.id);
  const [reporterName, suggested] = await Promise.all([
    request.reporterId === '' ? '' : nameFor(world, request.reporterId),
    suggestedIn(world, circle).catch(() => {
      world.log('sharing-suggests-nobody', { issue: request.id });
      return [];
    }),
  ]);
  return {
    key: request.key,
    seers: seersOf(circle, reporterName),
    suggested,
    ...(canOffer ? { organisation: main } : {}),
    mayBeAdded,
    outsiders,
    ...(expiresAfterDays === undefined ? {} : { expiresAfterDays }),
    most: MOST_PEOPLE,
    canShare: canShare(policy, common.length > 0),
    canLeave: participants.some(({ accountId }) => accountId === asker.accountId),
    now: iso(world.now()),
  };
}

/** Suggestions are a help: what cannot be read is not suggested. */
async function suggestedIn(world: World, circle: Circle): Promise<Suggested[]> {
  const { policy, request, asker, sharedWith, common, main } = circle;
  const others = common.filter(({ id }) => !sharedWith.some((one) => one.id === id));
  if (others.length === 0) return [];
  const [{ members }, before] = await Promise.all([
    membersOf(world, others),
    main === undefined
      ? []
      : world.storage.sharedBefore(request.projectId, main.id, productOf(policy, request)),
  ]);
  const seeing = [
    request.reporterId,
    asker.accountId,
    ...visibleTo(circle).map(({ accountId }) => accountId),
  ];
  return suggestedOf(members, new Set(seeing), before);
}
