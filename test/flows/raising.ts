import type { World } from '../../src/flows/world';
import { parsePolicy } from '../../src/policy/parse';
import { stakater } from '../../src/policy/presets/stakater';

/** The Stakater desk, which may raise to P1 by itself. */
export function raising(world: World): World {
  const parsed = parsePolicy(`${stakater}\nreclassification: { raisesByItself: [P1] }\n`);
  if (!parsed.ok) throw new Error('the preset with a raise is no policy');
  const { policy } = parsed;
  return {
    ...world,
    storage: {
      ...world.storage,
      policy: async (projectId) => {
        const published = await world.storage.policy(projectId);
        return published?.policy.name === policy.name ? { ...published, policy } : published;
      },
    },
  };
}
