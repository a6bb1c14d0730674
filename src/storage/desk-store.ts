import { z } from 'zod';
import type { Published, Storage, Trouble } from '../flows/world/storage';
import { policySchema } from '../policy/schema';
import type { Keep } from './keep';

type DeskStore = Pick<
  Storage,
  'policy' | 'publish' | 'acknowledgement' | 'keepAcknowledgement' | 'noteTrouble' | 'troubles'
>;

/** What each project runs: its published policy, what stands in its way, and the links that its pages carry. */
export function deskStore(keep: Keep): DeskStore {
  const policy = async (projectId: string) => {
    const kept = (await keep.get(`policy:${projectId}`)) as Published | undefined;
    // An earlier version of the app kept it: what that did not know gets its default.
    return kept && { ...kept, policy: policySchema.parse(kept.policy) };
  };
  const troubles = async (projectId: string) =>
    ((await keep.get(`health:${projectId}`)) as { troubles: Trouble[] } | undefined)?.troubles ?? [];
  return {
    policy,
    troubles,
    async noteTrouble(projectId, trouble) {
      const before = await troubles(projectId);
      const times = (before.find(({ code }) => code === trouble.code)?.times ?? 0) + 1;
      const others = before.filter(({ code }) => code !== trouble.code);
      await keep.set(`health:${projectId}`, { troubles: [{ ...trouble, times }, ...others] });
    },
    async publish(projectId, published) {
      const before = await policy(projectId);
      await keep.set(`policy:${projectId}`, { ...published, since: before?.since ?? published.publishedAt });
    },
    acknowledgement: async (token) =>
      z
        .object({ requestId: z.string() })
        .optional()
        .parse(await keep.get(`ack:${token}`))?.requestId,
    keepAcknowledgement: (token, requestId) => keep.set(`ack:${token}`, { requestId }),
  };
}
