import { accountOf } from '../sharing/account-of';
import type { World } from '../world';
import type { Share } from '../world/sharing';

/** Somebody by account and name. */
interface Person {
  accountId: string;
  name: string;
}

/**
 * Keeps the shares of a request once one account stands for another on it: what the old one shared is the new one's to
 * end. A reporter needs no share. Under the request's lock only; safe to run twice.
 */
export async function carryShares(
  world: World,
  requestId: string,
  people: { from: string; to: Person },
  becomes: 'reporter' | 'participant',
): Promise<void> {
  const sharing = await world.storage.sharing(requestId);
  if (sharing === undefined) return;
  const shares = sharesCarried(sharing.shares, people, becomes);
  await world.storage.saveSharing({ ...sharing, shares });
}

function sharesCarried(
  shares: readonly Share[],
  { from, to }: { from: string; to: Person },
  becomes: 'reporter' | 'participant',
): Share[] {
  const { accountId, name } = to;
  const passed = shares.map((share) =>
    share.by?.accountId === from ? { ...share, by: { accountId, name } } : share,
  );
  const own = passed.filter((share) => [from, accountId].includes(accountOf(share) ?? ''));
  const others = passed.filter((share) => !own.includes(share));
  const kept = own.find((share) => accountOf(share) === accountId) ?? own[0];
  if (becomes === 'reporter' || kept === undefined) return others;
  return [...others, lasting(withAccount(kept, accountId), own)];
}

function withAccount(share: Share, accountId: string): Share {
  return share.invited === undefined
    ? { ...share, id: accountId }
    : { ...share, invited: { ...share.invited, accountId } };
}

/** The share for as long as any of these lasts. */
function lasting({ until, ...share }: Share, all: readonly Share[]): Share {
  const ends = all.flatMap((one) => one.until ?? []);
  return until === undefined || ends.length < all.length ? share : { ...share, until: Math.max(...ends) };
}
