import type { Drill } from '../flows/world/drill';
import type { Storage } from '../flows/world/storage';
import type { Keep } from './keep';

/** The latest drill of each project. */
export function drillStore(keep: Keep): Pick<Storage, 'drill' | 'saveDrill'> {
  const key = (projectId: string) => `drill:${projectId}`;
  return {
    drill: async (projectId) => (await keep.get(key(projectId))) as Drill | undefined,
    saveDrill: (projectId, drill) => keep.set(key(projectId), drill),
  };
}
