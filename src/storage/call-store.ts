import { z } from 'zod';
import type { Storage } from '../flows/world';
import type { Keep } from './keep';

const Row = z.object({ requestId: z.string() }).optional();

/** Which request a call code belongs to, and how often somebody may guess one. */
export function callStore(keep: Keep): Pick<Storage, 'byCallCode' | 'keepCallCode' | 'takeGuess'> {
  const key = (projectId: string, code: string) => `code:${projectId}:${code}`;
  return {
    byCallCode: async (projectId, code) => Row.parse(await keep.get(key(projectId, code)))?.requestId,
    keepCallCode: (projectId, code, requestId) => keep.set(key(projectId, code), { requestId }),
    async takeGuess(projectId, window, most) {
      // Each guess is a place that one caller alone can take, so that guesses made at once are counted too.
      for (let place = 1; place <= most; place += 1) {
        const guess = { state: 'done', since: window };
        if (await keep.addEntity('effect', `guess:${projectId}:${window}:${place}`, guess)) return true;
      }
      return false;
    },
  };
}
