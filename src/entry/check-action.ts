import { z } from 'zod';
import { checkRequest, type RequestCheck } from '../flows/check-request';
import type { World } from '../flows/world';
import { type ActionErrors, requestKey, runAction } from './action';

const Inputs = z.object({ requestKey });

/** What manifest.yml declares as the action's outputs; Automation takes texts, numbers and booleans only. */
export interface CheckOutputs {
  complete: boolean;
  missing: string;
  facts: string;
  findings: string;
  suggestedSeverity: string;
  confidence: string;
}

/** The action "Check a request": what the request holds, what it leaves out and the severity it suggests. */
export function checkAction(
  world: World,
  payload: unknown,
  context: unknown,
): Promise<CheckOutputs | ActionErrors> {
  return runAction(
    world,
    { payload, context },
    { inputs: Inputs, flow: (inputs) => checkRequest(world, inputs.requestKey), outputs: outputsOf },
  );
}

/** No quotation: a rule may send what it gets to anyone, and a customer's words may hold a secret. */
function outputsOf({
  complete,
  missing,
  facts,
  findings,
  suggested,
  confidence,
}: RequestCheck): CheckOutputs {
  return {
    complete,
    missing: missing.join(', '),
    facts: Object.entries(facts)
      .map(([fact, { state }]) => `${fact}: ${state}`)
      .join('\n'),
    findings: findings.map(({ message }) => message).join('\n'),
    suggestedSeverity: suggested,
    confidence,
  };
}
