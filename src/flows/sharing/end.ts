import type { Answer } from '../../calls/answer';
import type { SharingView } from '../../calls/sharing';
import { mayEnd } from '../../policy/sharing';
import { exclusively } from '../once';
import { refused } from '../refused';
import type { World } from '../world';
import type { Request } from '../world/request';
import type { Share, Sharing } from '../world/sharing';
import { accountOf } from './account-of';
import { asAgent, asCustomer, circleOf, isSeen, sharingOf, type Asked, type Circle } from './circle';
import { shareNoLongerWith } from './organisations';
import { noteShareEnded } from './record';
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
  if (which.kind === 'person' && which.id === request.reporterId) return refused('not-allowed');
  const share = sharing.shares.find((one) => isThat(one, which));
  if (share?.invited === undefined && !isSeen(circle, which)) return refused('no-such-person');
  if (!mayEnd(asker, request.reporterId, share)) return refused('not-allowed');
  const ended = await inTurn(world, circle, (latest) =>
    which.kind === 'organisation'
      ? leaveOut(world, circle, which.id, latest)
      : leaveOutPerson(world, circle, which, latest),
  );
  const { kind } = which;
  if (ended.ok) await noteShareEnded(world, request, { kind, how: 'ended', by: asker.accountId });
  return ended;
}

async function leaveOutPerson(world: World, { request, sharing }: Circle, which: Which, latest: Sharing) {
  const find = ({ shares }: Sharing) => shares.find((one) => isThat(one, which));
  // The account behind an invitation may have become another one since.
  const account = find(sharing)?.invited === undefined ? which.id : find(latest)?.invited?.accountId;
  const shares = latest.shares.filter((one) => !isThat(one, which));
  return dropPerson(world, request, account, { ...latest, shares });
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
  if (!circle.participants.some((one) => one.accountId === accountId)) return refused('no-such-person');
  const left = await inTurn(world, circle, (latest) =>
    dropPerson(world, asked.data.request, accountId, withoutAccount(latest, accountId)),
  );
  if (!left.ok) return left;
  await noteShareEnded(world, asked.data.request, { kind: 'person', how: 'left', by: accountId });
  return { ok: true, data: { left: true } };
}

/** An address stays invited, as it does where nobody stands behind it: else leaving would tell that somebody did. */
function withoutAccount(sharing: Sharing, accountId: string): Sharing {
  const shares = sharing.shares.flatMap((share) => {
    if (share.id === accountId) return [];
    const { invited } = share;
    return [invited?.accountId === accountId ? { ...share, invited: { address: invited.address } } : share];
  });
  return { ...sharing, shares };
}

async function inTurn(
  world: World,
  { request }: Circle,
  deed: (latest: Sharing) => Promise<'done' | 'refused'>,
): Promise<Answer<null>> {
  const done = await exclusively(world, request.id, async () => deed(await sharingOf(world, request.id)));
  if (done === 'busy') return refused('try-again');
  return done === 'refused' ? refused('edit-refused') : { ok: true, data: null };
}

/**
 * An account takes part no longer, unless something in `left` still lets it. Jira first: what is kept of a share that
 * has ended does no harm, and one that is kept of none would be forgotten.
 */
export async function dropPerson(
  world: World,
  request: Request | undefined,
  accountId: string | undefined,
  left: Sharing,
): Promise<'done'> {
  if (request !== undefined && accountId !== undefined && !letsSee(left.shares, accountId))
    await world.jira.removeParticipants(request.key, [accountId]);
  return keep(world, left);
}

async function leaveOut(
  world: World,
  { request }: Circle,
  id: string,
  latest: Sharing,
): Promise<'done' | 'refused'> {
  if ((await shareNoLongerWith(world, request.key, [id])) === 'refused') return 'refused';
  const shares = latest.shares.filter((one) => !isThat(one, { kind: 'organisation', id }));
  return keep(world, { ...latest, shares });
}

async function keep(world: World, sharing: Sharing): Promise<'done'> {
  await world.storage.saveSharing(sharing);
  await remindOfShares(world, sharing);
  return 'done';
}

/** Whether one of these shares lets an account see the request, by name or by address. */
export function letsSee(shares: readonly Share[], accountId: string): boolean {
  return shares.some((share) => accountOf(share) === accountId);
}

function isThat(share: Share, { kind, id }: Which): boolean {
  return share.kind === kind && share.id === id;
}
