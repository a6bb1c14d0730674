import type { World } from '../../../src/flows/world';
import { parsePolicy } from '../../../src/policy/parse';
import { interstellio } from '../../../src/policy/presets/interstellio';
import { stakater } from '../../../src/policy/presets/stakater';
import type { Policy } from '../../../src/policy/schema';

/** Both desks, where requests from private addresses wait. */
export function holding(): (world: World) => World {
  return withPolicies((text) => text.replace('others: coach', 'others: hold'));
}

/** Both desks, where people with private addresses are told what to do and nothing waits. */
export function coaching(): (world: World) => World {
  return withPolicies((text) => text.replace('others: hold', 'others: coach'));
}

/** Both desks with their policies' texts changed. */
export function withPolicies(changed: (text: string) => string): (world: World) => World {
  const policies = [stakater, interstellio].map((text) => policyFrom(changed(text)));
  return (world) => ({
    ...world,
    storage: {
      ...world.storage,
      policy: async (projectId) => {
        const published = await world.storage.policy(projectId);
        const policy = policies.find(({ name }) => name === published?.policy.name);
        return published && policy ? { ...published, policy } : published;
      },
    },
  });
}

function policyFrom(text: string): Policy {
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(`the changed preset is no policy: ${JSON.stringify(parsed.problems)}`);
  return parsed.policy;
}
