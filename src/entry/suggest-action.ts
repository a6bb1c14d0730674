import { z } from 'zod';
import { suggestSeverity, type Suggestion } from '../flows/suggest-severity';
import type { World } from '../flows/world';
import { type ActionErrors, requestKey, runAction } from './action';

const Inputs = z.object({ requestKey });

/** What manifest.yml declares as the action's outputs; Automation takes texts, numbers and booleans only. */
export interface SuggestOutputs {
  workingSeverity: string;
  suggestedSeverity: string;
  confidence: string;
  differs: boolean;
  reasons: string;
  question: string;
}

/** The action "Suggest severity": what the policy's definitions make of a request, and why. */
export function suggestAction(
  world: World,
  payload: unknown,
  context: unknown,
): Promise<SuggestOutputs | ActionErrors> {
  return runAction(
    world,
    { payload, context },
    { inputs: Inputs, flow: (inputs) => suggestSeverity(world, inputs.requestKey), outputs: outputsOf },
  );
}

/** In the policy's words alone: a rule may send what it gets to anyone, and a customer's words may hold a secret. */
function outputsOf({ working, suggested, confidence, reasons, question }: Suggestion): SuggestOutputs {
  return {
    workingSeverity: working,
    suggestedSeverity: suggested,
    confidence,
    differs: working !== suggested,
    reasons: reasons.join('\n'),
    question: question ?? '',
  };
}
