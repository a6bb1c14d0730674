import type { Answer } from '../../calls/answer';
import type { SharingView } from '../../calls/sharing';
import { mayEnd } from '../../policy/sharing';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Share, Sharing } from '../world/sharing';
import { asAgent, asCustomer, circleOf, isSeen, sharingOf, type Asked, type Circle } from './circle';
import { remindOfShares } from './tell';
import { viewNow } from './view';

type Which = Pick<Share, 'kind' | 'id'>;

/** The reporter, or whoever shared it, ends a share. */
export async function endShare(
  world: World,
  key: string,
  which: Which,
  accountId: string,
): Promise<Answer<SharingView>> {
  return withView(world, await asCustomer(world, key, accountId), which);
}

/** An agent ends a share. */
export async function endIssueShare(
  world: World,
  key: string,
  which: Which,
  accountId: string,
): Promise<Answer<SharingView>> {
  return withView(world, await asAgent(world, key, accountId), which);
}

async function withView(world: World, asked: Answer<Asked>, which: Which): Promise<Answer<SharingView>> {
  if (!asked.ok) return asked;
  const ended = await endIn(world, await circleOf(world, asked.data), which);
  return ended.ok ? { ok: true, data: await viewNow(world, asked.data) } : ended;
}

/** Refuses whoever may not end it, and what the caller sees no share of: so nobody is asked about by a forged id. */
async function endIn(world: World, circle: Circle, which: Which): Promise<Answer<null>> {
  const { request, asker, sharing } = circle;
  // A request has a reporter, as long as there is one.
  if (which.kind === 'person' && which.id === request.reporterId)
    return { ok: false, refusal: { code: 'not-allowed' } };
  const share = sharing.shares.find((one) => isThat(one, which));
  if (share?.invited === undefined && !isSeen(circle, which))
    return { ok: false, refusal: { code: 'no-such-person' } };
  if (!mayEnd(asker, request.reporterId, share)) return { ok: false, refusal: { code: 'not-allowed' } };
  return inTurn(world, circle, async () => {
    if (which.kind === 'organisation') return leaveOut(world, circle, which.id);
    const account = share?.invited === undefined ? which.id : share.invited.accountId;
    await dropPeople(world, circle, account, (one) => !isThat(one, which));
  });
}

/** Somebody who takes part does so no longer, whoever let them in. */
export async function leaveRequest(
  world: World,
  key: string,
  accountId: string,
): Promise<Answer<{ left: true }>> {
  const asked = await asCustomer(world, key, accountId);
  if (!asked.ok) return asked;
  const circle = await circleOf(world, asked.data);
  if (!circle.participants.some((one) => one.accountId === accountId))
    return { ok: false, refusal: { code: 'no-such-person' } };
  const left = await inTurn(world, circle, () =>
    dropPeople(world, circle, accountId, (one) => ![one.id, one.invited?.accountId].includes(accountId)),
  );
  return left.ok ? { ok: true, data: { left: true } } : left;
}

async function inTurn(world: World, { request }: Circle, deed: () => Promise<void>): Promise<Answer<null>> {
  const done = await exclusively(world, request.id, deed);
  return done === 'busy' ? { ok: false, refusal: { code: 'try-again' } } : { ok: true, data: null };
}

/** Jira first: what is kept of a share that has ended does no harm, and one that is kept of none would be forgotten. */
async function dropPeople(
  world: World,
  { request }: Circle,
  accountId: string | undefined,
  isKept: (share: Share) => boolean,
): Promise<void> {
  const latest = await sharingOf(world, request.id);
  const shares = latest.shares.filter(isKept);
  if (accountId !== undefined && !letsSee(shares, accountId))
    await world.jira.removeParticipants(request.key, [accountId]);
  await keep(world, { ...latest, shares });
}

async function leaveOut(world: World, { request }: Circle, organisationId: string): Promise<void> {
  const now = await world.jira.sharedWith(request.key);
  await world.jira.shareWith(
    request.key,
    now.map(({ id }) => id).filter((id) => id !== organisationId),
  );
  const latest = await sharingOf(world, request.id);
  await keep(world, {
    ...latest,
    shares: latest.shares.filter((one) => !isThat(one, { kind: 'organisation', id: organisationId })),
  });
}

async function keep(world: World, sharing: Sharing): Promise<void> {
  await world.storage.saveSharing(sharing);
  await remindOfShares(world, sharing);
}

/** Whether one of these shares lets an account see the request, by name or by address. */
export function letsSee(shares: readonly Share[], accountId: string): boolean {
  return shares.some(
    ({ kind, id, invited }) =>
      kind === 'person' && (invited === undefined ? id : invited.accountId) === accountId,
  );
}

function isThat(share: Share, { kind, id }: Which): boolean {
  return share.kind === kind && share.id === id;
}
