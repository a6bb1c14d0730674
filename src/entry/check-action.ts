import { z } from 'zod';
import { type CheckRefusal, checkRequest, type RequestCheck } from '../flows/check-request';
import type { World } from '../flows/world';
import { key, principalOf } from './caller';

// Rovo adds a `context` to the inputs; only what the manifest declares is read.
const Inputs = z.object({ requestKey: z.string().trim().toUpperCase().pipe(key) });

/** What manifest.yml declares as the action's outputs; Automation takes texts, numbers and booleans only. */
export interface CheckOutputs {
  complete: boolean;
  missing: string;
  facts: string;
  findings: string;
  suggestedSeverity: string;
  confidence: string;
}

/** How an action tells Automation what went wrong: the rule stops, and its owner reads the messages. */
export interface ActionErrors {
  errors: { message: string }[];
}

// In English only: the audit log keeps them as they are, and Rovo says them in the person's own language.
const sentences: Record<CheckRefusal | 'bad-question' | 'nobody', string> = {
  'bad-question':
    'Give the key of a request, such as ABC-123. In a rule that runs for requests, {{issue.key}} is that key.',
  nobody:
    'Plumbline checks a request for somebody who may see it. Run the action as a person: connect an account to it in the rule.',
  'request-gone':
    'There is no request with this key, or the account that the action runs as may not see it. Check the key and the connection.',
  'not-allowed':
    'The account that the action runs as is no agent of this project. Connect the account of an agent.',
  'no-policy':
    'This project has no support policy yet. An administrator publishes one in Project settings → Apps → Plumbline.',
};

/**
 * The action "Check a request": what the request holds, what it leaves out and the severity it suggests. The inputs
 * may come from a language model, so they say which request and never who asks; that is the platform's word. Refuses
 * a key that is none, and a call in nobody's name. A person who has not yet allowed the app to act for them is asked
 * by Forge itself: that error is let through.
 */
export async function checkAction(
  world: World,
  payload: unknown,
  context: unknown,
): Promise<CheckOutputs | ActionErrors> {
  if (principalOf(context) === undefined) return refuse(world, 'nobody');
  const inputs = Inputs.safeParse(payload);
  if (!inputs.success) return refuse(world, 'bad-question');
  const check = await checkRequest(world, inputs.data.requestKey);
  return check.ok ? outputsOf(check.data) : refuse(world, check.code);
}

function refuse(world: World, code: keyof typeof sentences): ActionErrors {
  world.log('check-refused', { why: code });
  return { errors: [{ message: sentences[code] }] };
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
