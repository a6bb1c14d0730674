import type { Storage, Use } from '../flows/world/storage';
import { fingerprint } from './fingerprint';
import type { Keep } from './keep';

const MOST_USES = 500;

/** What became of requests of the most severe kind: one row for each, read by organisation and month. */
export function useStore(keep: Keep): Pick<Storage, 'noteUse' | 'useOf' | 'uses' | 'forgetUses'> {
  return {
    async noteUse(use) {
      const { requestId, projectId, organisation, month } = use;
      const record = await fingerprint(projectId, organisation, month);
      await keep.setEntity('use', requestId, { record, requestId, projectId, at: endOf(month), use });
    },
    async forgetUses(projectId, upTo, limit) {
      const old = await keep.within('use', 'by-project', { partition: projectId, below: upTo + 1, limit });
      for (const { use } of old as { use: Use }[]) await keep.deleteEntity('use', use.requestId);
      return old.length;
    },
    useOf: async (requestId) => ((await keep.getEntity('use', requestId)) as { use: Use } | undefined)?.use,
    async uses(projectId, organisation, month) {
      const record = await fingerprint(projectId, organisation, month);
      const found = await keep.within('use', 'by-record', { partition: record, limit: MOST_USES });
      return (found as { use: Use }[]).map(({ use }) => use);
    },
  };
}

/** The last millisecond of a month (YYYY-MM): as long as it runs, none of it is old. */
function endOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return Date.UTC(year, number) - 1;
}
