import { z } from 'zod';
import type { Answer, Refusal, RefusalCode } from '../calls/answer';
import type { World } from '../flows/world';
import { LONGEST_SHARE, SHORTEST_REASON } from '../policy/limits';
import { key, principalOf } from './caller';

/** How an action tells Automation what went wrong: the rule stops, and its owner reads the messages. */
export interface ActionErrors {
  errors: { message: string }[];
}

/** A reason, where there is one: Automation hands in an empty text for a field that its author left out. */
export const reason = z
  .string()
  .trim()
  .refine((text) => text === '' || text.length >= SHORTEST_REASON)
  .nullish()
  .transform((text) => text || undefined);

/** The key of a request as a person or a smart value writes it. */
export const requestKey = z.string().trim().toUpperCase().pipe(key);

// In English only: the audit log keeps them as they are, and Rovo says them in the person's own language.
const refusals: Partial<Record<RefusalCode, string>> = {
  'request-gone':
    'There is no request with this key, or the account that the action runs as may not see it. Check the key and the connection.',
  'not-allowed':
    'The account that the action runs as is no agent of this project. Connect the account of an agent.',
  'no-policy':
    'This project has no support policy yet. An administrator publishes one in Project settings → Apps → Support policy.',
  before: 'This request is older than the support policy of its project, so Plumbline leaves it alone.',
  'unknown-severity':
    'The support policy has no severity “{severity}”. Give the id of one that it has, such as P1.',
  'reason-needed':
    'This is not the severity that the policy suggests. Give the reason; the customer will read it.',
  'no-longer-waiting': 'This request is resolved, so its severity stays as it is.',
  'changed-meanwhile': 'Somebody changed the severity to {to} in this very moment. Look at it and try again.',
  'no-ladder-for-severity':
    'A request of severity {severity} wakes nobody by this policy. Raise its severity first if it should.',
  'not-entitled':
    'The customer is not entitled to be escalated at once (tier {tier}). Agree on what to do with them and your lead.',
  'cannot-page-again':
    'The escalation of this request was ended when its severity was lowered. Raise its severity first if it should go on.',
  'no-ladder': 'Nobody could be paged for this request just now. Run the rule again in a minute.',
  'too-many-people':
    'A request is shared with at most {most} people at a time. Give fewer addresses, or run the action again for the rest.',
  'too-many-shares':
    'This account has invited {most} people from outside within an hour, which is all it may. Run the rule again later.',
  'edit-refused':
    'Jira does not let Plumbline edit this request now. Its status or the project may be locked.',
};

const otherwise = 'Plumbline could not do this just now. Run the rule again in a minute.';

const nobody =
  'Plumbline does this for somebody who may see the request. Run the action as a person: connect an account to it in the rule.';

const badInputs: Record<string, string> = {
  requestKey:
    'Give the key of a request, such as ABC-123. In a rule that runs for requests, {{issue.key}} is that key.',
  severity: 'Give the id of a severity of the support policy, such as P1.',
  reason: `Give a reason of ${SHORTEST_REASON} characters or more, or none at all.`,
  people: 'Give e-mail addresses, with commas or lines between them.',
  days: `Give the days as a whole number from 0 (never) to ${LONGEST_SHARE}, or none at all.`,
};

/**
 * Runs an action for the person that the platform names. The inputs may come from a language model, so they say which
 * request and never who asks; what Rovo adds to them is not read. Refuses inputs that are none, and a call in nobody's
 * name. A person who has not yet allowed the app to act for them is asked by Forge itself: that error is let through.
 */
export async function runAction<I, T, O extends object>(
  world: World,
  { payload, context }: { payload: unknown; context: unknown },
  action: {
    inputs: z.ZodType<I>;
    flow: (inputs: I, accountId: string) => Promise<Answer<T>>;
    outputs: (data: T) => O;
  },
): Promise<O | ActionErrors> {
  const accountId = principalOf(context);
  if (accountId === undefined) return refuse(world, 'nobody', nobody);
  const inputs = action.inputs.safeParse(payload);
  if (!inputs.success) return refuse(world, 'bad-question', inputWords(inputs.error));
  const answer = await action.flow(inputs.data, accountId);
  if (answer.ok) return action.outputs(answer.data);
  return refuse(world, answer.refusal.code, refusalWords(answer.refusal));
}

function refuse(world: World, why: string, message: string): ActionErrors {
  world.log('action-refused', { why });
  return { errors: [{ message }] };
}

function inputWords(error: z.ZodError): string {
  const named = error.issues
    .map(({ path }) => badInputs[String(path[0])])
    .find((words) => words !== undefined);
  return named ?? otherwise;
}

function refusalWords({ code, params = {} }: Refusal): string {
  const words = refusals[code] ?? otherwise;
  return words.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}
