import type { Ladder } from '../escalation/ladder';
import type { Message } from '../message';
import type { Decision } from '../received';
import { receivedMessage } from '../replies';
import type { Policy } from '../schema';
import { signUpOf } from './address';

/**
 * What the customer is told of a decision about their new request, with the ladder that started for it, if one did.
 * Undefined when nothing needs saying.
 */
export function messageOnReceived(
  policy: Policy,
  key: string,
  decision: Decision,
  ladder: Ladder | undefined,
): Message | undefined {
  return receivedMessage(policy, {
    key,
    language: decision.language,
    severity: decision.severity,
    missing: decision.ask,
    terms: decision.terms,
    notEntitled: decision.ladder === 'not-entitled',
    ...(decision.advice === undefined
      ? {}
      : { advice: { admission: decision.advice, ...signUpOf(policy, decision.language) } }),
    ...(ladder === undefined ? {} : { ladder }),
  });
}
