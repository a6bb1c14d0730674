import type { World } from '../src/flows/world';
import type { Policy } from '../src/policy/schema';

/** For `aDesk`: whatever policy is published takes these and nothing else for an answer. */
export function counting(...acknowledgedBy: Policy['escalation']['acknowledgedBy']): (world: World) => World {
  return (world) => ({
    ...world,
    storage: {
      ...world.storage,
      async policy(projectId) {
        const kept = await world.storage.policy(projectId);
        if (kept === undefined) return undefined;
        const escalation = { ...kept.policy.escalation, acknowledgedBy };
        return { ...kept, policy: { ...kept.policy, escalation } };
      },
    },
  });
}
