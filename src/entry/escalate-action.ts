import { z } from 'zod';
import { escalateRequest, type Escalated } from '../flows/escalation/escalate-request';
import type { World } from '../flows/world';
import { LONGEST_REASON } from '../policy/limits';
import { type ActionErrors, requestKey, runAction } from './action';

// Automation hands in an empty text for a field that its author left out.
const reason = z.string().trim().max(LONGEST_REASON).nullish();

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
      flow: (inputs, by) => escalateRequest(world, inputs.requestKey, inputs.reason || undefined, by),
      outputs: outputsOf,
    },
  );
}

function outputsOf({ paged, state, answeredBy, nextStep }: Escalated): EscalateOutputs {
  return {
    paged,
    state,
    answeredBy: answeredBy ?? '',
    nextStep: nextStep === undefined ? null : new Date(nextStep).toISOString(),
  };
}
