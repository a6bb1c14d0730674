import type { Sharing, SharedBefore } from '../flows/world/sharing';
import type { Storage } from '../flows/world/storage';
import { fingerprint } from './fingerprint';
import type { Keep } from './keep';

const MOST_BEFORE = 50;

/** Who was let see which request, and with whom an organisation shares what concerns a product. */
export function sharingStore(
  keep: Keep,
): Pick<Storage, 'sharing' | 'saveSharing' | 'sharedBefore' | 'noteShared'> {
  const key = (requestId: string) => `sharing:${requestId}`;
  const beforeKey = async (projectId: string, organisation: string, product: string) =>
    `shared-before:${await fingerprint(projectId, organisation, product)}`;
  const before = async (at: string) =>
    ((await keep.get(at)) as { people: SharedBefore[] } | undefined)?.people ?? [];
  return {
    sharing: async (requestId) => (await keep.get(key(requestId))) as Sharing | undefined,
    saveSharing: (sharing) => keep.set(key(sharing.requestId), sharing),
    sharedBefore: async (projectId, organisation, product) =>
      before(await beforeKey(projectId, organisation, product)),
    // Of two requests shared in the same moment one may not be noted: then somebody is suggested a share later.
    async noteShared({ projectId, organisation, product }, accountIds, at) {
      const kept = await beforeKey(projectId, organisation, product);
      await keep.set(kept, { people: withShares(await before(kept), accountIds, at) });
    },
  };
}

function withShares(people: SharedBefore[], accountIds: string[], at: number): SharedBefore[] {
  const shared = [...new Set(accountIds)].map((accountId) => {
    const known = people.find((one) => one.accountId === accountId);
    return { accountId, at: Math.max(at, known?.at ?? at) };
  });
  const others = people.filter(({ accountId }) => !accountIds.includes(accountId));
  return [...shared, ...others].sort((one, other) => other.at - one.at).slice(0, MOST_BEFORE);
}
