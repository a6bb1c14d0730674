import type { Due, Storage } from '../flows/world/storage';
import type { Keep } from './keep';

/** What needs a look, and when: the sweep reads by time, so its cost does not grow with what is not due. */
export function dueStore(keep: Keep): Pick<Storage, 'due' | 'remind' | 'forget' | 'dueAt'> {
  const key = (due: Pick<Due, 'kind' | 'requestId'>) => `${due.kind}:${due.requestId}`;
  return {
    due: async (now, limit) => (await keep.lowest('due', 'by-due', now, limit)) as Due[],
    remind: (due) => keep.setEntity('due', key(due), due),
    dueAt: async (due) => ((await keep.getEntity('due', key(due))) as Due | undefined)?.at,
    forget: (due) => keep.deleteEntity('due', key(due)),
  };
}
