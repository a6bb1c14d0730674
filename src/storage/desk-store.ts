import { z } from 'zod';
import type { Storage, Trouble } from '../flows/world/storage';
import type { Keep } from './keep';

type DeskStore = Pick<Storage, 'acknowledgement' | 'keepAcknowledgement' | 'noteTrouble' | 'troubles'>;

/** What stands in each project's way, and the links that its pages carry. */
export function deskStore(keep: Keep): DeskStore {
  const troubles = async (projectId: string) =>
    ((await keep.get(`health:${projectId}`)) as { troubles: Trouble[] } | undefined)?.troubles ?? [];
  return {
    troubles,
    async noteTrouble(projectId, trouble) {
      const before = await troubles(projectId);
      const times = (before.find(({ code }) => code === trouble.code)?.times ?? 0) + 1;
      const others = before.filter(({ code }) => code !== trouble.code);
      await keep.set(`health:${projectId}`, { troubles: [{ ...trouble, times }, ...others] });
    },
    acknowledgement: async (token) =>
      z
        .object({ requestId: z.string() })
        .optional()
        .parse(await keep.get(`ack:${token}`))?.requestId,
    keepAcknowledgement: (token, requestId) => keep.set(`ack:${token}`, { requestId }),
  };
}
