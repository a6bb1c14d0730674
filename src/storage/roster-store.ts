import type { RosterReport } from '../flows/world/roster';
import type { Storage } from '../flows/world/storage';
import type { Keep } from './keep';

/** The latest report on each project's customers. */
export function rosterStore(keep: Keep): Pick<Storage, 'rosterReport' | 'saveRosterReport'> {
  const key = (projectId: string) => `roster:${projectId}`;
  return {
    rosterReport: async (projectId) => (await keep.get(key(projectId))) as RosterReport | undefined,
    saveRosterReport: (projectId, report) => keep.set(key(projectId), report),
  };
}
