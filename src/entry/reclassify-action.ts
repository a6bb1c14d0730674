import { z } from 'zod';
import { type Reclassification, reclassifyRequest } from '../flows/reclassify-request';
import type { World } from '../flows/world';
import { type ActionErrors, reason, requestKey, runAction } from './action';

const Inputs = z.object({ requestKey, severity: z.string().trim().min(1).max(40), reason });

/** What manifest.yml declares as the action's outputs; Automation takes texts, numbers and booleans only. */
export interface ReclassifyOutputs {
  changed: boolean;
  severityBefore: string;
  workingSeverity: string;
  due: string | null;
}

/** The action "Reclassify a request": an agent's decision about its severity, with all that follows from one. */
export function reclassifyAction(
  world: World,
  payload: unknown,
  context: unknown,
): Promise<ReclassifyOutputs | ActionErrors> {
  return runAction(
    world,
    { payload, context },
    {
      inputs: Inputs,
      flow: (inputs, by) =>
        reclassifyRequest(
          world,
          inputs.requestKey,
          { to: inputs.severity, ...(inputs.reason ? { reason: inputs.reason } : {}) },
          by,
        ),
      outputs: outputsOf,
    },
  );
}

function outputsOf({ before, working, due }: Reclassification): ReclassifyOutputs {
  return {
    changed: before !== working,
    severityBefore: before,
    workingSeverity: working,
    due: due ?? null,
  };
}
