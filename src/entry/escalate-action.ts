import { z } from 'zod';
import { escalateRequest, type Escalated } from '../flows/escalation/escalate-request';
import { iso } from '../policy/iso';
import type { World } from '../flows/world';
import { type ActionErrors, reason, requestKey, runAction } from './action';

const Inputs = z.object({ requestKey, reason });

/** What manifest.yml declares as the action's outputs; Automation takes texts, numbers and booleans only. */
export interface EscalateOutputs {
  paged: boolean;
  state: string;
  answeredBy: string;
  nextStep: string | null;
}

/** The action "Escalate a request": wakes the people whom the policy names for it, as an agent of its project. */
export function escalateAction(
  world: World,
  payload: unknown,
  context: unknown,
): Promise<EscalateOutputs | ActionErrors> {
  return runAction(
    world,
    { payload, context },
    {
      inputs: Inputs,
      flow: (inputs, by) => escalateRequest(world, inputs.requestKey, inputs.reason, by),
      outputs: outputsOf,
    },
  );
}

function outputsOf({ paged, state, answeredBy, nextStep }: Escalated): EscalateOutputs {
  return {
    paged,
    state,
    answeredBy: answeredBy ?? '',
    nextStep: nextStep === undefined ? null : iso(nextStep),
  };
}
