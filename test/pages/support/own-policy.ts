import { serviceDeskAt } from '../../../site/lookup';
import { workingDay } from '../../../site/seed/seed';
import type { Published } from '../../../src/flows/world/storage';
import type { Policy } from '../../../src/policy/schema';
import { test as base } from './desk';
import { type OwnDesk, openOwnDesk } from './own-desk';

/** A project's policy says something else from here on, as if its administrator had published that. */
export type ChangePolicy = (project: string, change: (policy: Policy) => Policy) => void;

interface Fixtures {
  /** Until the test is over. */
  changePolicy: ChangePolicy;
}

/** A test on a desk beside the one that others share: its policy can be changed and days can pass on it. */
export const test = base.extend<Fixtures, { own: OwnDesk }>({
  own: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const own = await openOwnDesk({ ...workingDay, morning: [] });
      await use(own);
      await own.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ own }, use) => use(own.origin),
  changePolicy: async ({ own }, use) => {
    const kept = own.desk.store.collection<{ value: Published }>('kvs value ');
    const before = kept.entries();
    await use((project, change) => {
      const key = `policy:${serviceDeskAt(own.desk.state, project).projectId}`;
      const row = kept.get(key);
      if (row === undefined) throw new Error(`${project} has no policy at ${key}`);
      kept.put(key, { ...row, value: { ...row.value, policy: change(row.value.policy) } });
    });
    for (const [key, row] of before) if (key.startsWith('policy:')) kept.put(key, row);
  },
});
