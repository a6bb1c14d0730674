import { z } from 'zod';
import type { Storage } from '../flows/world/storage';
import type { Keep } from './keep';

// Longer than an effect takes, or than anything is done in one turn.
const LEASE = 60_000;
const Row = z.object({ state: z.enum(['begun', 'done']), since: z.number() });

/** Which effects a request has had: written down before they are done, so that a dead process is noticed. */
export function effectStore(keep: Keep): Pick<Storage, 'begin' | 'finish' | 'release'> {
  const key = (requestId: string, effect: string) => `${requestId}:${effect}`;
  const write = (requestId: string, effect: string, row: z.infer<typeof Row>) =>
    keep.setEntity('effect', key(requestId, effect), row);
  return {
    async begin(requestId, effect, now) {
      const ours = { state: 'begun', since: now };
      if (await keep.addEntity('effect', key(requestId, effect), ours)) return 'new';
      const row = Row.parse(await keep.getEntity('effect', key(requestId, effect)));
      if (row.state === 'done') return 'done';
      if (now - row.since < LEASE) return 'busy';
      const taken = await keep.replaceEntity('effect', key(requestId, effect), ours, {
        attribute: 'since',
        is: row.since,
      });
      return taken ? 'stale' : 'busy';
    },
    finish: (requestId, effect, now) => write(requestId, effect, { state: 'done', since: now }),
    release: (requestId, effect) => write(requestId, effect, { state: 'begun', since: 0 }),
  };
}
