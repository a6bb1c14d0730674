import { z } from 'zod';
import type { Storage } from '../flows/world/storage';
import type { Keep } from './keep';

const Reader = z.object({ timeZone: z.string() });

/** In which time zone an account reads our pages: Jira tells nobody that of a portal customer. */
export function readerStore(keep: Keep): Pick<Storage, 'timeZone' | 'keepTimeZone' | 'forgetTimeZone'> {
  const key = (accountId: string) => `reader:${accountId}`;
  return {
    timeZone: async (accountId) => Reader.safeParse(await keep.get(key(accountId))).data?.timeZone,
    keepTimeZone: (accountId, timeZone) => keep.set(key(accountId), { timeZone }),
    async forgetTimeZone(accountId) {
      const isKept = (await keep.get(key(accountId))) !== undefined;
      if (isKept) await keep.delete(key(accountId));
      return isKept;
    },
  };
}
