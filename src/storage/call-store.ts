import { z } from 'zod';
import type { Storage } from '../flows/world/storage';
import { fingerprint } from './fingerprint';
import type { Keep } from './keep';

const Row = z.object({ requestId: z.string() }).optional();
const Count = z.object({ since: z.number() });
const Salt = z.object({ salt: z.string() });
const SALT = 'guesses';
const MOST_TURNS = 20;
/** The longest window is an hour; Forge deletes late, so that the window's number tells which counts. */
const DAYS = 1;

/** Which request a call code belongs to, and how often somebody may guess one. */
export function callStore(keep: Keep): Pick<Storage, 'byCallCode' | 'keepCallCode' | 'takeFromQuota'> {
  const key = (projectId: string, code: string) => `code:${projectId}:${code}`;
  return {
    byCallCode: async (projectId, code) => Row.parse(await keep.get(key(projectId, code)))?.requestId,
    keepCallCode: (projectId, code, requestId) => keep.set(key(projectId, code), { requestId }),
    async takeFromQuota(guesser, window, most) {
      // Who calls from which number is nothing to keep, and numbers are few enough to try them all out.
      const counter = `guesses:${await fingerprint(await saltOf(keep), guesser)}:${window}`;
      const row = (count: number) => ({ state: 'done', since: count });
      if (await keep.addEntity('effect', counter, row(1), DAYS)) return true;
      // Guesses made at once are counted one after the other; whoever never gets a turn has made none.
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        const { since: count } = Count.parse(await keep.getEntity('effect', counter));
        if (count >= most) return false;
        const still = { attribute: 'since', is: count };
        if (await keep.replaceEntity('effect', counter, row(count + 1), still, DAYS)) return true;
      }
      return false;
    },
  };
}

/** Random, and the same for all guesses on a site from the first one on. */
async function saltOf(keep: Keep): Promise<string> {
  const kept = Salt.safeParse(await keep.getSecret(SALT)).data?.salt;
  if (kept !== undefined) return kept;
  await keep.addSecret(SALT, { salt: crypto.randomUUID() });
  return Salt.parse(await keep.getSecret(SALT)).salt;
}
