import type { Share, Sharing } from '../world/sharing';
import type { Circle } from './circle';
import type { Planned } from './plan';

type Invited = NonNullable<Share['invited']>;

/** Invitations of people from outside. */
export interface Invites {
  /** Addresses that have not been invited before. */
  fresh: Invited[];
  /** Shares of those that have. */
  again: Share[];
  /** The accounts behind them, to let take part. */
  accounts: string[];
}

/** What a plan says of people from outside, beside what is kept of them. */
export function invitesIn(plan: readonly Planned[], circle: Circle): Invites {
  const wanted = new Map(
    plan.flatMap((one) => (one.is === 'invited' ? [[one.mailbox, one.accountId] as const] : [])),
  );
  const invites: Invites = { fresh: [], again: [], accounts: [] };
  for (const [address, found] of wanted) {
    const share = circle.sharing.shares.find((one) => one.invited?.address === address);
    const accountId = accountFor(circle, share?.invited?.accountId, found);
    const invited = { address, ...(accountId === undefined ? {} : { accountId }) };
    if (share === undefined) invites.fresh.push(invited);
    else invites.again.push({ ...share, invited });
    if (accountId !== undefined) invites.accounts.push(accountId);
  }
  return invites;
}

/**
 * The account behind an address. One that it let in is not forgotten, also where Jira shows its address no longer: it
 * would stay for ever. Whoever sees the request for another reason is not linked, so that the two are never put
 * together.
 */
function accountFor(
  { participants, sharing }: Circle,
  kept: string | undefined,
  found: string | undefined,
): string | undefined {
  const isIn = (id: string) => participants.some(({ accountId }) => accountId === id);
  if (found === undefined || (kept !== undefined && isIn(kept))) return kept;
  const isInvited = sharing.shares.some(({ invited }) => invited?.accountId === found);
  return isInvited || !isIn(found) ? found : kept;
}

/** What is kept of addresses that are invited for the first time. */
export function freshShares(
  fresh: readonly Invited[],
  turn: number,
  made: Omit<Share, 'kind' | 'id'>,
): Share[] {
  return fresh.map((invited, at) => ({ kind: 'person', id: inviteId(turn, at), invited, ...made }));
}

/** The addresses that were invited in one turn. */
export function invitedIn({ shares }: Sharing, turn: number): string[] {
  return shares.flatMap(({ id, invited }) =>
    invited !== undefined && id.startsWith(inviteId(turn, '')) ? [invited.address] : [],
  );
}

/** Tells nothing about the address, and is the same whether it belongs to anybody or not. */
function inviteId(turn: number, at: number | ''): string {
  return `invited-${turn}-${at}`;
}
