import type { Sharing, SharedBefore } from '../flows/world/sharing';
import type { Storage } from '../flows/world/storage';
import { fingerprint } from './fingerprint';
import type { Keep } from './keep';

const MOST_BEFORE = 50;
/** As many as fit into one value beside each other. */
const MOST_KEPT = 2_500;
const AT_ONCE = 20;

/** Who was let see which request, and with whom an organisation shares what concerns a product. */
export function sharingStore(
  keep: Keep,
): Pick<Storage, 'sharing' | 'saveSharing' | 'invitedTo' | 'sharedBefore' | 'noteShared' | 'forgetShared'> {
  const key = (requestId: string) => `sharing:${requestId}`;
  const beforeKey = async (projectId: string, organisation: string, product: string) =>
    `shared-before:${await fingerprint(projectId, organisation, product)}`;
  const before = async (at: string) =>
    ((await keep.get(at)) as { people: SharedBefore[] } | undefined)?.people ?? [];
  return {
    sharing: async (requestId) => (await keep.get(key(requestId))) as Sharing | undefined,
    saveSharing: (sharing) => keep.set(key(sharing.requestId), sharing),
    async invitedTo(mailbox) {
      const all = (await keep.startingWith(key(''))) as Sharing[];
      return all.filter(({ shares }) => shares.some(({ invited }) => invited?.address === mailbox));
    },
    sharedBefore: async (projectId, organisation, product) =>
      before(await beforeKey(projectId, organisation, product)),
    // Of two requests shared in the same moment one may not be noted: then somebody is suggested a share later.
    async noteShared({ projectId, organisation, product }, accountIds, at) {
      const kept = await beforeKey(projectId, organisation, product);
      await list(keep, projectId, kept);
      await keep.set(kept, { people: withShares(await before(kept), accountIds, at) });
    },
    async forgetShared(projectId, accountId) {
      const kept = await listed(keep, projectId);
      let forgotten = 0;
      for (let start = 0; start < kept.length; start += AT_ONCE) {
        const some = kept.slice(start, start + AT_ONCE).map(async (at) => {
          const people = await before(at);
          const others = people.filter((one) => one.accountId !== accountId);
          if (others.length < people.length) await keep.set(at, { people: others });
          return others.length < people.length;
        });
        forgotten += (await Promise.all(some)).filter(Boolean).length;
      }
      return forgotten;
    },
  };
}

const listKey = (projectId: string) => `shared-before-of:${projectId}`;

/** Where it is kept, by project: a fingerprint does not tell whose it is, and somebody may have to be forgotten. */
async function listed(keep: Keep, projectId: string): Promise<string[]> {
  return ((await keep.get(listKey(projectId))) as { keys: string[] } | undefined)?.keys ?? [];
}

/** Before anybody is kept there. What no longer fits into the list is given up. */
async function list(keep: Keep, projectId: string, kept: string): Promise<void> {
  const keys = await listed(keep, projectId);
  if (keys.includes(kept)) return;
  const [tooMany] = keys.slice(MOST_KEPT - 1);
  if (tooMany !== undefined) await keep.delete(tooMany);
  await keep.set(listKey(projectId), { keys: [kept, ...keys].slice(0, MOST_KEPT) });
}

function withShares(people: SharedBefore[], accountIds: string[], at: number): SharedBefore[] {
  const shared = [...new Set(accountIds)].map((accountId) => {
    const known = people.find((one) => one.accountId === accountId);
    return { accountId, at: Math.max(at, known?.at ?? at) };
  });
  const others = people.filter(({ accountId }) => !accountIds.includes(accountId));
  return [...shared, ...others].sort((one, other) => other.at - one.at).slice(0, MOST_BEFORE);
}
