import type { Storage } from '../flows/world/storage';
import type { Draft } from '../flows/world/versions';
import type { Keep } from './keep';

type DraftStore = Pick<Storage, 'draft' | 'saveDraft' | 'dropDraft' | 'drafts'>;

/**
 * One draft per project and account, and who has one. Of two who begin in the same moment one may be missing from that
 * list until they type on: then somebody learns a little later that they are not alone.
 */
export function draftStore(keep: Keep): DraftStore {
  const key = (projectId: string, accountId: string) => `draft:${projectId}:${accountId}`;
  const writersKey = (projectId: string) => `drafts:${projectId}`;
  const draft = async (projectId: string, accountId: string) =>
    (await keep.get(key(projectId, accountId))) as Draft | undefined;
  const writers = async (projectId: string) =>
    ((await keep.get(writersKey(projectId))) as { accountIds: string[] } | undefined)?.accountIds ?? [];
  const setWriters = (projectId: string, accountIds: string[]) =>
    keep.set(writersKey(projectId), { accountIds });
  return {
    draft,
    async saveDraft(projectId, accountId, written) {
      await keep.set(key(projectId, accountId), written);
      const known = await writers(projectId);
      if (!known.includes(accountId)) await setWriters(projectId, [...known, accountId]);
    },
    async dropDraft(projectId, accountId) {
      await keep.delete(key(projectId, accountId));
      const known = await writers(projectId);
      if (known.includes(accountId))
        await setWriters(
          projectId,
          known.filter((one) => one !== accountId),
        );
    },
    async drafts(projectId) {
      const all = await Promise.all(
        (await writers(projectId)).map(async (accountId) => ({
          accountId,
          draft: await draft(projectId, accountId),
        })),
      );
      return all.flatMap(({ accountId, draft }) => {
        if (draft === undefined) return [];
        const { revision, basedOn, savedAt } = draft;
        return [{ accountId, revision, basedOn, savedAt }];
      });
    },
  };
}
